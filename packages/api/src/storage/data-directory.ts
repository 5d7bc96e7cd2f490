// The folder that a store of either engine needs: keys and what was signed lie in files, apart from the rows.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../api-error.ts';
import { KEY_DIRECTORY } from './key-file.ts';
import { makeLastingFolder } from './sync-folder.ts';

/** @throws {ApiError} `store-not-writable`. */
export function ensureDataDirectory(directory: string): void {
  try {
    makeLastingFolder(join(directory, KEY_DIRECTORY));
    chmodSync(join(directory, KEY_DIRECTORY), 0o700);
  } catch (cause) {
    throw new ApiError('store-not-writable', { directory, reason: toReason(cause) }, { cause });
  }
}

export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
