// The proof of an entry as it is published: it proves that entry, and its bytes outlive whatever is recorded later.
import { verifyEntryProof } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, proposeCost } from '../../test-support/sample-store.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { recordEntries } from '../ledger/record-entries.ts';
import { listPublicFiles, publicFile } from '../public-data/public-files.ts';
import { listProofPaths, toProofPath } from './entry-proofs.ts';

const slug = 'gereja-contoh';

test('every entry has a proof that stands alone', async () => {
  const { store, witnesses } = await createSampleStore();
  await recordEntries(store, slug, [proposeCost(1000), proposeCost(2000)], witnesses);
  const state = await loadCommunityState(store, slug);
  const { verifierKey, origin } = state.community;
  expect(listProofPaths(state)).toHaveLength(3);
  for (const [index, path] of listProofPaths(state).entries()) {
    const proof = publicFile(state, path)?.body ?? new Uint8Array();
    const proved = verifyEntryProof(proof, undefined, { verifierKey, origin });
    expect(proved).toMatchObject({ number: index + 1, entry: { id: state.entries[index]?.id } });
    expect(() =>
      verifyEntryProof(proof, state.bodies[(index + 1) % 3], { verifierKey, origin }),
    ).toThrow(/^Could not/);
  }
});

test('a proof never changes, whatever is recorded after it', async () => {
  const { store, witnesses } = await createSampleStore();
  const proofs = new Map<string, string>();
  for (let round = 0; round < 6; round += 1) {
    const batch = Array.from({ length: 1 + round * 60 }, () => proposeCost());
    await recordEntries(store, slug, batch, witnesses);
    const state = await loadCommunityState(store, slug);
    const listed = new Set(listPublicFiles(state));
    for (const path of listProofPaths(state)) {
      const file = publicFile(state, path);
      const text = Buffer.from(file?.body ?? []).toString();
      expect(proofs.get(path) ?? text, path).toBe(text);
      expect(file?.cache).toBe('immutable');
      expect(listed.has(path)).toBe(true);
      proofs.set(path, text);
    }
  }
  expect(proofs.size).toBe(907);
});

test('what is no entry has no proof', async () => {
  const { store } = await createSampleStore();
  const state = await loadCommunityState(store, slug);
  for (const name of ['0', '2', '01', '-1', '1e0', '999999999999999999']) {
    expect(publicFile(state, `ledger/proof/${name}.tlog-proof`), name).toBeUndefined();
  }
  expect(publicFile(state, toProofPath(1))).toBeDefined();
});
