// What a page pays for the client, measured on the bundle that a stranger's bundler makes of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bytes after gzip: the client with everything it imports at once, and what it fetches when it walks entries. */
const CLIENT_BUDGET = 6_000;
const ENTRIES_BUDGET = 4_800;

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
  const files = outputFiles.map(({ path, contents }) => ({
    isEntries: /entries-\w+\.js$/.test(path),
    bytes: gzipSync(contents, { level: 9 }).length,
  }));
  const sum = (isEntries: boolean): number =>
    files
      .filter((file) => file.isEntries === isEntries)
      .reduce((total, { bytes }) => total + bytes, 0);
  return { inputs: Object.keys(metafile.inputs), client: sum(false), entries: sum(true) };
}

describe('the client', () => {
  test(`weighs at most ${CLIENT_BUDGET} bytes, and ${ENTRIES_BUDGET} more once entries are walked`, async () => {
    const { client, entries } = await bundleClient();
    expect(client).toBeGreaterThan(1_000);
    expect(client).toBeLessThanOrEqual(CLIENT_BUDGET);
    expect(entries).toBeGreaterThan(1_000);
    expect(entries).toBeLessThanOrEqual(ENTRIES_BUDGET);
    console.info(`client ${client} B gzip, entries() ${entries} B more`);
  });

  test('weighs what the README says', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    expect(readme).toContain(`at most ${CLIENT_BUDGET.toLocaleString('en')} bytes`);
    expect(readme).toContain(`loads ${ENTRIES_BUDGET.toLocaleString('en')} more`);
  });

  test('brings no schema library, no mocks and no signatures along', async () => {
    const { inputs } = await bundleClient();
    expect(
      inputs.filter((path) => /node_modules\/(zod|msw)|curves|\.schema\.|mocks\//.test(path)),
    ).toEqual([]);
    expect(inputs.some((path) => path.endsWith('client.ts'))).toBe(true);
  });
});
