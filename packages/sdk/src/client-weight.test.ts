// What a page pays for the client, measured on the bundle that a stranger's bundler makes of it.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bytes after gzip: the client with everything it imports at once, and what its lazy methods fetch when first called. */
const CLIENT_BUDGET = 6_000;
const ENTRIES_BUDGET = 7_200;
const LIVE_BUDGET = 2_400;
const VERIFY_BUDGET = 66_000;

async function bundleClient() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "export { createClient, isCircunomyError } from './index.ts';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    conditions: ['source'],
  });
  const { outputs } = metafile;
  const bytes = new Map(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
  const files = Object.keys(outputs);
  const find = (name: RegExp): string[] => files.filter((path) => name.test(path));
  const client = closure(outputs, find(/stdin\.js$/));
  /** What comes on top of the client. */
  const weigh = (paths: ReadonlySet<string>, without = new Set<string>()): number =>
    [...paths]
      .filter((path) => !without.has(path))
      .reduce((sum, path) => sum + (bytes.get(basename(path)) ?? 0), 0);
  return {
    inputs: [...client].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})),
    client: weigh(client),
    entries: weigh(closure(outputs, find(/entries-\w+\.js$/)), client),
    live: weigh(closure(outputs, find(/live-\w+\.js$/)), client),
    verify: weigh(closure(outputs, find(/verify-\w+\.js$/)), client),
  };
}

/** The files and all that they import at once. */
function closure(outputs: Metafile['outputs'], from: readonly string[]): Set<string> {
  const found = new Set(from);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(next);
    }
  }
  return found;
}

describe('the client', () => {
  test(`weighs at most ${CLIENT_BUDGET} bytes, and its lazy methods no more than they promise`, async () => {
    const { client, entries, live, verify } = await bundleClient();
    expect(client).toBeGreaterThan(1_000);
    expect(client).toBeLessThanOrEqual(CLIENT_BUDGET);
    expect(entries).toBeGreaterThan(1_000);
    expect(entries).toBeLessThanOrEqual(ENTRIES_BUDGET);
    expect(live).toBeGreaterThan(1_000);
    expect(live).toBeLessThanOrEqual(LIVE_BUDGET);
    expect(verify).toBeGreaterThan(1_000);
    expect(verify).toBeLessThanOrEqual(VERIFY_BUDGET);
    console.info(
      `client ${client} B gzip, entries() ${entries} B more, live() ${live} B more, verify() ${verify} B more`,
    );
  });

  test('weighs what the README says', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    expect(readme).toContain(`at most ${CLIENT_BUDGET.toLocaleString('en')} bytes`);
    for (const budget of [ENTRIES_BUDGET, LIVE_BUDGET, VERIFY_BUDGET]) {
      expect(readme).toContain(`loads ${budget.toLocaleString('en')} more`);
    }
  });

  test('brings no schema library, no mocks and no signatures along', async () => {
    const { inputs } = await bundleClient();
    expect(
      inputs.filter((path) => /node_modules\/(zod|msw)|curves|\.schema\.|mocks\//.test(path)),
    ).toEqual([]);
    expect(inputs.some((path) => path.endsWith('client.ts'))).toBe(true);
  });
});
