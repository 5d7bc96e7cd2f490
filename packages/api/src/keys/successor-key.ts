// Changing a community's key file without a moment in which no key, or two, could sign: the successor waits beside
// the key, and which of the two is valid is what the database says.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import {
  createSignerKey,
  formatVerifierKey,
  parseSignerKey,
  type SignerKey,
} from '@circunomy/sdk/ledger';
import { toKeyPath, writeKey } from '../storage/key-file.ts';

function toSuccessorPath(directory: string, community: string): string {
  return `${toKeyPath(directory, community)}.next`;
}

/** A new key, on disk before anything names it; one left over from a change that was undone is thrown away. */
export function prepareSuccessor(directory: string, community: string, origin: string): SignerKey {
  const path = toSuccessorPath(directory, community);
  rmSync(path, { force: true });
  const successor = createSignerKey(origin);
  writeKey(path, successor);
  return successor;
}

/** Puts a key that came from elsewhere in the place of whichever lies there, which is kept as retired. */
export function installKey(directory: string, community: string, key: SignerKey): void {
  const path = toSuccessorPath(directory, community);
  rmSync(path, { force: true });
  writeKey(path, key);
  promoteSuccessor(directory, community, formatVerifierKey(key));
}

/**
 * Puts the successor in the key's place where it is the one that the community publishes. Safe to call at any time
 * and again: a change that was interrupted after its entry was committed is finished here.
 *
 * @returns where the old key lies; undefined where nothing was to be done.
 */
export function promoteSuccessor(
  directory: string,
  community: string,
  verifierKey: string,
): string | undefined {
  const next = toSuccessorPath(directory, community);
  if (!existsSync(next)) return undefined;
  if (formatVerifierKey(parseSignerKey(readFileSync(next, 'utf8').trim())) !== verifierKey) {
    return undefined;
  }
  const path = toKeyPath(directory, community);
  const retired = retire(path);
  renameSync(next, path);
  return retired;
}

function retire(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { keyId } = parseSignerKey(readFileSync(path, 'utf8').trim());
  const retired = path.replace(/\.key$/, `.${keyId}.retired`);
  renameSync(path, retired);
  return retired;
}

/** Overwritten first; a disk that keeps old blocks, or a backup, may still hold it. */
export function destroyKey(path: string): void {
  writeFileSync(path, Buffer.alloc(statSync(path).size), { flush: true });
  rmSync(path);
}
