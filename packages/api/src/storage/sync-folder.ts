// A file that is synced may still lose its name with the power: names last once their folder is synced.
// https://man7.org/linux/man-pages/man2/fsync.2.html
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export function syncFolder(folder: string): void {
  // Windows opens no folders: https://nodejs.org/api/fs.html#file-system-flags
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Readable by its owner only, and as lasting as what will be written in it; nothing is done where it exists. */
export function makeLastingFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(resolve(folder));
  makeLastingFolder(parent);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  syncFolder(parent);
}
