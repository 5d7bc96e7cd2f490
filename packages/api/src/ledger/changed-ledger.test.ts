// What was changed behind the program's back is neither signed nor served.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSignerKey, encodeEntry, formatSignerKey, leafHash } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import {
  createSampleStore,
  proposeCost,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { openStore } from '../index.ts';
import { DATABASE_FILE } from '../storage/open-store.ts';
import { loadCommunityState } from './load-community-state.ts';
import { recordEntries } from './record-entries.ts';

const slug = 'gereja-contoh';

async function createLedgerOf(batches: readonly number[]): Promise<SampleStore> {
  const sample = await createSampleStore();
  for (const size of batches) {
    const proposals = Array.from({ length: size }, (_, index) => proposeCost(1_000 + index));
    await recordEntries(sample.store, slug, proposals, sample.witnesses);
  }
  return sample;
}

function changeDatabase(
  { directory }: SampleStore,
  change: (database: DatabaseSync) => void,
): void {
  const database = new DatabaseSync(join(directory, DATABASE_FILE));
  change(database);
  database.close();
}

async function refusals(sample: SampleStore): Promise<unknown[]> {
  const { directory, witnesses } = sample;
  const store = await openStore({ directory });
  const read = await loadCommunityState(store, slug).then(
    () => 'served',
    ({ message }) => message,
  );
  const write = await recordEntries(store, slug, [proposeCost()], witnesses).then(
    () => 'signed',
    ({ message }) => message,
  );
  await store.close();
  return [read, write];
}

const words = (entries: string): string =>
  `Could not use the ledger of gereja-contoh: entry ${entries} is not what was signed. Restore the database from a backup; mend a mistake with a further entry.`;

test('an entry whose text was changed is named', async () => {
  const sample = await createLedgerOf([3, 3]);
  changeDatabase(sample, (database) => {
    database.exec(`update entries set body = replace(body, '1001', '9001') where entry_index = 2`);
  });
  expect(await refusals(sample)).toEqual([words('#3'), words('#3')]);
});

test('an entry changed together with its hash is found among those signed together', async () => {
  const sample = await createLedgerOf([3, 3]);
  const { entries } = await loadCommunityState(sample.store, slug);
  const forged = encodeEntry({ ...entries[5], amount: 5 } as never);
  changeDatabase(sample, (database) => {
    database
      .prepare('update entries set body = ?, leaf_hash = ? where entry_index = 5')
      .run(Buffer.from(forged).toString(), Buffer.from(leafHash(forged)).toString('hex'));
  });
  expect(await refusals(sample)).toEqual([words('#5–#7'), words('#5–#7')]);
});

test('an entry that was taken out is missed', async () => {
  const sample = await createLedgerOf([3]);
  changeDatabase(sample, (database) => database.exec('delete from entries where entry_index = 3'));
  expect(await refusals(sample)).toEqual([words('#4'), words('#4')]);
});

test('pages of entries that were taken out are missed, however many were signed together', async () => {
  const sample = await createLedgerOf([1_800]);
  changeDatabase(sample, (database) =>
    database.exec('delete from entries where entry_index between 600 and 1700'),
  );
  expect(await refusals(sample)).toEqual([words('#601–#1000'), words('#601–#1000')]);
});

test('an entry that nobody signed is not served, and nothing is signed on top of it', async () => {
  const sample = await createLedgerOf([1]);
  changeDatabase(sample, (database) => {
    database.exec(`insert into entries select community, 2, 'cost-x', kind, on_date, at, body, leaf_hash
      from entries where entry_index = 1`);
  });
  const [read, write] = await refusals(sample);
  expect(read).toBe('served');
  expect(write).toBe(words('#3'));
  expect((await loadCommunityState(sample.store, slug)).size).toBe(2);
});

test('nothing is recorded without the right key, and the ledger can still be read', async () => {
  const sample = await createLedgerOf([1]);
  const path = join(sample.directory, 'keys', `${slug}.key`);
  writeFileSync(path, formatSignerKey(createSignerKey(`circunomy/${slug}`)));
  expect(await refusals(sample)).toEqual([
    'served',
    `Could not sign for gereja-contoh: ${path} is not the key its ledger was opened with. Restore the right key from the backup.`,
  ]);
  rmSync(path);
  expect(await refusals(sample)).toEqual([
    'served',
    `Could not sign for gereja-contoh: its key ${path} is missing. Restore it from the backup of the key folder.`,
  ]);
});
