// Pairs of stores between which a community moves, closed when the test file ends.
import { verifyLedger } from '@circunomy/sdk/ledger';
import { afterAll, expect } from 'vitest';
import {
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  type Store,
  type Witnesses,
} from '../src/index.ts';
import { makeDirectory, proposeCost, proposeMsme, sampleProfile } from './sample-store.ts';
import { ensureTestDatabase, isOnPostgres } from './test-database.ts';

const slug = 'gereja-contoh';

export interface Place {
  readonly directory: string;
  readonly databaseUrl: string | undefined;
}

const opened: Store[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
});

export async function openPlace(place: Place): Promise<Store> {
  const store = await openStore(place);
  opened.push(store);
  return store;
}

export const onFile = async (): Promise<Place> => ({
  directory: makeDirectory(),
  databaseUrl: undefined,
});

/** On the engine of this run. */
export async function onEngine(): Promise<Place> {
  const directory = makeDirectory();
  return { directory, databaseUrl: await ensureTestDatabase(directory) };
}

export async function openChurch(store: Store): Promise<Witnesses> {
  const { operators } = await openCommunity(store, {
    ...{ slug, type: 'church', areas: [], profile: sampleProfile, on: '2026' },
    operators: [
      { name: 'Diaken Contoh', role: 'volunteer' },
      { name: 'Bendahara Contoh', role: 'treasurer' },
    ],
  });
  const [recorder, verifier] = operators;
  const witnesses = { recordedBy: recorder?.id ?? '', verifiedBy: verifier?.id ?? '' };
  const importedRows = [{ tableId: 'tabel', rowKey: '1', fingerprint: 'f', proposals: [0] }];
  await recordEntries(store, slug, [proposeMsme(), proposeCost()], { ...witnesses, importedRows });
  return witnesses;
}

/** The signed checkpoint of a ledger that verifies as a stranger would verify it. */
export async function ensureVerified(store: Store, community: string): Promise<string> {
  const state = await loadCommunityState(store, community);
  const read = async (path: string) => publicFile(state, path)?.body;
  expect(await verifyLedger({ read })).toMatchObject({ holds: true });
  return Buffer.from(publicFile(state, 'ledger/checkpoint')?.body ?? '').toString();
}

/** Both where there are two engines. */
export const directions = [
  { name: 'from a file to the engine of this run', from: onFile, to: onEngine, isFirst: true },
  { name: 'from the engine of this run to a file', from: onEngine, to: onFile, isFirst: false },
].slice(0, isOnPostgres ? 2 : 1);
