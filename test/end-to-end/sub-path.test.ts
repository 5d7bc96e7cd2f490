// One community's folder, copied to a sub-path of some other server, is complete in itself.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { listPublishedFiles, listPublishedPages } from '../support/published-folder.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const { published } = inject('examples');
const community = 'gereja-contoh';
const folder = createTemporaryFolder('sub-path');
cpSync(join(published, community), folder, { recursive: true });
const server = await serveFolder(folder, { basePath: '/paroki/warga' });
const openPage = useBrowser();

/** The addresses that a page or a style sheet names, resolved; other schemes and anchors left out. */
function listAddresses(text: string, base: string): string[] {
  const inMarkup = [...text.matchAll(/\s(?:href|src|action|data-src)="([^"]*)"/g)];
  const inStyles = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)];
  return [...inMarkup, ...inStyles]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((address) => !/^(#|mailto:|tel:|data:|javascript:)/.test(address))
    .map((address) => new URL(address, base).href.replace(/#.*$/, ''));
}

describe('a community’s folder under a sub-path of another server', () => {
  test('names nothing above itself, and everything it names is there', async () => {
    const pages = listPublishedPages(folder, '.').map((path) => ({
      path,
      file: `${path}index.html`,
    }));
    const styles = listPublishedFiles(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => ({ path: file, file }));
    const found = new Map<string, string>();
    for (const { path, file } of [...pages, ...styles]) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const address of listAddresses(text, server.url + path)) found.set(address, path);
    }
    const own = [...found].filter(([address]) => new URL(address).origin === server.origin);
    const outside = own.filter(([address]) => !address.startsWith(server.url));
    expect(outside.map(([address, page]) => `${page} → ${address}`)).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
    const broken: string[] = [];
    for (const [address, page] of own) {
      const { status } = await fetch(address, { redirect: 'manual' });
      if (status !== 200) broken.push(`${page} → ${address}: ${status}`);
    }
    expect(broken).toEqual([]);
  });

  test('shows its pages with fonts, styles and living widgets', async () => {
    const visit = await openPage(server.url);
    await settleWidgets(visit.page);
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    const fonts = await visit.page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map((one) => one.family);
    });
    expect(fonts.join()).toContain('Plus Jakarta Sans');
    expect(await readWidget(visit.page, 'circunomy-impact-counter')).toMatch(/Rp/);
    await visit.close();
  });

  test('leads from the home page to the other language, the ledger and an entry', async () => {
    const { page, close } = await openPage(server.url);
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(`${server.url}en/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('a[href$="ledger/"]').first().click();
    await page.waitForURL(`${server.url}en/ledger/`);
    await page.locator('a[href*="entries/"]').first().click();
    await page.waitForURL(/\/paroki\/warga\/en\/entries\/\d+\/$/);
    await close();
  });
});
