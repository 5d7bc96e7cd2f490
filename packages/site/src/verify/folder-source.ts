// A published folder, read file by file. Paths come from the ledger that is checked, so none may lead out of it.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { CliError } from '../cli/cli-error.ts';
import { toReason } from '../cli/read-file.ts';
import type { Words } from '../cli/words.ts';
import { type LedgerSource, MAX_FILE } from './ledger-source.ts';

const MISSING = ['ENOENT', 'ENOTDIR'];
const NO_FILE: Words = { en: 'it is no ordinary file', id: 'itu bukan berkas biasa' };

export function openFolderSource(folder: string): LedgerSource {
  const root = resolve(folder);
  return {
    address: root,
    isFolder: true,
    read: (path) => readInside(root, path),
    list: (below) => listInside(root, below),
    beside: (slug) => openFolderSource(join(root, '..', slug)),
    enter: (below) => openFolderSource(join(root, below)),
  };
}

async function readInside(root: string, path: string): Promise<Uint8Array | undefined> {
  const file = resolve(root, path);
  if (path.includes('\0') || !file.startsWith(root + sep)) return undefined;
  try {
    const found = await stat(file);
    // A pipe or a device in a folder of somebody else has no end.
    if (!found.isFile() && !found.isDirectory()) {
      throw new CliError('source-unreadable', { address: root, path, reason: NO_FILE });
    }
    if (found.size > MAX_FILE) {
      throw new CliError('source-too-large', { address: root, path, limit: `${MAX_FILE}` });
    }
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    if (MISSING.includes(codeOf(cause))) return undefined;
    const details = { address: root, path, reason: toReason(cause) };
    throw new CliError('source-unreadable', details, { cause });
  }
}

async function listInside(root: string, below: string): Promise<readonly string[]> {
  const folder = join(root, below);
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((each) => each.isFile())
      .map((each) => relative(root, join(each.parentPath, each.name)).split(sep).join('/'))
      .sort();
  } catch (cause) {
    if (MISSING.includes(codeOf(cause))) return [];
    const details = { address: root, path: below, reason: toReason(cause) };
    throw new CliError('source-unreadable', details, { cause });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
