// What only a memory can catch: a community that rewrites its ledger and signs it again with its own key.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CommunityState,
  loadCommunityState,
  openCommunity,
  openStore,
  recordEntries,
} from '@circunomy/api';
import { expect, test } from 'vitest';
import { describeResult, verifySource } from '../../packages/site/src/index.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { publishState, toSource } from './published-example.ts';

const folder = createTemporaryFolder('rewritten');
const slug = 'berubah-contoh';

/** A ledger with these costs; with the key of another data directory, as its operator may copy it. */
async function createLedger(
  name: string,
  amounts: readonly number[],
  keyOf?: string,
): Promise<CommunityState> {
  const directory = join(folder, name);
  mkdirSync(join(directory, 'keys'), { recursive: true });
  const key = join('keys', `${slug}.key`);
  if (keyOf !== undefined) copyFileSync(join(folder, keyOf, key), join(directory, key));
  const store = await openStore({ directory, clock: () => new Date('2026-05-01T00:00:00Z') });
  const { operators } = await openCommunity(store, {
    ...{
      slug,
      type: 'campaign',
      areas: [],
      on: null,
      operators: [{ name: 'A', role: 'initiator' }],
    },
    profile: {
      ...{ name: 'Berubah Contoh', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
  });
  const recordedBy = operators[0]?.id ?? '';
  for (const amount of amounts) {
    const payload = { purpose: 'delivery', amount };
    const proposals = [{ kind: 'cost-paid', on: null, payload } as const];
    await recordEntries(store, slug, proposals, { recordedBy, verifiedBy: null });
  }
  const state = await loadCommunityState(store, slug);
  await store.close();
  return state;
}

async function objectionsOf(state: CommunityState, memory: string): Promise<string[]> {
  const source = toSource(publishState(state).files, '/www/berubah-contoh');
  const dataDirectory = join(folder, memory);
  const result = await verifySource(source, { dataDirectory, witnesses: [], onProgress: () => {} });
  const lines = describeResult(result, 'en').filter(({ holds }) => holds === false);
  return lines.map(({ text }) => text);
}

test('a changed entry and a missing entry hold in themselves, and are caught by whoever looked before', async () => {
  const honest = await createLedger('honest', [100, 200, 300]);
  const changed = await createLedger('changed', [100, 250, 300, 400], 'honest');
  const shorter = await createLedger('shorter', [100], 'honest');
  for (const state of [honest, changed, shorter]) {
    expect(state.community.verifierKey).toBe(honest.community.verifierKey);
    expect(await objectionsOf(state, `stranger-${state.size}`)).toEqual([]);
  }
  expect(await objectionsOf(honest, 'visitor')).toEqual([]);
  expect((await objectionsOf(changed, 'visitor')).join()).toMatch(
    /^Could not accept the ledger: the 4 entries you saw last were changed; their root was \S+, it is \S+ today\./,
  );
  expect((await objectionsOf(shorter, 'visitor')).join()).toMatch(
    /^Could not accept the ledger: entries are gone\. Last time it held 4 .*, today only 2/,
  );
  // The memory is not moved by a ledger that contradicts it.
  expect(await objectionsOf(honest, 'visitor')).toEqual([]);
});
