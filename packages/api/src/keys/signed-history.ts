// Every checkpoint that was ever signed here, kept beside the database and not in it: a database that was restored
// from an old backup, or replaced, must not sign a second history over the first.
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type MerkleLog, toBase64 } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';

export const HISTORY_DIRECTORY = 'checkpoints';

export interface SignedCheckpoint {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The signed note, verbatim. */
  readonly note: string;
}

function toHistoryPath(directory: string, community: string): string {
  return join(directory, HISTORY_DIRECTORY, `${community}.jsonl`);
}

/** To be called once the transaction that stored the checkpoint is committed; the file only grows. */
export function noteCheckpoint(
  directory: string,
  community: string,
  { size, root, note }: SignedCheckpoint,
): void {
  mkdirSync(join(directory, HISTORY_DIRECTORY), { recursive: true, mode: 0o700 });
  // The newline before it ends a line that a loss of power cut off.
  const line = `\n${JSON.stringify({ size, root, note })}\n`;
  appendFileSync(toHistoryPath(directory, community), line, { mode: 0o600 });
}

/** Lines that are no checkpoint, as a loss of power may leave at the end, are passed over. */
export function listSignedCheckpoints(directory: string, community: string): SignedCheckpoint[] {
  const path = toHistoryPath(directory, community);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').flatMap(parseLine);
}

function parseLine(line: string): SignedCheckpoint[] {
  try {
    const value: unknown = JSON.parse(line);
    return isCheckpoint(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isCheckpoint(value: unknown): value is SignedCheckpoint {
  const { size, root, note } = (value ?? {}) as Partial<SignedCheckpoint>;
  return Number.isSafeInteger(size) && typeof root === 'string' && typeof note === 'string';
}

export interface HistoryBreak {
  /** Entries of the signed checkpoint that the log does not continue. */
  readonly signed: number;
  /** Numbers of the entries among which the first difference lies. */
  readonly first: number;
  readonly last: number;
}

/** The smallest signed checkpoint that a log of this size does not continue; undefined where it continues all. */
export function findHistoryBreak(
  log: MerkleLog,
  size: number,
  checkpoints: readonly SignedCheckpoint[],
): HistoryBreak | undefined {
  let same = 0;
  for (const checkpoint of checkpoints.toSorted((a, b) => a.size - b.size)) {
    const signed = checkpoint.size;
    if (signed > size) return { signed, first: size + 1, last: signed };
    if (toBase64(log.root(signed)) !== checkpoint.root) {
      return { signed, first: same + 1, last: signed };
    }
    same = signed;
  }
  return undefined;
}

interface LedgerToSign {
  readonly community: string;
  readonly size: number;
  readonly log: MerkleLog;
}

/** Ledgers in memory that continue everything in a history file of that length: they only grow. */
const continued = new WeakMap<LedgerToSign, number>();

/** @throws {ApiError} `history-broken`, naming the entries, where signing would contradict an earlier signature. */
export function ensureContinuesHistory(directory: string, ledger: LedgerToSign): void {
  const { community, log, size } = ledger;
  const bytes = statSync(toHistoryPath(directory, community), { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === (continued.get(ledger) ?? 0)) return;
  const broken = findHistoryBreak(log, size, listSignedCheckpoints(directory, community));
  if (broken) {
    const { signed, first, last } = broken;
    const entries = first === last ? `#${first}` : `#${first}–#${last}`;
    throw new ApiError('history-broken', { community, entries, signed });
  }
  continued.set(ledger, bytes);
}
