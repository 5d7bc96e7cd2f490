/** Documents are bound to entries by a salted hash: without the salt, an erased text cannot be guessed back. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { CircunomyDocument } from './document.schema.ts';

export type { CircunomyDocument, Consent, DocumentKind } from './document.schema.ts';

/** Lower-case hex SHA-256 of the canonical JSON of `{id, salt, kind, body, consent}`. */
export function hashDocument(document: CircunomyDocument): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(document))));
}

/** 128 random bits as hex. */
export function createSalt(): string {
  return bytesToHex(randomBytes(16));
}
