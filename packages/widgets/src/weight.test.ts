// What a page fetches until its figures show. The numbers are promises of the README.
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const promises = [...readme.matchAll(/^\| ([a-z-]+) \| ([\d.]+) kB \|$/gm)].map(
  ([, widget = '', most]): [string, number] => [widget, Number(most)],
);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'circunomy-widgets-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: join(folder, 'v1') },
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, 'v1', name), 'utf8');
const gzipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;

/** The loader, a widget's chunk, and what that names at its head. */
function filesFor(widget: string): string[] {
  const chunk = new RegExp(`\\./(${widget}-[\\w-]+\\.js)`).exec(read('circunomy.js'))?.[1] ?? '';
  const named = [...read(chunk).matchAll(/from\s*["'`]\.\/([^"'`]+)/g)].map(
    ([, name]) => name ?? '',
  );
  return ['circunomy.js', chunk, ...named];
}

describe('the browser build', () => {
  test('is promised in the README for each widget', () => {
    expect(promises.map(([widget]) => widget)).toEqual([
      'impact-counter',
      'buy-for-aid',
      'msme-map',
      'order-trace',
      'goal',
    ]);
  });

  test('has a loader of at most 0.7 kB', () => {
    expect(gzipped('circunomy.js')).toBeLessThanOrEqual(700);
  });

  test.each(promises)('shows %s after at most %f kB of gzip, loader and all', (widget, most) => {
    const files = filesFor(widget);
    expect(files.filter((name) => /^(core|figures|orders)-/.test(name))).toEqual(files.slice(2));
    const bytes = files.reduce((sum, name) => sum + gzipped(name), 0);
    expect(bytes / 1000).toBeLessThanOrEqual(most);
    // A promise far above the truth is none.
    expect(bytes / 1000).toBeGreaterThan(most - 0.5);
  });

  test('asks for a widget and what it needs in one go', () => {
    for (const [widget] of promises) {
      const [, chunk, ...shared] = filesFor(widget);
      const asked = [...shared, chunk].map((name) => `import("./${name}")`);
      expect(read('circunomy.js')).toContain(`Promise.all([${asked.join()}])`);
    }
  });

  test('is JavaScript to the last file', async () => {
    for (const name of await readdir(join(folder, 'v1'))) {
      if (name.endsWith('.js')) await transform(read(name), { loader: 'js', sourcefile: name });
    }
  });

  test('needs no file but its own, wherever it is put', async () => {
    for (const name of await readdir(join(folder, 'v1'))) {
      if (!name.endsWith('.js')) continue;
      const asked = read(name).match(/(?:\bfrom|\bimport\(?)\s*["'][^"']+/g) ?? [];
      expect(asked.filter((written) => !written.includes('./'))).toEqual([]);
    }
  });

  test('tells whoever serves it what it consists of, and whose code is in it', () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
    const names = files.map(({ path }: { path: string }) => path);
    expect(names).toContain('v1/circunomy.js');
    expect(names).toContain('v1/licences.md');
    for (const { path, bytes, integrity } of files) {
      expect(read(path.slice(3)).length).toBeLessThanOrEqual(bytes);
      expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
    }
    expect(read('licences.md')).toMatch(/lit/);
    expect(read('licences.md')).toMatch(/nanostores/);
  });
});
