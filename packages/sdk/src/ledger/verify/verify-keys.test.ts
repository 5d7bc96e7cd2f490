/** A ledger that changed its key, seen by verifiers with an old key, a new one or none; and the ways to cheat there. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { formatVerifierKey, type SignerKey } from '../log/index.ts';
import { makeEntry } from '../testing/make-entry.ts';
import {
  createReader,
  type Files,
  keyOf,
  makeLedger,
  publishLedger,
  rotate,
} from '../testing/publish-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const [first, second, third, thief] = [1, 2, 3, 4].map(keyOf) as [
  SignerKey,
  SignerKey,
  SignerKey,
  SignerKey,
];
const rotated = rotate(makeLedger(20), first, second);
const more = (entries: readonly Entry[]): Entry[] => [
  ...entries,
  makeEntry('cost-paid', `cost-${entries.length + 1}`),
];
const verify = (files: Files, signer?: SignerKey) =>
  verifyLedger({
    read: createReader(files).read,
    ...(signer && { verifierKey: formatVerifierKey(signer) }),
  });
const errorOf = ({ log }: Awaited<ReturnType<typeof verify>>): string | false =>
  log.holds === false && log.error.message;

describe('a ledger that changed its key', () => {
  it('holds for whoever knows any of its keys', async () => {
    const files = publishLedger(more(rotate(more(rotated), second, third)), [third]);
    for (const signer of [first, second, third, undefined]) {
      const report = await verify(files, signer);
      expect([errorOf(report), report.holds]).toEqual([false, true]);
      expect(report.keys?.map(({ from, to }) => [from, to])).toEqual([
        [0, 21],
        [22, 23],
        [24, null],
      ]);
      expect(report.remember?.verifierKey).toBe(formatVerifierKey(third));
    }
  });

  it('does not hold for whoever trusts a key that was never among them', async () => {
    expect(errorOf(await verify(publishLedger(more(rotated), [second]), thief))).toBe(
      `Could not accept the ledger: ${formatVerifierKey(thief)} never signed it. Compare the key with the one the community gave you.`,
    );
  });

  it('is signed by the old key at the change, with the new one beside it', async () => {
    expect((await verify(publishLedger(rotated, [first]))).holds).toBe(true);
    expect((await verify(publishLedger(rotated, [first, second]))).holds).toBe(true);
    expect(errorOf(await verify(publishLedger(rotated, [second])))).toBe(
      `Could not accept the checkpoint of 21 entries: at that size the ledger is signed by ${formatVerifierKey(first)}, and that signature is missing. Ask the community which key it uses.`,
    );
  });

  it('is not continued by a thief of the old key', async () => {
    const files = publishLedger(more(rotated), [first]);
    expect(errorOf(await verify(files))).toContain(
      `Could not accept the checkpoint of 22 entries: at that size the ledger is signed by ${formatVerifierKey(second)}`,
    );
  });

  it('is not taken over by somebody who writes a change of key into it', async () => {
    const stolen = rotate(makeLedger(20), thief, thief).map((entry) =>
      entry.kind === 'key-rotated' ? { ...entry, oldKey: formatVerifierKey(first) } : entry,
    );
    const error = errorOf(await verify(publishLedger(more(stolen), [thief]), undefined));
    expect(error).toContain('Could not follow the change of keys in entry 21:');
  });

  it('cannot have its past rewritten by a thief of the new key', async () => {
    const rewritten = rotated.with(4, makeEntry('cost-paid', 'cost-5', { amount: 5 }));
    expect(errorOf(await verify(publishLedger(more(rewritten), [second])))).toContain(
      'Could not follow the change of keys in entry 21:',
    );
  });

  it('continues for a verifier who remembers it under its old key', async () => {
    const before = await verify(publishLedger(makeLedger(20), [first]));
    if (!before.remember) throw new Error('the first check does not hold');
    const { read } = createReader(publishLedger(more(rotated), [second]));
    const report = await verifyLedger({ read, remembered: before.remember });
    expect(report.history).toMatchObject({ holds: true, added: 2 });
    expect(report.remember?.verifierKey).toBe(formatVerifierKey(second));
  });

  it.each(['', 'not a key', 'contoh.example/contoh+00000000+AAAA'])(
    'is not checked with "%s" for a key',
    async (verifierKey) => {
      const { read } = createReader(publishLedger(makeLedger(3), [first]));
      const report = await verifyLedger({ read, verifierKey });
      expect(errorOf(report)).toMatch(/^Could not (read|use) the key/);
    },
  );
});
