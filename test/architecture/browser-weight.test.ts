// Keeps Zod and Node out of what a browser loads: a reducer that shares a file with its schema
// would drag 24–95 kB gzip along.
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { readImports } from './imports.ts';
import { listSourceFiles, root } from './source-files.ts';

interface ExportsMap {
  [name: string]: { source?: string } | string;
}

/** Bundles one module with everything it reaches, and lists the files and built-ins it was made of. */
async function listReached(entry: { path: string } | { code: string }): Promise<string[]> {
  const result = await build({
    ...('path' in entry
      ? { entryPoints: [`${root}/${entry.path}`] }
      : { stdin: { contents: entry.code, resolveDir: `${root}/packages/sdk/src` } }),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    treeShaking: true,
    conditions: ['source', 'browser'],
    external: ['node:*'],
    outdir: 'unused',
    logLevel: 'silent',
  });
  const inputs = Object.entries(result.metafile.inputs);
  const builtins = inputs.flatMap(([, { imports }]) =>
    imports.filter((one) => one.external).map((one) => one.path),
  );
  return [...inputs.map(([path]) => path), ...builtins];
}

/** What is meant for browsers: every export of the two packages but schemas, the reference and mocks. */
function listBrowserEntries(): string[] {
  return ['sdk', 'widgets'].flatMap((name) => {
    const manifest = JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8'));
    return Object.entries(manifest.exports as ExportsMap)
      .filter(([key]) => !['./schema', './reference'].includes(key) && !key.startsWith('./mocks'))
      .flatMap(([, target]) => (typeof target === 'string' ? [] : [target.source]))
      .filter((source) => source?.endsWith('.ts'))
      .map((source) => `packages/${name}/${source?.slice(2)}`);
  });
}

const zod = /node_modules\/zod\//;
/** What kinds say of their fields, and their examples: long texts for pages that a server makes. */
const reference = /\/kinds\/(kind-(references|examples)|[^/]+\/(reference|example))\.ts$/;

describe('what a browser loads', () => {
  test.each(listBrowserEntries())('%s reaches neither Zod nor Node', async (path) => {
    expect(existsSync(`${root}/${path}`), `${path}, named by an exports map, exists`).toBe(true);
    const reached = await listReached({ path });
    expect(reached.filter((one) => zod.test(one) || one.startsWith('node:'))).toEqual([]);
  });

  test.each(listBrowserEntries())('%s brings no texts of the reference along', async (path) => {
    const reached = await listReached({ path });
    expect(reached.filter((one) => reference.test(one))).toEqual([]);
  });

  test('the reference is seen where it is reached', async () => {
    const reached = await listReached({ path: 'packages/sdk/src/reference.ts' });
    expect(reached.filter((one) => reference.test(one)).length).toBeGreaterThan(60);
  });

  test('Zod and Node are seen where they are reached', async () => {
    const reached = await listReached({
      code: "import { z } from 'zod'; import { readFileSync } from 'node:fs'; z.string(); readFileSync('');",
    });
    expect(reached.some((one) => zod.test(one))).toBe(true);
    expect(reached).toContain('node:fs');
  });

  test('of the sources that a browser may load, only schema files name Zod', () => {
    const files = listSourceFiles(
      ['.ts'],
      ['sdk', 'widgets'].map((name) => `packages/${name}/src`),
    );
    const naming = files.filter((file) => readImports(file).includes('zod'));
    expect(naming.map(({ path }) => path).filter((path) => !isSchemaFile(path))).toEqual([]);
  });
});

function isSchemaFile(path: string): boolean {
  return /(^|[/.-])schema(\.test)?\.ts$/.test(path);
}
