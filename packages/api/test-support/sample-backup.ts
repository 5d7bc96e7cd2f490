// A backup of a sample store, and what tests do with it: on SQLite or, where the run has one, on PostgreSQL.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { verifyLedger } from '@circunomy/sdk/ledger';
import {
  backUpStore,
  listPublicFiles,
  loadCommunityState,
  publicFile,
  type Restored,
  type RestoreOptions,
  recordEntries,
  restoreStore,
  type Store,
  withdrawDocument,
} from '../src/index.ts';
import { createSampleStore, makeDirectory, proposeMsme, type SampleStore } from './sample-store.ts';
import { ensureTestDatabase, openTestStore } from './test-database.ts';

const slug = 'gereja-contoh';
export const NAME = 'Warung Jangan Kembali Lagi';

export async function publishTo(store: Store, folder: string): Promise<void> {
  const state = await loadCommunityState(store, slug);
  for (const path of listPublicFiles(state)) {
    const file = join(folder, slug, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, publicFile(state, path)?.body ?? '');
  }
}

/** Into the engine of this run. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  return restoreStore({ ...options, databaseUrl: await ensureTestDatabase(options.into) });
}

export interface BackedUp extends SampleStore {
  readonly file: string;
  readonly msme: string;
  readonly salt: string;
}

export async function backUp(withKeys = true): Promise<BackedUp> {
  const sample = await createSampleStore();
  const proposal = proposeMsme(NAME);
  await recordEntries(sample.store, slug, [proposal], sample.witnesses);
  const [{ salt }] = (
    await loadCommunityState(sample.store, slug)
  ).documents.values() as unknown as [{ salt: string }];
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(sample.store, { out: file, withKeys });
  return { ...sample, file, msme: proposal.id ?? '', salt };
}

export function withdraw({ store, msme, witnesses }: BackedUp) {
  return withdrawDocument(store, slug, {
    ...{ document: msme, by: witnesses.recordedBy, reason: 'owner-asked' },
  });
}

export async function verify(directory: string): Promise<{ size: number; holds: boolean }> {
  const store = await openTestStore({ directory });
  const state = await loadCommunityState(store, slug);
  const { holds } = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
  await store.close();
  return { size: state.size, holds };
}
