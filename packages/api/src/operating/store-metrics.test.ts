// Figures are wanted most when the store is in trouble.
import { expect, test } from 'vitest';
import { makeDirectory } from '../../test-support/sample-store.ts';
import { openStore } from '../storage/open-store.ts';
import { createMetrics } from './metrics.ts';

test('a store that is busy for long leaves its own figures out, and the others are told', async () => {
  const store = await openStore({ directory: makeDirectory() });
  const metrics = createMetrics(store);
  const end = Promise.withResolvers<void>();
  const writing = store.write(() => end.promise);
  const text = await metrics.render();
  end.resolve();
  await writing;
  expect(text).toContain('circunomy_store_up 0\n');
  expect(text).toMatch(/^circunomy_newest_backup_timestamp_seconds nan$/im);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(await metrics.render()).toContain('circunomy_store_up 1\n');
  await store.close();
});
