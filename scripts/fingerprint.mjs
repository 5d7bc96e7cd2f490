// Tells whether files changed, by their content: clocks and checkouts do not count.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, stateFolder } from './workspace.mjs';

const skippedFolders = new Set(['node_modules', 'dist', '.astro', '.cache', 'coverage']);

/**
 * SHA-256 over the names and contents of files, folders walked whole; what is missing counts as missing.
 * @param {string[]} paths absolute
 * @param {string[]} [extra] further words that change the answer, a version for example
 */
export function fingerprint(paths, extra = []) {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const file of paths.flatMap(listFiles)) {
    const content = existsSync(file) ? readFileSync(file) : 'missing';
    hash
      .update(`\0${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
      .update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path) || statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !skippedFolders.has(item.name) && !/\.test\.ts$/.test(item.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => listFiles(join(path, item.name)));
}

/** @param {string} name @returns {string | undefined} what `writeStamp` wrote last */
export function readStamp(name) {
  const file = join(stateFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} name @param {string} value */
export function writeStamp(name, value) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(join(stateFolder, name), value);
}
