// A secret beside the keys, without which nothing that the database remembers of a table tells whose row it was.
import { createHmac, randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_DIRECTORY, writeSecret } from './key-file.ts';

const SECRET_FILE = 'imported-rows.secret';

const SECRET = /^imported-rows(\.[a-z0-9-]+)?\.secret$/;

export function isRowSecret(name: string): boolean {
  return SECRET.test(name);
}

/** A community that came from another data directory has a secret of its own. */
function toRowSecretPath(directory: string, community: string): string {
  const own = toOwnSecretPath(directory, community);
  return existsSync(own) ? own : join(directory, KEY_DIRECTORY, SECRET_FILE);
}

function toOwnSecretPath(directory: string, community: string): string {
  return join(directory, KEY_DIRECTORY, `imported-rows.${community}.secret`);
}

/**
 * HMAC-SHA-256 of the text, in hex. The secret is made with the first one; where it is lost, what was hashed with it
 * is not known again.
 */
export function hashWithSecret(
  directory: string,
  community: string,
  text: string | Uint8Array,
): string {
  const path = toRowSecretPath(directory, community);
  if (!existsSync(path)) writeSecret(path, randomBytes(32).toString('hex'));
  return createHmac('sha256', readFileSync(path, 'utf8').trim()).update(text).digest('hex');
}

/** Every secret that another data directory does not have. */
export function carryRowSecrets(from: string, to: string): void {
  const folder = join(from, KEY_DIRECTORY);
  const names = existsSync(folder) ? readdirSync(folder).filter(isRowSecret) : [];
  for (const name of names) {
    const target = join(to, KEY_DIRECTORY, name);
    if (!existsSync(target)) copyFileSync(join(folder, name), target);
  }
}

/** So that what was hashed for this community is known again in another data directory, whatever secret that has. */
export function carryOwnRowSecret(from: string, to: string, community: string): void {
  const [source, target] = [toRowSecretPath(from, community), toRowSecretPath(to, community)];
  if (!existsSync(source)) return;
  const secret = readFileSync(source, 'utf8').trim();
  if (existsSync(target) && readFileSync(target, 'utf8').trim() === secret) return;
  const own = toOwnSecretPath(to, community);
  rmSync(own, { force: true });
  writeSecret(own, secret);
}
