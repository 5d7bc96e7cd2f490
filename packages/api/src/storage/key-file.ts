// Signing keys, one file per community, apart from the database: a copy of the data alone cannot sign.
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createSignerKey,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  type SignerKey,
} from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { signNatively } from '../keys/sign-natively.ts';
import { promoteSuccessor } from '../keys/successor-key.ts';
import { syncFolder } from './sync-folder.ts';

export const KEY_DIRECTORY = 'keys';

export function toKeyPath(directory: string, community: string): string {
  return join(directory, KEY_DIRECTORY, `${community}.key`);
}

/**
 * The key of a community that is being opened. A key left over from an opening that did not finish is used
 * again: it never signed anything.
 */
export function ensureSignerKey(directory: string, community: string, origin: string): SignerKey {
  const path = toKeyPath(directory, community);
  if (!existsSync(path)) writeKey(path, createSignerKey(origin));
  const key = parseSignerKey(readFileSync(path, 'utf8').trim());
  if (key.name !== origin) throw new ApiError('key-wrong', { community, path });
  return key;
}

/** @throws {ApiError} `key-missing`, `key-wrong` where it is not the key whose vkey the community publishes. */
export function readSignerKey(
  directory: string,
  community: string,
  verifierKey: string,
): SignerKey {
  const path = toKeyPath(directory, community);
  const found = readKeyIfThere(path);
  if (found?.verifierKey === verifierKey) return found.key;
  promoteSuccessor(directory, community, verifierKey);
  const kept = readKeyIfThere(path);
  if (!kept) throw new ApiError('key-missing', { community, path });
  if (kept.verifierKey !== verifierKey) throw new ApiError('key-wrong', { community, path });
  return kept.key;
}

interface ParsedKey {
  readonly key: SignerKey;
  readonly verifierKey: string;
}

function readKeyIfThere(path: string): ParsedKey | undefined {
  try {
    return parseOnce(readFileSync(path, 'utf8').trim());
  } catch (error) {
    if (!existsSync(path)) return undefined;
    throw error;
  }
}

const parsed = new Map<string, ParsedKey>();

/** Its public half is computed from the secret one, which takes longer than signing. */
function parseOnce(text: string): ParsedKey {
  const known = parsed.get(text);
  if (known) return known;
  const key = signNatively(parseSignerKey(text));
  const made = { key, verifierKey: formatVerifierKey(key) };
  parsed.set(text, made);
  return made;
}

/** Whole or not at all, and never over a key that another process wrote in the meantime. */
export function writeKey(path: string, key: SignerKey): void {
  writeSecret(path, formatSignerKey(key));
}

/** Readable by its owner only. */
export function writeSecret(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.new`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(unfinished);
  }
  // Else a ledger signed with it might be stored already when the power takes the file's name away.
  syncFolder(dirname(path));
}
