// Somebody else's page, on an origin of its own and under its own policy, shows a community's widgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const folder = fileURLToPath(new URL('../../examples/church-page', import.meta.url));
const written = 'http://localhost:4321';
const { published, origin: live } = inject('examples');
const files = await serveFolder(published);
const openPage = useBrowser();

/** The church's own server, its page changed only in the address of the community. */
function serveChurchPage(origin: string): ReturnType<typeof serveFolder> {
  return serveFolder(folder, { rewrite: (_, text) => text.replaceAll(written, origin) });
}

describe('the church page', () => {
  test('names the community in one address only, and its own policy names no other origin', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const origins = new Set(html.match(/https?:\/\/[^/"'\s;]+/g));
    expect([...origins]).toEqual([written]);
    expect(html).toMatch(/Content-Security-Policy/i);
    expect(html).not.toMatch(/unsafe/);
  });

  test.each([
    ['the live server', live],
    ['the published folder', files.origin],
  ])('shows all its widgets from %s', async (_, origin) => {
    const church = await serveChurchPage(origin);
    const visit = await openPage(church.url);
    await settleWidgets(visit.page);
    expect(visit.complaints).toEqual([]);
    expect(listForeignRequests(visit, church.origin, origin)).toEqual([]);
    expect(await visit.listCookies()).toEqual([]);
    const impact = await fetch(`${origin}/gereja-contoh/data/impact.json`);
    const { itemised } = (await impact.json()) as { itemised: { spent: { rupiah: number } } };
    const rupiah = itemised.spent.rupiah.toLocaleString('id-ID');
    expect(await readWidget(visit.page, 'circunomy-impact-counter')).toContain(rupiah);
    expect(await readWidget(visit.page, 'circunomy-msme-map')).toContain('Warung Contoh Melati');
    expect(await readWidget(visit.page, 'circunomy-buy-for-aid')).toMatch(/\S/);
    expect(await readWidget(visit.page, 'circunomy-order-trace')).toContain('Kode pesanan Anda');
    await visit.close();
  });

  test.each([360, 1280])('is accessible at %i px, widgets included', async (width) => {
    const church = await serveChurchPage(files.origin);
    const visit = await openPage(church.url, { width });
    await settleWidgets(visit.page);
    expect(await listAccessibilityFaults(visit.page)).toEqual([]);
    await visit.close();
  });

  test('keeps the words of the page where the widgets’ script cannot be had', async () => {
    const gone = await serveFolder(published);
    await gone.close();
    const church = await serveChurchPage(gone.origin);
    const { page, close } = await openPage(church.url);
    for (const name of ['impact-counter', 'msme-map', 'buy-for-aid', 'order-trace']) {
      const element = page.locator(`circunomy-${name}`).first();
      expect(await element.isVisible()).toBe(true);
      expect((await element.innerText()).trim()).not.toBe('');
    }
    await close();
  });
});
