// Text with signatures below it, the envelope of every checkpoint: C2SP signed-note v1.0.0 (https://c2sp.org/signed-note).
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseBase64, toBase64 } from './base64.ts';
import { isKeyName } from './key-text.ts';
import { LogError } from './log-error.ts';
import type { SignerKey, VerifierKey } from './note-key.ts';

const KEY_ID_LENGTH = 4;
/** The specification asks for at least 16; a note with hundreds is an attack on the reader's patience. */
const MAX_SIGNATURES = 64;

export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
}

export interface OpenedNote {
  /** Ends with a newline. */
  readonly text: string;
  /** Only those that were verified; at least one. */
  readonly signatures: readonly NoteSignature[];
}

export interface SignatureLine extends NoteSignature {
  /** What follows the key id: its length and meaning depend on the key's type. */
  readonly signature: Uint8Array;
}

export interface SplitNote {
  /** Ends with a newline. */
  readonly text: string;
  /** As they stand: none of them was verified. */
  readonly lines: readonly SignatureLine[];
}

/** The note: the text (which must end with a newline), an empty line, one signature line per key. */
export function signNote(text: string, signers: readonly SignerKey[]): string {
  if (!text.endsWith('\n') || !isNoteText(text) || signers.length === 0) {
    throw new LogError('text-unsignable', {});
  }
  const message = utf8ToBytes(text);
  const lines = signers.map(({ name, keyId, secretKey, sign }) => {
    const signature = sign?.(message) ?? ed25519.sign(message, secretKey);
    return formatSignatureLine({ name, keyId, signature });
  });
  return `${text}\n${lines.join('')}`;
}

/** `— <name> base64(key id ‖ signature)` and a newline. */
export function formatSignatureLine({ name, keyId, signature }: SignatureLine): string {
  return `— ${name} ${toBase64(concatBytes(hexToBytes(keyId), signature))}\n`;
}

/**
 * The text of a note that at least one known key signed. Signatures of unknown keys are ignored; a wrong signature
 * of a known key condemns the whole note. Pass bytes where there are any: decoding elsewhere may hide broken UTF-8.
 */
export function openNote(note: string | Uint8Array, knownKeys: readonly VerifierKey[]): OpenedNote {
  const { text, lines } = splitNote(note);
  const message = utf8ToBytes(text);
  const signatures: NoteSignature[] = [];
  for (const { name, keyId, signature } of lines) {
    const key = knownKeys.find((known) => known.name === name && known.keyId === keyId);
    if (!key) continue;
    if (!isSignedBy(key, message, signature)) {
      throw new LogError('signature-wrong', { name, keyId });
    }
    signatures.push({ name, keyId });
  }
  if (signatures.length === 0) {
    const keys = knownKeys.map((key) => `${key.name}+${key.keyId}`).join(', ');
    throw new LogError('signature-missing', { keys });
  }
  return { text, signatures };
}

/** The note as a string: valid UTF-8, no control character but newline. */
export function readNoteText(note: string | Uint8Array): string {
  const text = typeof note === 'string' ? note : decodeUtf8(note);
  if (!isNoteText(text)) throw new LogError('note-text', {});
  return text;
}

/** The parts of a note, of which nothing is verified; throws a `LogError` where it has not the form of one. */
export function splitNote(bytes: string | Uint8Array): SplitNote {
  const note = readNoteText(bytes);
  const blank = note.lastIndexOf('\n\n');
  const block = note.slice(blank + 2);
  if (blank < 0 || !block.endsWith('\n')) throw new LogError('note-text', {});
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) {
    throw new LogError('signature-count', { count: lines.length, max: MAX_SIGNATURES });
  }
  return { text: note.slice(0, blank + 1), lines: lines.map(parseSignatureLine) };
}

function parseSignatureLine(line: string, place: number): SignatureLine {
  const [, name = '', base64 = ''] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = parseBase64(base64);
  if (!isKeyName(name) || !bytes || bytes.length <= KEY_ID_LENGTH) {
    throw new LogError('signature-line', { line: place + 1 });
  }
  const keyId = bytesToHex(bytes.subarray(0, KEY_ID_LENGTH));
  return { name, keyId, signature: bytes.subarray(KEY_ID_LENGTH) };
}

export function isSignedBy(
  key: Pick<VerifierKey, 'publicKey'>,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    // RFC 8032 as it stands, without the wider encodings of ZIP 215.
    return ed25519.verify(signature, message, key.publicKey, { zip215: false });
  } catch {
    // It throws for a signature that is not 64 bytes long.
    return false;
  }
}

// Control characters (Cc) below U+0020 other than newline: DEL and the C1 controls are allowed.
function isNoteText(text: string): boolean {
  return !/[^\P{Cc}\n\u007f-\u009f]|\p{Surrogate}/u.test(text);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LogError('note-text', {});
  }
}
