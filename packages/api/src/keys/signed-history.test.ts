// A database that was set back cannot sign a second history, whoever set it back and however.
import { appendFileSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createSampleStore,
  makeDirectory,
  openCampaign,
  proposeCost,
  sampleProfile,
} from '../../test-support/sample-store.ts';
import {
  listOperators,
  loadCommunityState,
  openCommunity,
  openStore,
  recordEntries,
} from '../index.ts';
import { DATABASE_FILE } from '../storage/open-store.ts';
import { HISTORY_DIRECTORY, listSignedCheckpoints } from './signed-history.ts';

const slug = 'gereja-contoh';

async function createSetBackStore() {
  const { store, directory, witnesses } = await createSampleStore();
  const file = join(directory, DATABASE_FILE);
  const backup = join(directory, 'backup.sqlite');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const older = await openStore({ directory });
  await older.close();
  await store.close();
  copyFileSync(file, backup);
  const newer = await openStore({ directory });
  await recordEntries(newer, slug, [proposeCost(), proposeCost()], witnesses);
  await newer.close();
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  copyFileSync(backup, file);
  return { directory, witnesses };
}

test('an older database signs nothing that the newer one contradicts', async () => {
  const { directory, witnesses } = await createSetBackStore();
  const store = await openStore({ directory });
  await expect(recordEntries(store, slug, [proposeCost()], witnesses)).rejects.toThrow(
    'Could not sign for gereja-contoh: entry #3–#4 is not what this data directory signed when its ledger had 4 entries. Restore the newest database; a ledger never has a second history.',
  );
  await store.close();
  expect(listSignedCheckpoints(directory, slug).map(({ size }) => size)).toEqual([1, 2, 4]);
});

test('a new database beside an old key opens no second ledger', async () => {
  const { directory } = await createSetBackStore();
  rmSync(join(directory, DATABASE_FILE));
  const store = await openStore({ directory });
  const opening = openCommunity(store, {
    ...{ slug, type: 'church', areas: [], profile: sampleProfile, on: null },
    operators: [{ name: 'Diaken Contoh', role: 'volunteer' }],
  });
  await expect(opening).rejects.toMatchObject({ code: 'history-broken' });
  await store.close();
});

test('a line that power cut off hides no other', async () => {
  const { store, directory, witnesses } = await createSampleStore();
  await recordEntries(store, slug, [proposeCost()], witnesses);
  appendFileSync(join(directory, 'checkpoints', `${slug}.jsonl`), '{"size":9,"ro');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  expect(listSignedCheckpoints(directory, slug).map(({ size }) => size)).toEqual([1, 2, 3]);
});

test('what could not be noted when it was signed is noted before anything more is', async () => {
  const directory = makeDirectory();
  const folder = join(directory, HISTORY_DIRECTORY);
  const store = await openStore({ directory });
  // A disk that refuses the file of checkpoints, and it alone.
  writeFileSync(folder, '');
  await openCampaign(store);
  const [operator] = await listOperators(store, 'kampanye-contoh');
  const witnesses = { recordedBy: operator?.id ?? '', verifiedBy: null };
  await expect(recordEntries(store, 'kampanye-contoh', [proposeCost()], witnesses)).rejects.toThrow(
    'Could not record: the disk of the data directory refuses to be written (ENOTDIR). Nothing was changed; let this user write there and try again.',
  );
  expect((await loadCommunityState(store, 'kampanye-contoh')).size).toBe(1);
  rmSync(folder);
  await recordEntries(store, 'kampanye-contoh', [proposeCost()], witnesses);
  const sizes = listSignedCheckpoints(directory, 'kampanye-contoh').map(({ size }) => size);
  expect(sizes).toEqual([1, 2]);
  await store.close();
});
