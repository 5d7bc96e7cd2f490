// What scheduled backups are called: whose they are and when they were made, so that they sort by time and nobody's
// are taken for somebody else's.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from '../storage/key-file.ts';

const FINGERPRINT_FILE = 'backups.id';

/** 12 hex digits that no other data directory has; made once, and kept beside the database. */
export function ensureFingerprint(directory: string): string {
  const path = join(directory, FINGERPRINT_FILE);
  if (!existsSync(path)) writeSecret(path, randomBytes(6).toString('hex'));
  return readFileSync(path, 'utf8').trim();
}

/** `circunomy-3f9a0c1b2d4e-20261122T001500Z.sqlite`: the time is UTC. */
export function toBackupName(fingerprint: string, at: Date): string {
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  return `circunomy-${fingerprint}-${time}.sqlite`;
}

/** Milliseconds since 1970; undefined where it is no name that this data directory gives. */
export function readBackupTime(fingerprint: string, name: string): number | undefined {
  const pattern = /^circunomy-([0-9a-f]+)-(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)\.sqlite$/;
  const [, whose, year, month, dayAndHour, minute, second] = pattern.exec(name) ?? [];
  if (whose !== fingerprint) return undefined;
  const time = Date.parse(`${year}-${month}-${dayAndHour}:${minute}:${second}`);
  return Number.isNaN(time) ? undefined : time;
}
