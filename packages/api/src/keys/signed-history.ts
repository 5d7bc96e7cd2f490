// Every checkpoint that was ever signed here, kept beside the database and not in it: a database that was restored
// from an old backup, or replaced, must not sign a second history over the first.
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
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

/**
 * To be called once the transaction that stored the checkpoint is committed; the file only grows. A disk that refuses
 * makes nothing undone: the next one who signs here adds what is missing, or signs nothing.
 */
export function noteCheckpoint(
  directory: string,
  community: string,
  checkpoint: SignedCheckpoint,
): void {
  noteIfPossible(() => noteCheckpoints(directory, community, [checkpoint]));
}

/**
 * The same for whoever holds the signing lock since `ensureContinuesHistory`: where nothing but this was added to the
 * file meanwhile, the next signature need not read it again.
 */
export function noteNextCheckpoint(
  directory: string,
  ledger: LedgerToSign,
  checkpoint: SignedCheckpoint,
): void {
  noteIfPossible(() => {
    const { before, after } = noteCheckpoints(directory, ledger.community, [checkpoint]);
    if (continued.get(ledger)?.bytes !== before) return;
    continued.set(ledger, { bytes: after, whole: after, newest: checkpoint.size });
  });
}

function noteIfPossible(note: () => void): void {
  try {
    note();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

/** How long the file was, and became, in bytes. */
interface Noted {
  readonly before: number;
  readonly after: number;
}

export function noteCheckpoints(
  directory: string,
  community: string,
  checkpoints: readonly SignedCheckpoint[],
): Noted {
  // The newline before each ends a line that a loss of power or a full disk cut off.
  const lines = checkpoints.map(
    ({ size, root, note }) => `\n${JSON.stringify({ size, root, note })}\n`,
  );
  const bytes = Buffer.from(lines.join(''));
  const file = openHistory(directory, community);
  try {
    appendFileSync(file, bytes);
    const after = fstatSync(file).size;
    return { before: after - bytes.length, after };
  } finally {
    closeSync(file);
  }
}

function openHistory(directory: string, community: string): number {
  const path = toHistoryPath(directory, community);
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(join(directory, HISTORY_DIRECTORY), { recursive: true, mode: 0o700 });
    return openSync(path, 'a', 0o600);
  }
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

/** As people read it: `#3`, `#3–#5`. */
export function toEntryRange({ first, last }: Pick<HistoryBreak, 'first' | 'last'>): string {
  return first === last ? `#${first}` : `#${first}–#${last}`;
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
  /** As they are stored, the oldest first. */
  readonly checkpoints: readonly SignedCheckpoint[];
}

/** How far a history file was read for a ledger in memory, which continues all of it: both only grow. */
interface Continued {
  readonly bytes: number;
  /** Up to the end of the last whole line. */
  readonly whole: number;
  /** Size of the largest checkpoint. */
  readonly newest: number;
}

const UNREAD: Continued = { bytes: 0, whole: 0, newest: 0 };

const continued = new WeakMap<LedgerToSign, Continued>();

/**
 * To be called before signing. Only what the file grew by since is read. Checkpoints that are stored and not in the
 * file, since another server signed them, or a program was killed or the disk was full after they were, are added.
 *
 * @throws {ApiError} `history-broken`, naming the entries, where signing would contradict an earlier signature.
 */
export function ensureContinuesHistory(directory: string, ledger: LedgerToSign): void {
  const { community, checkpoints } = ledger;
  const { newest } = readHistory(directory, ledger);
  if ((checkpoints.at(-1)?.size ?? 0) <= newest) return;
  noteCheckpoints(
    directory,
    community,
    checkpoints.filter(({ size }) => size > newest),
  );
}

function readHistory(directory: string, ledger: LedgerToSign): Continued {
  const { community, log, size } = ledger;
  const path = toHistoryPath(directory, community);
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const last = continued.get(ledger) ?? UNREAD;
  if (bytes === last.bytes) return last;
  // A file that became shorter is another one.
  const known = bytes < last.bytes ? UNREAD : last;
  const added = readFrom(path, known.whole, bytes);
  const signed = added.toString('utf8').split('\n').flatMap(parseLine);
  const broken = findHistoryBreak(log, size, signed);
  if (broken) {
    // All of them are looked at again to name the entries from the last one that is the same.
    const first =
      findHistoryBreak(log, size, listSignedCheckpoints(directory, community)) ?? broken;
    const entries = toEntryRange(first);
    throw new ApiError('history-broken', { community, entries, signed: first.signed });
  }
  const read = {
    bytes,
    whole: known.whole + added.lastIndexOf('\n') + 1,
    newest: signed.reduce((most, each) => Math.max(most, each.size), known.newest),
  };
  continued.set(ledger, read);
  return read;
}

function readFrom(path: string, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}
