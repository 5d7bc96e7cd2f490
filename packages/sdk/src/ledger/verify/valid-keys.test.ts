/** The walk along a ledger's keys: which one signs at which size, and where the walk must stop. */
import { describe, expect, it } from 'vitest';
import { type Entry, encodeEntry } from '../entry.ts';
import { createLedgerView } from '../ledger-view.ts';
import {
  createSignerKey,
  formatVerifierKey,
  leafHash,
  MerkleLog,
  type SignerKey,
  signKeyRotation,
} from '../log/index.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { findFirstKey, findValidKeys, keyForSize } from './valid-keys.ts';

const origin = 'contoh.example/gereja-contoh';
const signers = [1, 2, 3, 4].map((byte) =>
  createSignerKey(origin, new Uint8Array(32).fill(byte)),
) as [SignerKey, SignerKey, SignerKey, SignerKey];
const [first, second, third] = signers.map(formatVerifierKey) as [string, string, string];

/** A ledger of plain entries, with a change of keys wherever two signers are given. */
function ledgerOf(plan: readonly (readonly [SignerKey, SignerKey] | 'plain')[]) {
  const log = new MerkleLog();
  const entries: Entry[] = [];
  for (const [at, step] of plan.entries()) {
    const entry =
      step === 'plain'
        ? makeEntry('cost-paid', `cost-${at}`)
        : makeEntry('key-rotated', `key-${at}`, {
            ...signKeyRotation(log, {
              origin,
              oldSigner: step[0],
              newKey: formatVerifierKey(step[1]),
            }),
          });
    entries.push(entry);
    log.append(leafHash(encodeEntry(entry)));
  }
  return { view: createLedgerView(entries), log, entries };
}

describe('findValidKeys', () => {
  it('finds one key for ever where none was changed', () => {
    const { view, log } = ledgerOf(['plain', 'plain']);
    const keys = findValidKeys(view, { origin, log, firstKey: first });
    expect(keys).toEqual([{ key: first, from: 0, to: null, entry: null }]);
    expect(findFirstKey(view)).toBeUndefined();
  });

  it('says which key signs at which size', () => {
    const [a, b, c] = signers;
    const { view, log } = ledgerOf(['plain', [a, b], 'plain', 'plain', [b, c]]);
    const keys = findValidKeys(view, { origin, log, firstKey: first });
    expect(keys).toEqual([
      { key: first, from: 0, to: 2, entry: null },
      { key: second, from: 3, to: 5, entry: 2 },
      { key: third, from: 6, to: null, entry: 5 },
    ]);
    const bySize = [0, 2, 3, 5, 6, 900].map((size) => keyForSize(keys, size)?.key);
    expect(bySize).toEqual([first, first, second, second, third, third]);
    expect(findFirstKey(view)).toBe(first);
  });

  it('stops at a key that is handed over by one that was replaced before', () => {
    const [a, b, c] = signers;
    const { view, log } = ledgerOf([[a, b], 'plain', [a, c]]);
    expect(() => findValidKeys(view, { origin, log, firstKey: first })).toThrow(
      `Could not follow the change of keys in entry 3: it replaces ${first}, but ${second} signed the ledger until there. Do not trust what follows that entry; ask the community.`,
    );
  });

  it('stops at a signature that somebody else made', () => {
    const [a, b, , thief] = signers;
    const { entries } = ledgerOf(['plain', [thief, b]]);
    const forged = entries.map((entry) =>
      entry.kind === 'key-rotated' ? { ...entry, oldKey: formatVerifierKey(a) } : entry,
    );
    const log = MerkleLog.from(forged.map((entry) => leafHash(encodeEntry(entry))));
    expect(() => findValidKeys(createLedgerView(forged), { origin, log, firstKey: first })).toThrow(
      'Could not follow the change of keys in entry 2:',
    );
  });

  it('is not moved by a correction of the change', () => {
    const [a, b] = signers;
    const { view, log } = ledgerOf([[a, b]]);
    const correction = makeEntry('entry-corrected', 'correction-1', { corrects: 'key-0' });
    view.append(correction);
    log.append(leafHash(encodeEntry(correction)));
    const keys = findValidKeys(view, { origin, log, firstKey: first });
    expect(keys.map(({ key }) => key)).toEqual([first, second]);
  });
});
