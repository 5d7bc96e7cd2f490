// The folder that a store of either engine needs: keys and what was signed lie in files, apart from the rows.
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../api-error.ts';
import { KEY_DIRECTORY } from './key-file.ts';

/** @throws {ApiError} `store-not-writable`. */
export function ensureDataDirectory(directory: string): void {
  try {
    if (!existsSync(directory)) mkdirSync(directory, { recursive: true, mode: 0o700 });
    mkdirSync(join(directory, KEY_DIRECTORY), { recursive: true, mode: 0o700 });
    chmodSync(join(directory, KEY_DIRECTORY), 0o700);
  } catch (cause) {
    throw new ApiError('store-not-writable', { directory, reason: toReason(cause) }, { cause });
  }
}

export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
