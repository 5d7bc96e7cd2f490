/**
 * "Check it yourself": recomputes root, signature, document hashes and every figure from what a
 * community publishes. It cannot tell whether whoever recorded told the truth; pages must say so.
 */
import type { Community } from '../../contract/community.schema.ts';
import type { Impact } from '../../contract/impact.schema.ts';
import type { CircunomyDocument } from '../document.schema.ts';
import { hashDocument } from '../document.ts';
import { decodeEntry, type Entry } from '../entry.ts';
import { foldFigures } from '../fold-figures.ts';
import { createLedgerView, type LedgerView } from '../ledger-view.ts';
import { toBase64 } from '../log/base64.ts';
import { LogError, type VerifiedLog, verifyLog } from '../log/index.ts';
import { type Difference, listDifferences } from './differences.ts';

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
  readonly onProgress?: (progress: VerificationProgress) => void;
  readonly signal?: AbortSignal;
  /** The key the visitor already trusts; without it the community's own published key is used. */
  readonly verifierKey?: string;
}

export interface DocumentFault {
  readonly entry: number;
  readonly document: string;
}

/** The first step that fails ends the check: what rests on it is then `undefined`. */
export interface VerificationReport {
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
  readonly documents?: {
    readonly holds: boolean;
    readonly matched: number;
    /** Referred to by entries and no longer published: withdrawn, or never public. */
    readonly withdrawn: number;
    readonly faults: readonly DocumentFault[];
  };
  readonly figures?: {
    readonly holds: boolean;
    readonly compared: number;
    readonly differences: readonly Difference[];
  };
}

const decoder = new TextDecoder();
const parse = <Value>(bytes: Uint8Array): Value => JSON.parse(decoder.decode(bytes)) as Value;

async function readRequired(
  { read, signal }: VerifyLedgerOptions,
  path: string,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const bytes = await read(path);
  if (!bytes) throw new LogError('file-missing', { path });
  return bytes;
}

/** Rejects only when reading itself fails (network, abort); what does not hold is in the report. */
export async function verifyLedger(options: VerifyLedgerOptions): Promise<VerificationReport> {
  const community = parse<Community>(await readRequired(options, 'community.json'));
  const verifierKey = options.verifierKey ?? community.verifierKey;
  const base = { community: community.community, verifierKey };
  let log: VerifiedLog;
  try {
    log = await checkLog(options, verifierKey, community.origin);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    return { ...base, holds: false, log: { holds: false, error } };
  }
  const entries = log.entries.map(decodeEntry);
  const view = createLedgerView(entries);
  const root = toBase64(log.checkpoint.root);
  const documents = await checkDocuments(options, entries);
  const figures = await checkFigures(options, view, { community: community.community, root });
  return {
    ...base,
    holds: documents.holds && figures.holds,
    log: { holds: true, size: log.checkpoint.size, root, asOf: view.asOf },
    documents,
    figures,
  };
}

function checkLog(
  options: VerifyLedgerOptions,
  verifierKey: string,
  origin: string,
): Promise<VerifiedLog> {
  let done = 0;
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await readRequired(options, `ledger/${path}`);
    done += 1;
    options.onProgress?.({ step: 'log', done, of: undefined });
    return bytes;
  };
  return verifyLog({ read, verifierKey, origin });
}

const DOCUMENTS_AT_ONCE = 8;

async function checkDocuments(
  options: VerifyLedgerOptions,
  entries: readonly Entry[],
): Promise<NonNullable<VerificationReport['documents']>> {
  const references = entries.flatMap((entry, index) =>
    (entry.documents ?? []).map((reference) => ({ ...reference, entry: index + 1 })),
  );
  const faults: DocumentFault[] = [];
  let matched = 0;
  let withdrawn = 0;
  for (let from = 0; from < references.length; from += DOCUMENTS_AT_ONCE) {
    const batch = references.slice(from, from + DOCUMENTS_AT_ONCE);
    options.signal?.throwIfAborted();
    const bodies = await Promise.all(batch.map(({ id }) => options.read(`documents/${id}.json`)));
    for (const [at, { id, hash, entry }] of batch.entries()) {
      const body = bodies[at];
      if (!body) withdrawn += 1;
      else if (hashDocument(parse<CircunomyDocument>(body)) === hash) matched += 1;
      else faults.push({ entry, document: id });
    }
    options.onProgress?.({ step: 'documents', done: from + batch.length, of: references.length });
  }
  return { holds: faults.length === 0, matched, withdrawn, faults };
}

async function checkFigures(
  options: VerifyLedgerOptions,
  view: LedgerView,
  { community, root }: { community: string; root: string },
): Promise<NonNullable<VerificationReport['figures']>> {
  const published = parse<Impact>(await readRequired(options, 'impact.json'));
  const computed: Impact = { community, ledger: { size: view.size, root }, ...foldFigures(view) };
  options.onProgress?.({ step: 'figures', done: 1, of: 1 });
  const differences = listDifferences(published, computed);
  return { holds: differences.length === 0, compared: countLeaves(computed), differences };
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countLeaves(member), 0);
}
