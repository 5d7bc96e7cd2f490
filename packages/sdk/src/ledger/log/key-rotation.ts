// Handing a ledger over to another key, in a way that anyone can follow later: the old key signs which key comes
// next, and the whole log as it stands. Without the old key nobody can do that, so a lost key ends a ledger.
import { bytesToHex } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';
import { LogError } from './log-error.ts';
import type { MerkleLog } from './merkle-log.ts';
import { formatVerifierKey, parseVerifierKey, type SignerKey } from './note-key.ts';
import { openNote, signNote } from './signed-note.ts';

/** The first line of what is signed; as a checkpoint it would need the second line to be a number. */
const HEADER = 'circunomy key rotation v1';

export interface KeyRotation {
  /** The vkey whose signature ends here. */
  readonly oldKey: string;
  /** The vkey that signs from here on. */
  readonly newKey: string;
  /** Of the old key, as in the signature line of a note: `base64(key id ‖ signature)`. */
  readonly signature: string;
}

export interface RotationPlace {
  readonly origin: string;
  /** The log, at least up to the entry that rotates. */
  readonly log: MerkleLog;
  /** How many entries stand before the one that rotates. */
  readonly size: number;
}

/** What the rotating entry states; `log` ends right before that entry. */
export function signKeyRotation(
  log: MerkleLog,
  { origin, oldSigner, newKey }: { origin: string; oldSigner: SignerKey; newKey: string },
): KeyRotation {
  parseVerifierKey(newKey);
  const text = toText(newKey, { origin, log, size: log.size });
  const signature = signNote(text, [oldSigner]).trimEnd().split(' ').at(-1) ?? '';
  return { oldKey: formatVerifierKey(oldSigner), newKey, signature };
}

/** Throws a `LogError` that names the entry unless the old key signed the new one over the log up to there. */
export function verifyKeyRotation(rotation: KeyRotation, place: RotationPlace): void {
  const { oldKey, newKey, signature } = rotation;
  try {
    parseVerifierKey(newKey);
    const key = parseVerifierKey(oldKey);
    openNote(`${toText(newKey, place)}\n— ${key.name} ${signature}\n`, [key]);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    const root = bytesToHex(place.log.root(place.size));
    throw new LogError('key-rotation', { number: place.size + 1, oldKey, newKey, root });
  }
}

function toText(newKey: string, { origin, log, size }: RotationPlace): string {
  return `${HEADER}\n${origin}\n${size}\n${toBase64(log.root(size))}\n${newKey}\n`;
}
