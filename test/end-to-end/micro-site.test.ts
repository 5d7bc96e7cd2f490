// The published pages in a real browser, under the strict policy that a static host may send.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { listForeignRequests, useBrowser, type VisitOptions } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { settleWidgets } from '../support/widgets.ts';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'";

const { published } = inject('examples');
const kinds = [
  '',
  'figures/',
  'msmes/',
  'ledger/',
  'ledger/1/',
  'entries/1/',
  'check/',
  'embed/',
  '404.html',
];
const phone = { width: 360, height: 800 };
const desk = { width: 1280, height: 900 };

interface Case extends VisitOptions {
  path: string;
}

/** The pages of a group, its reports, its campaigns and its published cash book. */
function listGroupCases(): Case[] {
  const { groups } = JSON.parse(
    readFileSync(join(published, 'kube-contoh/data/groups.json'), 'utf8'),
  );
  const pages = [
    ...['', 'figures/', 'groups/', `groups/${groups[0].id}/`, 'reports/', 'reports/2025/'],
    ...['reports/2025-06/', 'indicators/', 'campaigns/', 'goods/'],
  ];
  return [
    ...pages.flatMap((page): Case[] => [
      { path: `kube-contoh/${page}`, ...phone, colorScheme: 'dark' },
      { path: `kube-contoh/en/${page}`, ...desk, colorScheme: 'light' },
    ]),
    { path: 'kube-contoh-kas/', width: 320, height: 640, colorScheme: 'light' },
    { path: 'prokus-mojokerto/en/', ...phone, colorScheme: 'light' },
    { path: 'prokus-contoh/', ...phone, colorScheme: 'light' },
    { path: 'prokus-contoh/en/indicators/', ...desk, colorScheme: 'dark' },
    { path: 'prokus-contoh/indicators/', ...phone, colorScheme: 'light' },
    { path: 'umkm-asjb/', ...desk, colorScheme: 'dark' },
  ];
}

/** Every kind of page on phone and desk, in both languages and both colour schemes. */
const cases: Case[] = [
  ...kinds.flatMap((kind) => [
    { path: `gereja-contoh/${kind}`, ...phone, colorScheme: 'light' as const },
    { path: `circunomy-jakarta/${kind}`, ...desk, colorScheme: 'dark' as const },
  ]),
  ...kinds
    .filter((kind) => kind !== '404.html')
    .flatMap((kind) => [
      { path: `gereja-contoh/en/${kind}`, ...desk, colorScheme: 'light' as const },
      { path: `circunomy-jakarta/en/${kind}`, ...phone, colorScheme: 'dark' as const },
    ]),
  { path: 'kampanye-contoh/', ...phone, colorScheme: 'dark' },
  { path: 'kampanye-contoh/', ...desk, colorScheme: 'light' },
  { path: 'kampanye-contoh/en/', width: 320, height: 640, colorScheme: 'light' },
  { path: '', ...phone, colorScheme: 'light' },
  { path: 'en/', ...desk, colorScheme: 'dark' },
  ...listGroupCases(),
];

const headers = { 'Content-Security-Policy': strictPolicy };
const server = await serveFolder(published, { headers });
const openPage = useBrowser();

describe('a published page', () => {
  test.each(cases)(
    '/$path at $width px, $colorScheme, is accessible, keeps to itself and to the strict policy',
    async ({ path, ...options }) => {
      const visit = await openPage(`${server.url}${path}`, options);
      await settleWidgets(visit.page);
      expect(visit.complaints).toEqual([]);
      expect(listForeignRequests(visit, server.origin)).toEqual([]);
      expect(await visit.listCookies()).toEqual([]);
      expect(await listAccessibilityFaults(visit.page)).toEqual([]);
      const { wide, width } = await visit.page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
      }));
      expect(wide, 'nothing makes the page scroll sideways').toBeLessThanOrEqual(width);
      await visit.close();
    },
  );

  test('shows its figures without any script', async () => {
    const url = `${server.url}circunomy-jakarta/`;
    const visit = await openPage(url, { javaScript: false });
    const shown = await visit.page.locator('main').innerText();
    // Ranges are kept on one line by word joiners, which nobody sees.
    const text = shown.replaceAll('\u2060', '');
    expect(text).toMatch(/Rp\s*950\.000/);
    expect(text).toContain('27–50');
    expect(text).toMatch(/1\.000–1\.500/);
    expect(visit.requests.filter((one) => one.endsWith('.js'))).toEqual([]);
    await visit.close();
  });
});
