// A made kind compiles, passes its own test and stands in every list; a refused one leaves the tree as it was.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';
import { makeKind } from './make-kind.mjs';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

const lists = [
  'packages/sdk/src/ledger/kinds/entry.schema.ts',
  'packages/sdk/src/ledger/kinds/words.ts',
  'packages/sdk/src/ledger/kinds/kind-references.ts',
  'packages/sdk/src/ledger/kinds/kind-examples.ts',
  'packages/sdk/src/ledger/testing/make-entry.ts',
  'scripts/reference/themes.ts',
  'packages/api/src/ledger/entry-kinds.ts',
];

/** The lists alone, or with them the whole SDK and what it is compiled with. */
function copyTree(whole: boolean): string {
  const copy = mkdtempSync(join(tmpdir(), 'circunomy-new-kind-'));
  copies.push(copy);
  const paths = whole
    ? [
        'packages/sdk/src',
        'packages/sdk/tsconfig.json',
        'packages/sdk/package.json',
        'tsconfig.base.json',
      ]
    : [];
  for (const path of [...paths, ...lists]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  if (whole) {
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const modules = 'packages/sdk/node_modules';
    symlinkSync(join(root, modules), join(copy, modules), 'junction');
  }
  return copy;
}

const readLists = (copy: string): string[] =>
  lists.map((path) => readFileSync(join(copy, path), 'utf8'));

const folderOf = (copy: string, kind: string): string =>
  join(copy, 'packages/sdk/src/ledger/kinds', kind);

describe('a new kind', () => {
  test('compiles, and passes its own test and that of every kind', { timeout: 120_000 }, () => {
    const copy = copyTree(true);
    const { written, changed } = makeKind(copy, 'seed-given');
    expect(written.map((path) => path.split('/').at(-1))).toEqual([
      'schema.ts',
      'words.ts',
      'reference.ts',
      'example.ts',
      'seed-given.test.ts',
    ]);
    expect(changed).toEqual(lists.slice(0, 6));
    const cwd = join(copy, 'packages/sdk');
    const bin = join(root, 'packages/sdk/node_modules/.bin');
    const run = (program: string, ...names: string[]) =>
      execFileSync(join(bin, program), names, { cwd, encoding: 'utf8', stdio: 'pipe' });
    const include = ['src/ledger/kinds', 'src/ledger/testing/make-entry.ts'];
    const project = { extends: './tsconfig.json', include };
    writeFileSync(join(cwd, 'tsconfig.kinds.json'), JSON.stringify(project));
    expect(run('tsc', '--noEmit', '-p', 'tsconfig.kinds.json')).toBe('');
    const told = run('vitest', 'run', '--root', cwd, 'src/ledger/kinds', 'src/format/describe');
    expect(told).toContain('seed-given.test.ts');
    expect(told).not.toContain('failed');
  });

  test('stands before the corrections in every list, and its import in the alphabet', () => {
    const copy = copyTree(false);
    makeKind(copy, 'seed-given');
    const [schemas = '', words = ''] = readLists(copy);
    expect(schemas).toMatch(/'seed-given': seedGivenSchema,\n {2}'entry-corrected'/);
    expect(schemas).toMatch(/ {2}seedGivenSchema,\n {2}entryCorrectedSchema,/);
    expect(words).toMatch(/report-signed\/words\.ts';\nimport \{ seedGivenWords \}/);
  });

  test('whose first word is taken has ids of its own', () => {
    const copy = copyTree(false);
    expect(() => makeKind(copy, 'msme-closed')).toThrow(
      'Could not make the kind "msme-closed": ids that begin with "msme-" are those of msme-registered. Give another word, such as --noun closing.',
    );
    makeKind(copy, 'msme-closed', { noun: 'shutdown' });
    expect(readLists(copy).at(-1)).toContain("  'msme-closed': 'shutdown',");
    expect(() => makeKind(copy, 'msme-moved', { noun: 'shutdown' })).toThrow('msme-closed');
  });
});

describe('a kind that cannot be made', () => {
  test.each([
    [undefined, 'it has no name. Write a noun and what happened'],
    ['', 'it has no name'],
    ['seed', 'two to four words in small letters joined by hyphens'],
    ['Seed-Given', 'two to four words in small letters'],
    ['seed_given', 'two to four words in small letters'],
    ['seed-given-', 'two to four words in small letters'],
    ['../seed-given', 'two to four words in small letters'],
    ['purchase-made', 'it exists already. Choose another name'],
  ])('%s: %s', (kind, reason) => {
    const copy = copyTree(false);
    const before = readLists(copy);
    expect(() => makeKind(copy, kind)).toThrow(reason);
    expect(readLists(copy)).toEqual(before);
  });

  test('leaves the tree as it was where a list is not written as expected', () => {
    const copy = copyTree(false);
    writeFileSync(join(copy, lists[5] ?? ''), '// Nothing here.\n');
    const before = readLists(copy);
    expect(() => makeKind(copy, 'seed-given')).toThrow(
      /^Could not add the kind to scripts\/reference\/themes\.ts: no line begins with/,
    );
    expect(readLists(copy)).toEqual(before);
    expect(existsSync(folderOf(copy, 'seed-given'))).toBe(false);
  });

  test('does not write over a folder that no list names', () => {
    const copy = copyTree(false);
    mkdirSync(folderOf(copy, 'seed-given'));
    const before = readLists(copy);
    expect(() => makeKind(copy, 'seed-given')).toThrow('is there, but no list names it');
    expect(readLists(copy)).toEqual(before);
  });

  test('takes back what it wrote when writing fails', () => {
    const copy = copyTree(false);
    const before = readLists(copy);
    let room = 8;
    const writeFile = (path: string, text: string): void => {
      room -= 1;
      if (room < 0) throw new Error('ENOSPC: no space left on device');
      writeFileSync(path, text);
    };
    expect(() => makeKind(copy, 'seed-given', { writeFile })).toThrow('no space left');
    expect(readLists(copy)).toEqual(before);
    expect(existsSync(folderOf(copy, 'seed-given'))).toBe(false);
  });
});
