// From the button's link to the last proof with plain HTML alone: products, form, payment, and the order's own page.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { type OrderHost, startOrderHost } from '../support/order-host.ts';
import { listPublishedPages } from '../support/published-folder.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('order-without-scripts');
const openPage = useBrowser();
let host: OrderHost;

beforeAll(async () => {
  host = await startOrderHost(folder);
});

describe('an order without any script', () => {
  test('is placed from the button’s link, paid as a test, and followed to the evidence', async () => {
    const visit = await openPage(host.root, { javaScript: false, width: 360 });
    const { page } = visit;
    await page.locator('circunomy-buy-for-aid').getByRole('link').click();
    await page.getByRole('link', { name: 'Pesan Nasi kotak ayam suwir' }).click();
    await page.getByLabel('Berapa banyak').fill('900');
    await page.getByLabel(/Nama Anda/).fill('Ibu Uji');
    await page.getByRole('button', { name: 'Pesan sekarang' }).click();
    expect(await page.locator('.fault').innerText()).toContain('300 kotak');
    expect(await page.getByLabel(/Nama Anda/).inputValue()).toBe('Ibu Uji');
    await page.getByLabel('Berapa banyak').fill('4');
    await page.getByRole('button', { name: 'Pesan sekarang' }).click();
    const code = /orders\/([0-9A-Z]{12})\/$/.exec(page.url())?.[1] ?? '';
    const status = page.locator('.state');
    expect(await status.innerText()).toBe('Menunggu pembayaran');
    expect(await page.locator('.alarm-test').innerText()).toContain(
      'tidak ada uang yang berpindah',
    );
    await page.getByRole('button', { name: 'Bayar uji coba' }).click();
    expect(await status.innerText()).toBe('Dibayar');
    const purchase = await host.buy(code);
    await page.reload();
    expect(await status.innerText()).toBe('Dibeli dari UMKM');
    const distribution = await host.deliver(purchase);
    await page.reload();
    expect(await status.innerText()).toBe('Disalurkan');
    await host.document(distribution, 'Penyaluran di posyandu');
    await page.reload();
    expect(await status.innerText()).toBe('Ada buktinya');
    const trace = await page.locator('.trace').innerText();
    for (const part of ['lansia', 'Jatinegara', 'Penyaluran di posyandu']) {
      expect(trace).toContain(part);
    }
    expect(await page.locator('.trace .next').count()).toBe(0);
    expect(await page.locator('.trace .proof').count()).toBeGreaterThanOrEqual(4);
    // A browser reports every form that came back refused.
    expect(visit.complaints).toEqual([expect.stringContaining('409')]);
    expect(listForeignRequests(visit, host.origin)).toEqual([]);
    expect(await visit.listCookies()).toEqual([]);
    await visit.close();
  });

  test.each(['', 'en/'])(
    'has pages that are accessible and fit a phone: "%s"',
    async (language) => {
      const visit = await openPage(`${host.root}${language}products/`, { width: 360 });
      const { page } = visit;
      const look = async (): Promise<void> => {
        expect(await listAccessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      };
      await look();
      await page.goto(`${host.root}${language}desk/`);
      await look();
      await page.goto(`${host.root}${language}orders/`);
      await look();
      await page.getByRole('radio').first().check();
      await page.getByRole('radio', { name: /QRIS/ }).check();
      await page.locator('.order-form button').click();
      await look();
      await visit.close();
    },
  );

  test('has no page in a published folder', () => {
    const pages = listPublishedPages(inject('examples').published, 'gereja-contoh');
    expect(pages).toContain('products/');
    expect(pages.filter((path) => /(^|\/)(orders|desk)\//.test(path))).toEqual([]);
  });
});
