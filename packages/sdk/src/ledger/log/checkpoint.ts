// The signed statement of how long the log is and what it holds: C2SP tlog-checkpoint v1.0.0 (https://c2sp.org/tlog-checkpoint).
import { parseBase64, toBase64 } from './base64.ts';
import { parseDecimal } from './decimal.ts';
import { LogError } from './log-error.ts';
import { ensureHash, HASH_LENGTH } from './merkle-hash.ts';
import { parseVerifierKey, type SignerKey } from './note-key.ts';
import { ensurePosition } from './position.ts';
import { openNote, readNoteText, signNote } from './signed-note.ts';

export interface Checkpoint {
  /** The log's name, such as `example.org/ledger`: never the host that happens to serve it. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text that is signed: three lines. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  ensurePosition('size', size, 0, Number.MAX_SAFE_INTEGER);
  ensureHash(root, 'root');
  if (!isOrigin(origin)) throw malformed(1, origin, '<origin>');
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Reads the signed text, not the note around it; extension lines may follow and are passed over. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = readNoteText(text).split('\n');
  const [origin = '', sizeLine = '', rootLine = '', ...rest] = lines;
  if (!isOrigin(origin)) throw malformed(1, origin, '<origin>');
  const size = parseDecimal(sizeLine);
  if (size === undefined) throw malformed(2, sizeLine, '<decimal>');
  const root = parseBase64(rootLine);
  if (root?.length !== HASH_LENGTH) throw malformed(3, rootLine, '<base64, 32>');
  const extensions = rest.slice(0, -1);
  if (rest.at(-1) !== '' || extensions.includes('')) {
    throw malformed(4 + Math.max(rest.indexOf(''), 0), '', '<line>\\n');
  }
  return { origin, size, root };
}

/**
 * The checkpoint as it is served. It does not look at earlier checkpoints: a log that grows signs with
 * `signNextCheckpoint`, which does.
 */
export function signCheckpoint(checkpoint: Checkpoint, signer: SignerKey): string {
  return signNote(formatCheckpoint(checkpoint), [signer]);
}

/** Throws a `LogError` unless the note was signed with the verifier key and is a checkpoint of that origin. */
export function verifyCheckpoint(
  note: string | Uint8Array,
  verifierKey: string,
  origin: string,
): Checkpoint {
  const { text } = openNote(note, [parseVerifierKey(verifierKey)]);
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.origin !== origin) {
    throw new LogError('checkpoint-origin', { found: checkpoint.origin, expected: origin });
  }
  return checkpoint;
}

function isOrigin(origin: string): boolean {
  return origin !== '' && !/\p{Cc}|\p{Surrogate}/u.test(origin);
}

function malformed(line: number, value: string, form: string): LogError {
  return new LogError('checkpoint-malformed', { line, value, form });
}
