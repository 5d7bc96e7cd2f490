// Whatever people wrote is shown as text: on pages, in widgets, in pictures and in feeds.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { hostileTexts, writeHostileCommunity } from '../support/hostile-community.ts';
import { listPublishedFiles, listPublishedPages } from '../support/published-folder.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const folder = createTemporaryFolder('hostile');
const published = join(folder, 'published');
const root = join(published, 'uji-teks');
const openPage = useBrowser();
let server: StaticServer;

beforeAll(async () => {
  const data = join(folder, 'data');
  mkdirSync(data);
  const files = writeHostileCommunity(folder);
  await runCommandOrThrow(['init', files.community], { data });
  const record = ['record', files.entries, '--community', 'uji-teks', '--single-operator'];
  await runCommandOrThrow(record, { data });
  await runCommandOrThrow(['publish', '--out', published], { data });
  // Without a content security policy: escaping alone must hold.
  server = await serveFolder(published);
});

/** Everything on a page, shadow roots included, that text could have become if it was not escaped. */
function listInjections(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (parent: Document | ShadowRoot): void => {
      for (const element of parent.querySelectorAll('*')) {
        const names = element.getAttributeNames();
        const handler = names.some((name) => name.startsWith('on') || name === 'autofocus');
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const inline = element.localName === 'script' && !element.hasAttribute('src');
        const data = element.getAttribute('type') === 'application/ld+json';
        if (handler || /^\s*javascript:/i.test(address) || address === 'x' || (inline && !data)) {
          found.push(element.outerHTML.slice(0, 200));
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    if (document.documentElement.dataset.taken) found.push('a script of the ledger has run');
    return found;
  });
}

describe('hostile text', () => {
  test('runs nowhere: every page of the community stays text', async () => {
    const faults: string[] = [];
    const pages = listPublishedPages(published, 'uji-teks');
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      const visit = await openPage(`${server.url}uji-teks/${path}`);
      await settleWidgets(visit.page);
      const found = await listInjections(visit.page);
      faults.push(...[...found, ...visit.complaints].map((fault) => `${path}: ${fault}`));
      await visit.close();
    }
    expect(faults).toEqual([]);
  });

  test('is shown letter by letter on the pages', async () => {
    const { page, close } = await openPage(`${server.url}uji-teks/msmes/`, { javaScript: false });
    const body = (await page.locator('body').textContent()) ?? '';
    for (const name of [hostileTexts.markup, hostileTexts.formula, hostileTexts.rightToLeft]) {
      expect(body).toContain(name);
    }
    await close();
  });

  test('is shown letter by letter where groups, campaigns, givers and reports are told of', async () => {
    const pages = listPublishedPages(published, 'uji-teks');
    const told = [
      ['groups/', hostileTexts.script],
      ['campaigns/', hostileTexts.cdata],
      [pages.find((path) => path.endsWith('receipt/')) ?? 'receipt', hostileTexts.cdata],
      ['reports/2026-01/', hostileTexts.line],
      ['reports/2026-01/', '__proto__'],
    ] as const;
    for (const [path, words] of told) {
      const { page, close } = await openPage(`${server.url}uji-teks/${path}`, {
        javaScript: false,
      });
      expect(await page.locator('body').textContent(), path).toContain(words);
      await close();
    }
  });

  test('is shown letter by letter in the widgets', async () => {
    const { page, close } = await openPage(`${server.url}uji-teks/`);
    await settleWidgets(page);
    const map = await readWidget(page, 'circunomy-msme-map');
    expect(map).toContain(hostileTexts.markup);
    expect(map).toContain(hostileTexts.formula);
    expect(await readWidget(page, 'circunomy-impact-counter')).toMatch(/50\.000/);
    await close();
  });

  test('turns no direction beyond its own words', async () => {
    const { page, close } = await openPage(`${server.url}uji-teks/msmes/`);
    const isolated = await page.evaluate((name) => {
      const holder = [...document.querySelectorAll('bdi, [dir="auto"]')].find((element) =>
        element.textContent?.includes(name),
      );
      return holder !== undefined;
    }, hostileTexts.rightToLeft);
    expect(isolated).toBe(true);
    await close();
  });

  test('is no formula for the spreadsheet that opens a table', () => {
    const tables = listPublishedFiles(root).filter((path) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(0);
    for (const path of tables) {
      const rows = parse(readFileSync(join(root, path)), { bom: true });
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      // The words are there, behind what makes a spreadsheet read them as words.
      expect(rows.flat().join('\n')).toContain(hostileTexts.line.slice(0, 12));
    }
  });

  test('leaves every picture and feed well-formed and without scripts', async () => {
    const documents = listPublishedFiles(root).filter((path) => /\.(svg|xml)$/.test(path));
    expect(documents.length).toBeGreaterThan(0);
    const { page, close } = await openPage(`${server.url}uji-teks/`);
    const faults = await page.evaluate(
      (files) =>
        files.flatMap(({ path, text }) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const bad = parsed.querySelector(
            'parsererror, script, foreignObject, [onload], [onerror]',
          );
          return bad ? [`${path}: ${bad.outerHTML.slice(0, 200)}`] : [];
        }),
      documents.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
    );
    expect(faults).toEqual([]);
    await close();
  });
});
