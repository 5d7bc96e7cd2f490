// A witness's word below a checkpoint: "at this time, this was the longest consistent ledger I had seen"
// (cosignature/v1 of C2SP tlog-cosignature v1.0.1, https://c2sp.org/tlog-cosignature).
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseCheckpoint } from './checkpoint.ts';
import type { WitnessKey, WitnessSigner } from './cosignature-key.ts';
import { LogError } from './log-error.ts';
import { ensurePosition } from './position.ts';
import {
  formatSignatureLine,
  isSignedBy,
  type NoteSignature,
  type SignatureLine,
  splitNote,
} from './signed-note.ts';

const TIME_LENGTH = 8;

export interface Cosignature extends NoteSignature {
  /** When the witness signed, in POSIX seconds by its own clock: whether that is believable is for the reader. */
  readonly time: number;
}

/**
 * The signature line that a witness adds. It signs whatever it is given: that the checkpoint is the log's and follows
 * from what the witness saw before is for `judgeCheckpoint`.
 */
export function cosignCheckpoint(
  note: string | Uint8Array,
  witness: WitnessSigner,
  time: number,
): string {
  ensurePosition('time', time, 0, Number.MAX_SAFE_INTEGER);
  const { text } = splitNote(note);
  parseCheckpoint(text);
  const signed = ed25519.sign(toMessage(text, BigInt(time)), witness.secretKey);
  const { name, keyId } = witness;
  return formatSignatureLine({ name, keyId, signature: concatBytes(encodeTime(time), signed) });
}

/**
 * Which of these witnesses signed the checkpoint, and when; the latest word of each. Unknown signatures are passed
 * over. A wrong signature of a known witness condemns the note, as in `openNote`. The log's own signature is not
 * looked at.
 */
export function readCosignatures(
  note: string | Uint8Array,
  witnesses: readonly WitnessKey[],
): Cosignature[] {
  const { text, lines } = splitNote(note);
  const latest = new Map<WitnessKey, Cosignature>();
  for (const line of lines) {
    const witness = witnesses.find((known) => isOf(known, line));
    if (!witness) continue;
    const time = verifyCosignature(text, witness, line);
    const { name, keyId } = line;
    if (time >= (latest.get(witness)?.time ?? 0)) latest.set(witness, { name, keyId, time });
  }
  return [...latest.values()];
}

/** The note with further signature lines, such as a witness answers; an earlier one of the same key gives way. */
export function addSignatureLines(note: string | Uint8Array, added: string): string {
  const { text, lines } = splitNote(note);
  const further = splitNote(`${text}\n${added}`).lines;
  const kept = lines.filter((line) => !further.some((other) => isOf(other, line)));
  return `${text}\n${[...kept, ...further].map(formatSignatureLine).join('')}`;
}

/** The time it states; throws `signature-wrong`. */
function verifyCosignature(text: string, witness: WitnessKey, line: SignatureLine): number {
  const { name, keyId, signature } = line;
  if (signature.length > TIME_LENGTH) {
    const view = new DataView(signature.buffer, signature.byteOffset, TIME_LENGTH);
    const time = view.getBigUint64(0);
    const isTime = time <= BigInt(Number.MAX_SAFE_INTEGER);
    if (isTime && isSignedBy(witness, toMessage(text, time), signature.subarray(TIME_LENGTH))) {
      return Number(time);
    }
  }
  throw new LogError('signature-wrong', { name, keyId });
}

function isOf(key: NoteSignature, line: NoteSignature): boolean {
  return key.name === line.name && key.keyId === line.keyId;
}

function toMessage(text: string, time: bigint): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
}

function encodeTime(time: number): Uint8Array {
  const bytes = new Uint8Array(TIME_LENGTH);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return bytes;
}
