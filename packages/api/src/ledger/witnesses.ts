// Two pairs of eyes: who may stand behind an entry of a community.
import type { Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { findActiveOperator } from '../operators/find-operator.ts';
import type { WriteTransaction } from '../storage/store.ts';
import type { CommunitiesTable } from '../storage/tables.ts';
import type { Witnesses } from './recording.ts';

/** @throws {ApiError} `operator-unknown`, `verifier-missing`, `verifier-unwanted`, `verifier-same`. */
export async function ensureWitnesses(
  transaction: WriteTransaction,
  { slug, single_operator }: Selectable<CommunitiesTable>,
  { recordedBy, verifiedBy }: Witnesses,
): Promise<void> {
  await findActiveOperator(transaction, slug, recordedBy);
  if (single_operator === 1) {
    if (verifiedBy !== null) throw new ApiError('verifier-unwanted', { community: slug });
    return;
  }
  if (verifiedBy === null) throw new ApiError('verifier-missing', { community: slug });
  if (verifiedBy === recordedBy) throw new ApiError('verifier-same', { operator: recordedBy });
  await findActiveOperator(transaction, slug, verifiedBy);
}
