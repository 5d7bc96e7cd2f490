// What moves must continue everything that is known to have been signed where it goes.
import { ApiError } from '../api-error.ts';
import { findHistoryBreak, type SignedCheckpoint, toEntryRange } from '../keys/signed-history.ts';
import type { MovingLedger } from './moving-ledger.ts';

/** @throws {ApiError} `move-shorter`, `move-inconsistent` naming the entries among which it lies. */
export function ensureContinues(
  { row, log, size }: MovingLedger,
  known: readonly SignedCheckpoint[],
  place: string,
): void {
  const broken = findHistoryBreak(log, size, known);
  if (!broken) return;
  const { signed } = broken;
  const community = row.slug;
  if (signed > size) throw new ApiError('move-shorter', { community, size, signed, place });
  throw new ApiError('move-inconsistent', { community, entries: toEntryRange(broken), place });
}
