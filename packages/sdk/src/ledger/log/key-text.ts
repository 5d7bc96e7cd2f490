// The one-line texts that keys are handed on as, whatever they sign: C2SP signed-note v1.0.0 (https://c2sp.org/signed-note).
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseBase64, toBase64 } from './base64.ts';
import { LogError } from './log-error.ts';

export const KEY_LENGTH = 32;

export interface KeyText {
  readonly name: string;
  /** Eight lower-case hex digits, as written: whether they follow from the key is for `ensureKeyId`. */
  readonly keyId: string;
  /** The byte before the key, which says what it signs and how. */
  readonly type: number;
  readonly key: Uint8Array;
}

const VERIFIER = { form: '<name>+<8 hex>+<base64>', pattern: /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s };
const SIGNER = {
  form: 'PRIVATE+KEY+<name>+<8 hex>+<base64>',
  pattern: /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/s,
};

/** Not empty, without `+`, Unicode spaces and control characters. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[+\p{White_Space}\p{Cc}\p{Surrogate}]/u.test(name);
}

/** Reads a vkey. The type is checked first: other types have keys of other lengths. */
export function parseVerifierText(text: string, ensureType: (key: KeyText) => void): KeyText {
  return parseKey(text, VERIFIER, ensureType);
}

/** Reads an skey, which is secret. */
export function parseSignerText(text: string, ensureType: (key: KeyText) => void): KeyText {
  return parseKey(text, SIGNER, ensureType);
}

export function formatVerifierText({ name, keyId, type, key }: KeyText): string {
  return `${name}+${keyId}+${toBase64(concatBytes(new Uint8Array([type]), key))}`;
}

export function formatSignerText(key: KeyText): string {
  return `PRIVATE+KEY+${formatVerifierText(key)}`;
}

/** `SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]` */
export function toKeyId(name: string, type: number, publicKey: Uint8Array): string {
  const input = concatBytes(utf8ToBytes(`${name}\n`), new Uint8Array([type]), publicKey);
  return bytesToHex(sha256(input).subarray(0, 4));
}

export function ensureKeyId({ name, keyId, type }: KeyText, publicKey: Uint8Array): void {
  const expected = toKeyId(name, type, publicKey);
  if (keyId !== expected) throw new LogError('key-id', { name, found: keyId, expected });
}

// The text of a malformed key is never repeated in the error: it may be a secret.
function parseKey(
  text: string,
  { form, pattern }: typeof VERIFIER,
  ensureType: (key: KeyText) => void,
): KeyText {
  const [, name = '', keyId = '', base64 = ''] = pattern.exec(text) ?? [];
  const encoded = parseBase64(base64);
  if (!encoded || encoded.length === 0 || !isKeyName(name)) {
    throw new LogError('key-malformed', { form });
  }
  const [type = 0] = encoded;
  const read = { name, keyId, type, key: encoded.slice(1) };
  ensureType(read);
  if (read.key.length !== KEY_LENGTH) throw new LogError('key-malformed', { form });
  return read;
}
