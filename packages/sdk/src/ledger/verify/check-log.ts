/** The first and hardest step: signature, every tile, every entry, and the keys that may sign at all. */
import type { Community } from '../../contract/community.schema.ts';
import type { LedgerView } from '../ledger-view.ts';
import {
  type Cosignature,
  formatWitnessKey,
  LogError,
  MerkleLog,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  parseWitnessKey,
  readCosignatures,
  type VerifiedLog,
  verifyCheckpoint,
  verifyLog,
} from '../log/index.ts';
import { equalBytes } from '../log/merkle-hash.ts';
import { ensurePosition } from '../log/position.ts';
import { splitNote } from '../log/signed-note.ts';
import { DOWNLOAD, type HashLines, hashLines, splitLines } from './download.ts';
import { findSigner } from './find-signer.ts';
import { type FileCache, type LogFiles, openLogFiles } from './log-files.ts';
import { findFirstKey, findValidKeys, keyForSize, type ValidKey } from './valid-keys.ts';

/** Entries that one check can hold in memory; a checkpoint that claims more is a trap. */
const MAX_SIZE = 2 ** 24;

export interface LogCheck {
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly cache: FileCache | undefined;
  /** The signed checkpoint as it was served. */
  readonly note: Uint8Array;
  readonly community: Community;
  /** vkeys that must have signed the ledger at some time; never empty. */
  readonly trusted: readonly string[];
  readonly fromDownload: boolean;
  readonly hashLines: HashLines | undefined;
}

export interface ReadLog extends VerifiedLog {
  readonly files: LogFiles;
  /** That the download has enough lines, and they lead to another root than the signed one. */
  readonly isDownloadSpoiled: boolean;
}

/** What is made of the entries; where they are hashed in another thread, it is made meanwhile. */
type Read<Made> = ReadLog & { readonly made: Made };

/** Every byte of the log, held against a checkpoint that a trusted or the published key signed. */
export async function readLog<Made>(
  check: LogCheck,
  make: (entries: readonly Uint8Array[]) => Made,
): Promise<Read<Made>> {
  const { origin, verifierKey } = check.community;
  const signer = findSigner(check.note, [...check.trusted, verifierKey]);
  ensurePosition('size', readSize(check.note), 0, MAX_SIZE);
  const downloaded = check.fromDownload ? await readDownload(check, signer, make) : undefined;
  if (downloaded && downloaded !== 'spoiled') return downloaded;
  const isDownloadSpoiled = downloaded === 'spoiled';
  const readWith = async (files: LogFiles): Promise<Read<Made>> => {
    const read = async (path: string): Promise<Uint8Array> =>
      path === 'checkpoint' ? check.note : files.read(path);
    try {
      const log = await verifyLog({ read, verifierKey: signer, origin });
      return { ...log, files, isDownloadSpoiled, made: make(log.entries) };
    } catch (error) {
      throw nameCheckpoint(error, check.note);
    }
  };
  const files = openLogFiles(check.read, check.cache, false);
  try {
    return await readWith(files);
  } catch (error) {
    // Either the cache is spoiled or the ledger was changed: only its source can tell.
    if (!(error instanceof LogError) || files.hits() === 0) throw error;
    return readWith(openLogFiles(check.read, check.cache, true));
  }
}

/** `undefined` where the download is not there or shorter than the signed log, as one from before would be. */
async function readDownload<Made>(
  check: LogCheck,
  signer: string,
  make: (entries: readonly Uint8Array[]) => Made,
): Promise<Read<Made> | 'spoiled' | undefined> {
  const checkpoint = verifyCheckpoint(check.note, signer, check.community.origin);
  const download = await check.read(DOWNLOAD);
  const entries = download && splitLines(download, checkpoint.size);
  if (!entries) return undefined;
  const hashing = check.hashLines?.(download, checkpoint.size);
  // What is made is thrown away where the root is another one; a failure of the other thread is for this one to tell.
  hashing?.catch(() => undefined);
  const made = make(entries);
  const log = MerkleLog.fromRows((await hashing) ?? hashLines(download, checkpoint.size));
  if (!equalBytes(log.root(), checkpoint.root)) return 'spoiled';
  const files = openLogFiles(check.read, check.cache, false);
  return { checkpoint, entries, log, files, isDownloadSpoiled: false, made };
}

/** A root that does not match has no place of its own: the error names the two that contradict each other. */
function nameCheckpoint(error: unknown, note: Uint8Array): unknown {
  if (!(error instanceof LogError) || error.code !== 'root-mismatch') return error;
  const { values } = error as LogError<'root-mismatch'>;
  return new LogError('checkpoint-mismatch', { size: readSize(note), ...values });
}

function readSize(note: Uint8Array): number {
  return parseCheckpoint(splitNote(note).text).size;
}

/**
 * The keys along every rotation. Throws a `LogError` unless the trusted and the published key are among them and the
 * one that is valid at the checkpoint's size signed it.
 */
export function checkKeys(
  { note, community, trusted }: LogCheck,
  { log, checkpoint }: VerifiedLog,
  view: LedgerView,
): ValidKey[] {
  const { origin, verifierKey } = community;
  const firstKey = findFirstKey(view) ?? verifierKey;
  const keys = findValidKeys(view, { origin, log, firstKey });
  for (const key of [...trusted, verifierKey]) {
    if (!keys.some((valid) => valid.key === key)) throw new LogError('key-unknown', { key });
  }
  const { size } = checkpoint;
  const expected = keyForSize(keys, size)?.key ?? '';
  const known = parseVerifierKey(expected);
  const isSigned = splitNote(note).lines.some(
    ({ name, keyId }) => name === known.name && keyId === known.keyId,
  );
  if (!isSigned) throw new LogError('key-not-valid', { size, expected });
  openNote(note, [known]);
  return keys;
}

export interface WitnessReport {
  readonly cosigned: readonly Cosignature[];
  /** vkeys of those that did not sign: no fault, but nobody vouches that others see the same ledger. */
  readonly silent: readonly string[];
}

/** Throws a `LogError` where a known witness's signature is wrong. */
export function checkWitnesses(note: Uint8Array, vkeys: readonly string[]): WitnessReport {
  const witnesses = vkeys.map(parseWitnessKey);
  const cosigned = readCosignatures(note, witnesses);
  const silent = witnesses
    .filter(({ name, keyId }) => !cosigned.some((by) => by.name === name && by.keyId === keyId))
    .map(formatWitnessKey);
  return { cosigned, silent };
}
