// What ordering costs a page on top of the client, measured on the bundle that a stranger's bundler makes of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bytes after gzip. */
const ORDERS_BUDGET = 4_000;

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    ...{ bundle: true, splitting: true, minify: true, metafile: true, write: false },
    ...{ format: 'esm', target: 'es2022', outdir: 'out', conditions: ['source'] },
  });
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
  const chunks = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
  );
  const loaded = outputFiles.filter(({ path }) => chunks.some((chunk) => path.endsWith(chunk)));
  const bytes = [...(entry ? [entry] : []), ...new Set(loaded)]
    .map(({ contents: written }) => gzipSync(written, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  return { bytes, inputs: Object.keys(metafile.inputs) };
}

const CLIENT = "export { createClient, isCircunomyError } from './index.ts';";
const ORDERS = "export { createOrders, isOrderError, parseOrderCode } from './orders/index.ts';";

describe('ordering', () => {
  test(`weighs at most ${ORDERS_BUDGET} bytes on top of the client, as the README says`, async () => {
    const [client, both] = await Promise.all([bundle(CLIENT), bundle(CLIENT + ORDERS)]);
    const added = both.bytes - client.bytes;
    expect(added).toBeGreaterThan(1_000);
    expect(added).toBeLessThanOrEqual(ORDERS_BUDGET);
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain(`at most ${ORDERS_BUDGET.toLocaleString('en')} bytes more`);
    console.info(`orders ${added} B gzip on top of the client`);
  });

  test('brings neither a schema library nor the way an operator records along', async () => {
    const { inputs } = await bundle(ORDERS);
    expect(inputs.some((path) => path.endsWith('orders/create-orders.ts'))).toBe(true);
    expect(
      inputs.filter((path) => /zod|\.schema\.|operator\/|mocks\/|ledger\//.test(path)),
    ).toEqual([]);
  });
});
