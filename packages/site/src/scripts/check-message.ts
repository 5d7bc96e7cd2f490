/** What the page and its checking worker tell each other; plain data, since errors lose their class on the way. */
import type { Language } from '@circunomy/sdk/format';
import type {
  RememberedCheckpoint,
  VerificationProgress,
  VerificationReport,
} from '@circunomy/sdk/ledger';

export interface CheckOrder {
  /** Address of the community's root. */
  readonly root: string;
  readonly remembered: RememberedCheckpoint | undefined;
}

/** From the checking worker to the one that hashes, which answers with the rows of the tree. */
export interface HashOrder {
  readonly download: Uint8Array;
  readonly size: number;
}

export type CheckReport = Omit<VerificationReport, 'log'> & {
  readonly log:
    | Extract<VerificationReport['log'], { holds: true }>
    | { readonly holds: false; readonly error: Readonly<Record<Language, string>> };
};

export type CheckMessage =
  | { readonly type: 'progress'; readonly progress: VerificationProgress }
  /** How much of the one large file has arrived. */
  | { readonly type: 'download'; readonly bytes: number }
  | { readonly type: 'report'; readonly report: CheckReport; readonly seconds: number }
  /** Reading failed: nothing can be said about the ledger. */
  | { readonly type: 'broken'; readonly reason: string };
