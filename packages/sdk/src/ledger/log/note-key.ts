// Keys of signed notes as one-line texts: C2SP signed-note v1.0.0 (https://c2sp.org/signed-note), Ed25519 only.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseBase64, toBase64 } from './base64.ts';
import { LogError } from './log-error.ts';

const ED25519 = 0x01;
const KEY_LENGTH = 32;

export interface VerifierKey {
  readonly name: string;
  /** Eight lower-case hex digits. */
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

/** Secret: whoever holds it signs in the community's name. */
export interface SignerKey extends VerifierKey {
  readonly secretKey: Uint8Array;
}

/** A key for this name: a new one, or the one that follows from 32 secret bytes. */
export function createSignerKey(
  name: string,
  secretKey: Uint8Array = ed25519.utils.randomSecretKey(),
): SignerKey {
  if (!isKeyName(name)) throw new LogError('key-name', { name });
  if (secretKey.length !== KEY_LENGTH) {
    throw new LogError('hash-length', { name: 'secretKey', bytes: secretKey.length });
  }
  const publicKey = ed25519.getPublicKey(secretKey);
  return { name, keyId: toKeyId(name, publicKey), publicKey, secretKey };
}

/** The vkey, `<name>+<key id>+<base64>`: public, and all that a stranger needs to check signatures. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.keyId}+${encodeKey(key.publicKey)}`;
}

/** The skey as Go's sumdb/note writes it, `PRIVATE+KEY+<name>+<key id>+<base64>`. */
export function formatSignerKey(key: SignerKey): string {
  return `PRIVATE+KEY+${key.name}+${key.keyId}+${encodeKey(key.secretKey)}`;
}

export function parseVerifierKey(vkey: string): VerifierKey {
  const { name, keyId, bytes } = parseKey(vkey, /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s, VKEY_FORM);
  ensureKeyId(name, keyId, bytes);
  return { name, keyId, publicKey: bytes };
}

export function parseSignerKey(skey: string): SignerKey {
  const pattern = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/s;
  const { name, keyId, bytes } = parseKey(skey, pattern, SKEY_FORM);
  const key = createSignerKey(name, bytes);
  ensureKeyId(name, keyId, key.publicKey);
  return key;
}

/** Not empty, without `+`, Unicode spaces and control characters. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[+\p{White_Space}\p{Cc}\p{Surrogate}]/u.test(name);
}

const VKEY_FORM = '<name>+<8 hex>+<base64>';
const SKEY_FORM = 'PRIVATE+KEY+<name>+<8 hex>+<base64>';

// The text of a malformed key is never repeated in the error: it may be a secret.
function parseKey(
  text: string,
  pattern: RegExp,
  form: string,
): { name: string; keyId: string; bytes: Uint8Array } {
  const [, name = '', keyId = '', base64 = ''] = pattern.exec(text) ?? [];
  const encoded = parseBase64(base64);
  if (!encoded || encoded.length === 0 || !isKeyName(name)) {
    throw new LogError('key-malformed', { form });
  }
  const [type = 0] = encoded;
  if (type !== ED25519) throw new LogError('key-type', { name, type });
  if (encoded.length !== 1 + KEY_LENGTH) throw new LogError('key-malformed', { form });
  return { name, keyId, bytes: encoded.slice(1) };
}

function ensureKeyId(name: string, found: string, publicKey: Uint8Array): void {
  const expected = toKeyId(name, publicKey);
  if (found !== expected) throw new LogError('key-id', { name, found, expected });
}

/** `SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]` */
function toKeyId(name: string, publicKey: Uint8Array): string {
  const input = concatBytes(utf8ToBytes(`${name}\n`), new Uint8Array([ED25519]), publicKey);
  return bytesToHex(sha256(input).subarray(0, 4));
}

function encodeKey(key: Uint8Array): string {
  return toBase64(concatBytes(new Uint8Array([ED25519]), key));
}
