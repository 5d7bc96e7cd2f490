// The pages for developers through the built bundle, as server and publisher render them.
import { toMovement } from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, type PageBuild } from '../../test/build-pages.ts';
import { apiReference } from '../developers/api-reference.ts';
import { HOST_PAGES, openRenderer, type Renderer } from './renderer.ts';

let build: PageBuild;
let renderer: Renderer;
const pages = new Map<string, string>();

beforeAll(async () => {
  build = await buildPages();
  renderer = await openRenderer(build.directory);
  for (const path of HOST_PAGES) {
    const { status, body } = await renderer.renderHostPage(toMovement([]), path);
    expect([path, status]).toEqual([path, 200]);
    pages.set(path, new TextDecoder().decode(body));
  }
}, 120_000);

afterAll(() => build.remove());

const read = (path: string): string => pages.get(path) ?? '';
const listIds = (html: string): string[] =>
  Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);

describe('the pages for developers', () => {
  test('are there in both languages, each with a way to the other', () => {
    expect(HOST_PAGES).toContain('en/developers/operator/');
    expect(read('developers/')).toContain('<h1>Untuk pengembang</h1>');
    expect(read('en/developers/')).toContain('<h1>For developers</h1>');
    expect(read('developers/')).toContain('href="../en/developers/"');
  });

  test('are found from the index, and lead back to it', () => {
    expect(read('')).toContain('href="developers/"');
    expect(read('en/')).toContain('href="../en/developers/"');
    expect(read('developers/errors/')).toContain('href="../../"');
  });

  test('have an anchor for every name and every code, each once', () => {
    for (const { slug, groups } of apiReference.entries) {
      const ids = listIds(read(`en/developers/${slug}/`));
      expect(new Set(ids).size, slug).toBe(ids.length);
      expect(ids).toEqual(
        expect.arrayContaining(groups.flatMap(({ items }) => items.map(({ anchor }) => anchor))),
      );
    }
    for (const path of ['developers/errors/', 'en/developers/errors/']) {
      const ids = listIds(read(path));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(apiReference.errors.map(({ code }) => code)));
    }
  });

  test('lead nowhere that is not there', () => {
    for (const [path, html] of pages) {
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const { pathname, hash } = new URL(
          href.replaceAll('&amp;', '&'),
          `https://host.test/${path}`,
        );
        const target = pathname.slice(1);
        if (target.startsWith('data/')) continue;
        expect(HOST_PAGES, `${path}: ${href}`).toContain(target);
        if (hash) expect(listIds(read(target)), `${path}: ${href}`).toContain(hash.slice(1));
      }
    }
  });

  test('tell the error in the language of the page, and its declarations in English', () => {
    expect(read('developers/errors/')).toContain('Tidak dapat membaca {url}: tidak ada jawaban');
    expect(read('en/developers/errors/')).toContain('Could not read {url}: no answer came');
    expect(read('developers/client/')).toContain('<div lang="en">');
  });

  test('answer 404 for what they do not tell', async () => {
    expect((await renderer.renderHostPage(toMovement([]), 'developers/nothing/')).status).toBe(404);
  });
});
