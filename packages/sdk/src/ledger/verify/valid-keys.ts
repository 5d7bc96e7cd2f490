/** Which key signs a ledger at which size: the walk from its first key along every rotation. */
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { LogError, type MerkleLog } from '../log/index.ts';
import { verifyKeyRotation } from '../log/key-rotation.ts';

/** One key and the checkpoints it signs. */
export interface ValidKey {
  /** The vkey. */
  readonly key: string;
  /** The smallest checkpoint it must sign. It may also sign the one right before. */
  readonly from: number;
  /** The largest checkpoint it must sign; null while no other key has taken over. */
  readonly to: number | null;
  /** The number of the entry that made it valid; null for the first key. */
  readonly entry: number | null;
}

export interface KeyWalk {
  readonly origin: string;
  readonly log: MerkleLog;
  /** The vkey the ledger began with. Where a rotation is recorded, that entry states it too. */
  readonly firstKey: string;
}

/**
 * Every key of the ledger in order; the last one is valid today. A correction of a rotation has no effect: keys are
 * read from the entries as recorded.
 *
 * @throws {LogError} `key-rotation`, `key-rotation-order`, both with the entry's number.
 * @example
 * findValidKeys(view, { origin, log, firstKey }).at(-1)?.key; // signs today
 */
export function findValidKeys(view: LedgerView, { origin, log, firstKey }: KeyWalk): ValidKey[] {
  const keys: ValidKey[] = [];
  let current: Omit<ValidKey, 'to'> = { key: firstKey, from: 0, entry: null };
  for (const [index, rotation] of view.all().entries()) {
    if (rotation.kind !== 'key-rotated') continue;
    const number = index + 1;
    if (rotation.oldKey !== current.key) {
      const values = { number, found: rotation.oldKey, expected: current.key };
      throw new LogError('key-rotation-order', values);
    }
    verifyKeyRotation(rotation, { origin, log, size: index });
    keys.push({ ...current, to: number });
    current = { key: rotation.newKey, from: number + 1, entry: number };
  }
  return [...keys, { ...current, to: null }];
}

/** The vkey a ledger began with, as its first rotation states it; undefined where no key was ever changed. */
export function findFirstKey(view: LedgerView): string | undefined {
  const first = view
    .all()
    .find((entry): entry is EntryOf<'key-rotated'> => entry.kind === 'key-rotated');
  return first?.oldKey;
}

/** The key that must sign a checkpoint of this size. */
export function keyForSize(keys: readonly ValidKey[], size: number): ValidKey | undefined {
  return keys.find(({ from, to }) => from <= size && (to === null || size <= to));
}
