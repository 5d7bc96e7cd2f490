// Operators record facts. Which key signs the ledger is not one of them: neither proposed nor corrected.
import {
  createSignerKey,
  formatVerifierKey,
  MerkleLog,
  signKeyRotation,
} from '@circunomy/sdk/ledger';
import { beforeAll, expect, test } from 'vitest';
import { createSampleStore, type SampleStore } from '../../test-support/sample-store.ts';
import { type Fault, loadCommunityState, recordEntries } from '../index.ts';
import { rotateKey } from '../keys/rotate-key.ts';

const slug = 'gereja-contoh';
let sample: SampleStore;

beforeAll(async () => {
  sample = await createSampleStore();
});

async function faultsOf(kind: string, payload: object): Promise<string[]> {
  const proposal = { kind, on: null, payload } as Parameters<typeof recordEntries>[2][number];
  const { faults } = await recordEntries(sample.store, slug, [proposal], sample.witnesses).then(
    () => ({ faults: [] as Fault[] }),
    (refusal: { faults: Fault[] }) => refusal,
  );
  return faults.map(({ path, message }) => `${path}: ${message.en}`);
}

test('a change of key is not proposed, however well it is signed', async () => {
  const origin = 'circunomy/gereja-contoh';
  const oldSigner = createSignerKey(origin);
  const newKey = formatVerifierKey(createSignerKey(origin));
  const rotation = signKeyRotation(new MerkleLog(), { origin, oldSigner, newKey });
  expect(await faultsOf('key-rotated', { ...rotation, reason: 'scheduled' })).toEqual([
    '$[0].kind: A change of the signing key records itself. Leave this entry out.',
  ]);
});

test('a change of key is not corrected', async () => {
  const { number } = await rotateKey(sample.store, slug, {
    ...sample.witnesses,
    reason: 'scheduled',
  });
  const { entries } = await loadCommunityState(sample.store, slug);
  const corrects = entries[number - 1]?.id ?? '';
  const payload = { corrects, replacement: null, reason: 'typing-error' };
  expect(await faultsOf('entry-corrected', payload)).toEqual([
    '$[0].payload.corrects: A change of the signing key cannot be corrected. Change the key again.',
  ]);
});
