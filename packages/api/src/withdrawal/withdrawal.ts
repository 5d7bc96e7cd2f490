// What a withdrawal is asked with, and what it answers: the same for the command, HTTP and the sweep of ended consents.
import type { WithdrawalReason } from '@circunomy/sdk/schema';

/** Copies elsewhere must be gone after this many hours: UU 27/2022 gives 3 × 24. */
export const HOURS_FOR_COPIES = 72;

export interface WithdrawOptions {
  /** Id of a document; or of an entry, for all documents of that entry and of its corrections. */
  readonly document: string;
  /** Id of one operator: a withdrawal waits for no second one. Null where a consent ended by its date. */
  readonly by: string | null;
  readonly reason: WithdrawalReason;
}

export interface WithdrawnDocument {
  readonly id: string;
  /** Number of the entry that carried it. */
  readonly entry: number;
  /** Number of the entry that withdraws it. */
  readonly withdrawnBy: number;
  readonly reason: WithdrawalReason;
  /** UTC instant. */
  readonly at: string;
  /** UTC instant by which the copies must be gone. */
  readonly deadline: string;
}

/** A copy that our own commands made before a withdrawal and have not replaced since. */
export interface CopyOut {
  readonly kind: 'published-folder' | 'backup' | 'moved-store';
  /** For a store in PostgreSQL its host, port and database. */
  readonly path: string;
  /** UTC instant of the data in it; null where a publication did not finish. */
  readonly readAt: string | null;
  /** Ids of the documents that it may still hold. */
  readonly documents: readonly string[];
  /** Of the earliest of them. */
  readonly deadline: string;
}

export interface Withdrawal {
  readonly community: string;
  /** `already-withdrawn` where an earlier call did it: what that one left undone is finished. */
  readonly state: 'withdrawn' | 'already-withdrawn';
  readonly documents: readonly WithdrawnDocument[];
  /** Documents of the same entry that stay, since only another one was named. */
  readonly staying: readonly string[];
  /** Drafts of the same person that were erased as well. */
  readonly drafts: number;
  /** False where another program kept the files open: they are cleaned with the next sweep. */
  readonly isErased: boolean;
  readonly copies: readonly CopyOut[];
}
