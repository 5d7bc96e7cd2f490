/** What a check of a ledger takes and tells: plain data but for the log's error, so that it passes between threads. */

import type { PointOf } from '../area-point.ts';
import type { LogError } from '../log/index.ts';
import type { EntriesReport } from './check-entries.ts';
import type { HistoryReport, RememberedCheckpoint } from './check-history.ts';
import type { WitnessReport } from './check-log.ts';
import type { ReadModelReport } from './check-read-models.ts';
import type { Difference } from './differences.ts';
import type { HashLines } from './download.ts';
import type { FileCache } from './log-files.ts';
import type { ValidKey } from './valid-keys.ts';

export type VerificationStep = 'log' | 'documents' | 'figures';

export interface VerificationProgress {
  readonly step: VerificationStep;
  /** Files read so far in this step. */
  readonly done: number;
  /** Files expected; undefined while the size is not known yet. */
  readonly of: number | undefined;
}

export interface VerifyLedgerOptions {
  /** Bytes of a file under the community's `data/`; undefined where there is none (HTTP 404 or 410). */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * The same of the community's public cash book, which lies beside it under its own slug. Without it the reports of a
   * community with such a book are not compared.
   */
  readonly readBook?: (slug: string, path: string) => Promise<Uint8Array | undefined>;
  readonly onProgress?: (progress: VerificationProgress) => void;
  readonly signal?: AbortSignal;
  /**
   * The key the visitor already trusts; without it the remembered one, and without that the community's own published
   * key. Any key that ever signed the ledger will do: the walk along the rotations leads from one to the others.
   */
  readonly verifierKey?: string;
  /** `remember` of this verifier's last report about the ledger. */
  readonly remembered?: RememberedCheckpoint;
  /** Keeps files that never change, for this community alone: a second run reads only what is new. */
  readonly cache?: FileCache;
  /**
   * Reads all entries in one request, from `ledger.ndjson`, instead of tile by tile. What that file does not lead to
   * the signed root for is read from the tiles, which name the place.
   */
  readonly fromDownload?: boolean;
  /** Hashes the download while this thread reads its entries; left out, this thread does both. */
  readonly hashLines?: HashLines;
  /** The vkeys of the witnesses that this verifier trusts. */
  readonly witnesses?: readonly string[];
  /** Where areas lie; without it the approximate points of `msmes.geojson` are not compared. */
  readonly pointOf?: PointOf;
}

export interface DocumentFault {
  readonly entry: number;
  readonly document: string;
  /** `still-published`: an entry says that it was withdrawn, and here it is. */
  readonly fault: 'changed' | 'still-published';
}

/** The first step that fails ends the check: what rests on it is then `undefined`. */
export interface VerificationReport {
  /** True where every member below holds. */
  readonly holds: boolean;
  readonly community: string;
  readonly verifierKey: string;
  readonly log:
    | {
        readonly holds: true;
        readonly size: number;
        readonly root: string;
        readonly asOf: string | null;
      }
    | { readonly holds: false; readonly error: LogError };
  /** Every key that signed the ledger, in order. */
  readonly keys?: readonly ValidKey[];
  /** Whether the ledger continues what this verifier saw last; undefined where it remembers nothing. */
  readonly history?: HistoryReport;
  /** Which of the verifier's witnesses stand behind this very checkpoint; undefined where it trusts none. */
  readonly witnesses?: WitnessReport;
  /** Each entry by itself and in its place: form, order, references, two pairs of eyes. */
  readonly entries?: EntriesReport;
  readonly documents?: {
    readonly holds: boolean;
    readonly matched: number;
    /** Referred to by entries and not published: withdrawn, or never public. */
    readonly withdrawn: number;
    /** Those of them that no entry says were withdrawn. */
    readonly unexplained: number;
    readonly faults: readonly DocumentFault[];
  };
  /** `impact.json` beside the figures recomputed from the entries. */
  readonly figures?: {
    readonly holds: boolean;
    /** Values that were compared. */
    readonly compared: number;
    readonly differences: readonly Difference[];
  };
  /** The other published files that follow from entries and documents, each beside its recomputed form. */
  readonly readModels?: {
    readonly holds: boolean;
    readonly files: readonly ReadModelReport[];
  };
  /** For the verifier to keep and to hand in as `remembered` next time; undefined unless log and history hold. */
  readonly remember?: RememberedCheckpoint;
}
