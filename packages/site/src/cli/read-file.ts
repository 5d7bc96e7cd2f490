// Files that a person names on the command line: what cannot be read is said with its name.
import { readFile } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import type { Words } from './words.ts';

/** @throws {CliError} `file-unreadable`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CliError('file-unreadable', { path, reason: toReason(cause) }, { cause });
  }
}

/** @throws {CliError} `file-unreadable`, `file-not-json`. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError('file-not-json', { path, reason: toReason(cause) }, { cause });
  }
}

/** Undefined where there is no such file. */
export async function readJsonIfThere(path: string): Promise<unknown> {
  try {
    return await readJson(path);
  } catch (error) {
    const cause = error instanceof CliError ? error.cause : undefined;
    if (isMissing(cause)) return undefined;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const FILE_IN_PATH = { en: 'a part of its path is a file', id: 'bagian alamatnya adalah berkas' };

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: { en: 'permission denied', id: 'tidak ada izin' },
  // What mkdir says where a file has the name of the folder.
  EEXIST: FILE_IN_PATH,
  EISDIR: { en: 'it is a folder', id: 'itu folder' },
  ENOENT: { en: 'it does not exist', id: 'tidak ada' },
  ENOTDIR: FILE_IN_PATH,
  EROFS: { en: 'the disk is read-only', id: 'disknya hanya bisa dibaca' },
};

/** Known reasons in both languages, others as the system says them. */
export function toReason(error: unknown): Words {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? { en: text, id: text };
}
