// Hands a ledger over to a new key: the old one signs an entry that says so, and the checkpoint that ends with it.
import {
  type EntryOf,
  formatVerifierKey,
  type KeyRotation,
  signKeyRotation,
} from '@circunomy/sdk/ledger';
import { writeLedger } from '../ledger/append-entries.ts';
import { loadLedger } from '../ledger/ledger-memories.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { Witnesses } from '../ledger/recording.ts';
import { ensureWitnesses } from '../ledger/witnesses.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import { readSignerKey } from '../storage/key-file.ts';
import type { Store } from '../storage/store.ts';
import { destroyKey, prepareSuccessor, promoteSuccessor } from './successor-key.ts';

export type RotationReason = EntryOf<'key-rotated'>['reason'];

export const rotationReasons = [
  'scheduled',
  'keeper-changed',
  'server-changed',
  'may-be-known-to-others',
] as const satisfies readonly RotationReason[];

export interface RotateKeyOptions extends Witnesses {
  readonly reason: RotationReason;
  /** Else the old key file is kept as `keys/<community>.<key id>.retired`. */
  readonly isOldDestroyed?: boolean;
}

export interface RotatedKey {
  /** vkeys. */
  readonly oldKey: string;
  readonly newKey: string;
  /** Of the entry that rotates. */
  readonly number: number;
  /** Where the old key lies; null where it was destroyed. */
  readonly retired: string | null;
}

/**
 * @throws {ApiError} `community-unknown`, `operator-unknown`, `verifier-missing`, `verifier-unwanted`,
 * `verifier-same`, `key-missing`, `key-wrong`, `ledger-changed`, `history-broken`, `store-busy`.
 * @example
 * await rotateKey(store, 'gereja-contoh', { reason: 'keeper-changed', recordedBy, verifiedBy });
 */
export async function rotateKey(
  store: Store,
  community: string,
  { reason, recordedBy, verifiedBy, isOldDestroyed = false }: RotateKeyOptions,
): Promise<RotatedKey> {
  const { directory } = store;
  const { rotation, number } = await writeLedger(store, community, async (transaction, ledger) => {
    const row = await findCommunityRow(transaction, community);
    ensureRecordsHere(row);
    const { origin } = row;
    await ensureWitnesses(transaction, row, { recordedBy, verifiedBy });
    const { log } = await loadLedger(store, community, transaction);
    const oldSigner = readSignerKey(directory, community, row.verifier_key);
    const successor = prepareSuccessor(directory, community, origin);
    const newKey = formatVerifierKey(successor);
    const made: KeyRotation = signKeyRotation(log, { origin, oldSigner, newKey });
    const [recorded] = await ledger.append(row, {
      proposals: [{ kind: 'key-rotated', on: null, payload: { ...made, reason } }],
      ...{ recordedBy, verifiedBy, successor },
    });
    await transaction
      .updateTable('communities')
      .set({ verifier_key: newKey, profile_version: row.profile_version + 1 })
      .where('slug', '=', community)
      .execute();
    return { rotation: made, number: recorded?.number ?? 0 };
  });
  const { oldKey, newKey } = rotation;
  const retired = promoteSuccessor(directory, community, newKey) ?? null;
  if (retired !== null && isOldDestroyed) destroyKey(retired);
  return { oldKey, newKey, number, retired: isOldDestroyed ? null : retired };
}
