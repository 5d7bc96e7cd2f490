// The keys that sign checkpoints in a community's name: C2SP signed-note v1.0.0 (https://c2sp.org/signed-note), Ed25519 only.
import { ed25519 } from '@noble/curves/ed25519.js';
import {
  ensureKeyId,
  formatSignerText,
  formatVerifierText,
  isKeyName,
  KEY_LENGTH,
  type KeyText,
  parseSignerText,
  parseVerifierText,
  toKeyId,
} from './key-text.ts';
import { LogError } from './log-error.ts';

const ED25519 = 0x01;

export interface VerifierKey {
  readonly name: string;
  /** Eight lower-case hex digits. */
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

/** Secret: whoever holds it signs in the community's name. */
export interface SignerKey extends VerifierKey {
  readonly secretKey: Uint8Array;
  /** Ed25519 with the secret key, where something faster than JavaScript is at hand: the signature is the same. */
  readonly sign?: (message: Uint8Array) => Uint8Array;
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
  return { name, keyId: toKeyId(name, ED25519, publicKey), publicKey, secretKey };
}

/** The vkey, `<name>+<key id>+<base64>`: public, and all that a stranger needs to check signatures. */
export function formatVerifierKey({ name, keyId, publicKey }: VerifierKey): string {
  return formatVerifierText({ name, keyId, type: ED25519, key: publicKey });
}

/** The skey as Go's sumdb/note writes it, `PRIVATE+KEY+<name>+<key id>+<base64>`. */
export function formatSignerKey({ name, keyId, secretKey }: SignerKey): string {
  return formatSignerText({ name, keyId, type: ED25519, key: secretKey });
}

export function parseVerifierKey(vkey: string): VerifierKey {
  const text = parseVerifierText(vkey, ensureEd25519);
  ensureKeyId(text, text.key);
  return { name: text.name, keyId: text.keyId, publicKey: text.key };
}

export function parseSignerKey(skey: string): SignerKey {
  const text = parseSignerText(skey, ensureEd25519);
  const key = createSignerKey(text.name, text.key);
  ensureKeyId(text, key.publicKey);
  return key;
}

function ensureEd25519({ name, type }: KeyText): void {
  if (type !== ED25519) throw new LogError('key-type', { name, type });
}
