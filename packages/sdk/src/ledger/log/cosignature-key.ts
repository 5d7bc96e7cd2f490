// The keys of witnesses: like the keys of ledgers, but of another type, so that one can never be taken for the other
// (C2SP tlog-cosignature v1.0.1, https://c2sp.org/tlog-cosignature, Ed25519 only).
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

const COSIGNATURE_V1 = 0x04;

export interface WitnessKey {
  readonly type: 'cosignature/v1';
  readonly name: string;
  /** Eight lower-case hex digits. */
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

/** Secret. One witness, one key: the signed message does not say who the witness is. */
export interface WitnessSigner extends WitnessKey {
  readonly secretKey: Uint8Array;
}

/** A witness of this name: with a new key, or the one that follows from 32 secret bytes. */
export function createWitnessSigner(
  name: string,
  secretKey: Uint8Array = ed25519.utils.randomSecretKey(),
): WitnessSigner {
  if (!isKeyName(name)) throw new LogError('key-name', { name });
  if (secretKey.length !== KEY_LENGTH) {
    throw new LogError('hash-length', { name: 'secretKey', bytes: secretKey.length });
  }
  const publicKey = ed25519.getPublicKey(secretKey);
  const keyId = toKeyId(name, COSIGNATURE_V1, publicKey);
  return { type: 'cosignature/v1', name, keyId, publicKey, secretKey };
}

/** The vkey that those who trust the witness are given. */
export function formatWitnessKey({ name, keyId, publicKey }: WitnessKey): string {
  return formatVerifierText({ name, keyId, type: COSIGNATURE_V1, key: publicKey });
}

export function formatWitnessSigner({ name, keyId, secretKey }: WitnessSigner): string {
  return formatSignerText({ name, keyId, type: COSIGNATURE_V1, key: secretKey });
}

export function parseWitnessKey(vkey: string): WitnessKey {
  const text = parseVerifierText(vkey, ensureCosignature);
  ensureKeyId(text, text.key);
  return { type: 'cosignature/v1', name: text.name, keyId: text.keyId, publicKey: text.key };
}

export function parseWitnessSigner(skey: string): WitnessSigner {
  const text = parseSignerText(skey, ensureCosignature);
  const signer = createWitnessSigner(text.name, text.key);
  ensureKeyId(text, signer.publicKey);
  return signer;
}

function ensureCosignature({ name, type }: KeyText): void {
  if (type !== COSIGNATURE_V1) throw new LogError('witness-key-type', { name, type });
}
