// What a page pays for reading QRIS texts, measured on the bundle that a stranger's bundler makes of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes after gzip. */
const BUDGET = 3_400;

test(`weighs at most ${BUDGET} bytes with all its words, and brings nothing along`, async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export * from './index.ts';", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  const inputs = Object.keys(metafile.inputs).filter((path) => path !== '<stdin>');
  expect(inputs.filter((path) => !/(^|\/)qris\/[a-z-]+\.ts$/.test(path))).toEqual([]);
  expect(inputs.length).toBeGreaterThan(5);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  console.info(`qris ${bytes} B gzip`);
});

test('weighs what the README says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`depends on nothing, at most ${BUDGET.toLocaleString('en')} bytes`);
});
