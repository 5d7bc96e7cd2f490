// Makes a kind of entry in a source tree: everything is worked out first, and what goes wrong while writing is undone.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeKindFiles } from './kind-files.mjs';
import { toKindNames } from './kind-names.mjs';
import { insertLines, listInsertions } from './list-lines.mjs';

const KINDS = 'packages/sdk/src/ledger/kinds';
const ENTRY_KINDS = 'packages/api/src/ledger/entry-kinds.ts';

/**
 * @typedef {object} MadeKind
 * @property {readonly string[]} written paths of the new files
 * @property {readonly string[]} changed paths of the lists
 */

/**
 * @param {string} root of the source tree
 * @param {string | undefined} kind
 * @param {{ noun?: string | undefined, writeFile?: (path: string, text: string) => void }} [options]
 * @returns {MadeKind}
 */
export function makeKind(root, kind, { noun, writeFile = writeFileSync } = {}) {
  const kinds = listKinds(root);
  const names = toKindNames(kind, noun, kinds, mapNouns(root, kinds));
  const folder = `${KINDS}/${names.kind}`;
  if (existsSync(join(root, folder))) {
    throw new Error(
      `Could not make the kind "${names.kind}": the folder ${folder} is there, but no list names it. Remove it or choose another name.`,
    );
  }
  const files = Object.entries(writeKindFiles(names)).map(([name, text]) => ({
    path: `${folder}/${name}`,
    text,
  }));
  const lists = Object.entries(listInsertions(names)).map(([path, insertions]) => {
    const before = readFileSync(join(root, path), 'utf8');
    return { path, before, text: insertLines(path, before, insertions) };
  });
  writeAll(root, folder, files, lists, writeFile);
  return { written: files.map(({ path }) => path), changed: lists.map(({ path }) => path) };
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {readonly { path: string, text: string }[]} files
 * @param {readonly { path: string, before: string, text: string }[]} lists
 * @param {(path: string, text: string) => void} writeFile
 */
function writeAll(root, folder, files, lists, writeFile) {
  try {
    mkdirSync(join(root, folder));
    for (const { path, text } of files) writeFile(join(root, path), text);
    for (const { path, text } of lists) writeFile(join(root, path), text);
  } catch (error) {
    rmSync(join(root, folder), { recursive: true, force: true });
    for (const { path, before } of lists) {
      if (readFileSync(join(root, path), 'utf8') !== before) {
        writeFileSync(join(root, path), before);
      }
    }
    throw error;
  }
}

/** @param {string} root @returns {string[]} in the order of their list */
function listKinds(root) {
  const text = readFileSync(join(root, KINDS, 'entry.schema.ts'), 'utf8');
  return Array.from(text.matchAll(/^ {2}'([a-z-]+)': \w+Schema,$/gm), ([, kind = '']) => kind);
}

/** What the ids of each kind begin with. @param {string} root @param {readonly string[]} kinds */
function mapNouns(root, kinds) {
  const text = readFileSync(join(root, ENTRY_KINDS), 'utf8');
  const named = new Map(
    Array.from(text.matchAll(/^ {2}'([a-z-]+)': '([a-z]+)',$/gm), ([, kind = '', noun = '']) => [
      kind,
      noun,
    ]),
  );
  return new Map(kinds.map((kind) => [named.get(kind) ?? kind.split('-')[0] ?? kind, kind]));
}
