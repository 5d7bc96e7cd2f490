// Keeps files guessable: how they are named, how long they grow, and that each says why it exists.
import { describe, expect, test } from 'vitest';
import { listFiles, listSourceFiles, packageNames } from './source-files.ts';

const code = ['.ts', '.mjs', '.js', '.astro', '.css'];
const isTest = (path: string): boolean => /\.test\.ts$/.test(path);

function listOwnPaths(): string[] {
  const folders = [...packageNames.map((name) => `packages/${name}/src`), 'scripts', 'test'];
  return folders.flatMap(listFiles);
}

/** What stands before the first code: a comment, in Astro inside the fence. */
function hasHeader(text: string): boolean {
  return /^(#![^\n]*\n)?(---\n)?\s*(\/\/|\/\*)/.test(text);
}

describe('source files', () => {
  test('have kebab-case names, but Astro components and route parameters', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const component = /^[A-Z][A-Za-z0-9]*\.astro$/;
    const odd = listOwnPaths().filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      const isPage = path.startsWith('packages/site/src/pages/') && /[[\]_.]/.test(name);
      return !kebab.test(name) && !component.test(name) && !isPage;
    });
    expect(odd).toEqual([]);
  });

  test('name their subject: no utils, helpers or common', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/;
    expect(listOwnPaths().filter((path) => vague.test(path))).toEqual([]);
  });

  test('lie at most four folders below src', () => {
    const deep = listOwnPaths().filter((path) => /\/src\/([^/]+\/){5,}/.test(path));
    expect(deep).toEqual([]);
  });

  test('say in their first lines why they exist', () => {
    const silent = listSourceFiles(code).filter(({ text }) => !hasHeader(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('keep index.ts to named re-exports', () => {
    const files = listSourceFiles(
      ['/index.ts'],
      packageNames.map((name) => `packages/${name}/src`),
    );
    const more = files.filter(({ text }) => {
      const bare = text
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
        .replace(/export\s+(type\s+)?\{[^}]*\}\s+from\s+'[^']+';/g, '');
      return bare.trim() !== '';
    });
    expect(more.map(({ path }) => path)).toEqual([]);
  });
});

describe('the length of files', () => {
  test.each(packageNames)('has a median of at most 80 lines in packages/%s', (name) => {
    const lengths = listSourceFiles(['.ts', '.astro'], [`packages/${name}/src`])
      .filter(({ path }) => !isTest(path))
      .map(({ text }) => text.split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('stays below 350 lines', () => {
    const long = listSourceFiles(['.ts', '.mjs', '.astro']).filter(
      ({ text }) => text.split('\n').length > 350,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
