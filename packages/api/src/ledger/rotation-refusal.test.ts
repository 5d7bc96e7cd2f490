// Operators record facts. Which key signs the ledger is not one of them: neither proposed nor corrected.
import {
  createLedgerView,
  createSignerKey,
  formatVerifierKey,
  MerkleLog,
  signKeyRotation,
} from '@circunomy/sdk/ledger';
import type { Entry } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { loadAreaRegister } from '../areas/index.ts';
import { checkBatch } from './batch-check.ts';
import type { Fault } from './fault.ts';

const envelope = {
  community: 'gereja-contoh',
  recordedBy: 'operator-1',
  verifiedBy: 'operator-2',
  at: '2026-11-21T08:00:00.000Z',
};
const origin = 'circunomy/gereja-contoh';
const rotation = signKeyRotation(new MerkleLog(), {
  origin,
  oldSigner: createSignerKey(origin),
  newKey: formatVerifierKey(createSignerKey(origin)),
});
const payload = { ...rotation, reason: 'scheduled' };

async function faultsOf(proposal: object, entries: readonly Entry[] = []): Promise<string[]> {
  const areas = await loadAreaRegister();
  const toPath = (index: number): string => `$[${index}]`;
  try {
    checkBatch([proposal], { ledger: createLedgerView(entries), areas, envelope, toPath });
    return [];
  } catch (error) {
    const { faults } = error as { faults: readonly Fault[] };
    return faults.map(({ path, message }) => `${path}: ${message.en}`);
  }
}

test('a change of key is not proposed, however well it is signed', async () => {
  expect(await faultsOf({ kind: 'key-rotated', on: null, payload })).toEqual([
    '$[0].kind: A change of the signing key records itself. Leave this entry out.',
  ]);
});

test('a change of key is not corrected', async () => {
  const entry = { v: 1, kind: 'key-rotated', id: 'key-1', on: null, ...envelope, ...payload };
  const correction = {
    kind: 'entry-corrected',
    on: null,
    payload: { corrects: 'key-1', replacement: null, reason: 'typing-error' },
  };
  expect(await faultsOf(correction, [entry as Entry])).toEqual([
    '$[0].payload.corrects: A change of the signing key cannot be corrected. Change the key again.',
  ]);
});
