// A secret beside the keys, without which nothing that the database remembers of a table tells whose row it was.
import { createHmac, randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_DIRECTORY, writeSecret } from './key-file.ts';

const SECRET_FILE = 'imported-rows.secret';

export function toRowSecretPath(directory: string): string {
  return join(directory, KEY_DIRECTORY, SECRET_FILE);
}

/**
 * HMAC-SHA-256 of the text, in hex. The secret is made with the first one; where it is lost, what was hashed with it
 * is not known again.
 */
export function hashWithSecret(directory: string, text: string | Uint8Array): string {
  const path = toRowSecretPath(directory);
  if (!existsSync(path)) writeSecret(path, randomBytes(32).toString('hex'));
  return createHmac('sha256', readFileSync(path, 'utf8').trim()).update(text).digest('hex');
}

/** To another data directory that has none. */
export function carryRowSecret(from: string, to: string): void {
  const [source, target] = [toRowSecretPath(from), toRowSecretPath(to)];
  if (existsSync(source) && !existsSync(target)) copyFileSync(source, target);
}
