// The act the movement lives on, on somebody else's page: bought in the dialog, paid as a test, and followed to the people.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { orderInDialog, readCode } from '../support/buy-dialog.ts';
import { type OrderHost, startOrderHost } from '../support/order-host.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const church = fileURLToPath(new URL('../../examples/church-page', import.meta.url));
const folder = createTemporaryFolder('order-on-church-page');
const openPage = useBrowser();
let host: OrderHost;

beforeAll(async () => {
  host = await startOrderHost(folder);
});

interface Impact {
  readonly itemised: { readonly spent: { readonly rupiah: number }; readonly purchases: number };
}

async function readSpent(): Promise<string> {
  const impact = (await (await fetch(`${host.root}data/impact.json`)).json()) as Impact;
  return impact.itemised.spent.rupiah.toLocaleString('id-ID');
}

/** Until the counter of the page shows it, without a reload. */
async function waitForCounter(page: Page, spent: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      document.querySelector('circunomy-impact-counter')?.shadowRoot?.textContent?.includes(text),
    spent,
  );
}

test('from the button on a church’s page to the evidence: the counter beside it moves, the trace is complete', async () => {
  const server = await serveFolder(church, {
    rewrite: (_, text) => text.replaceAll('http://localhost:4321', host.origin),
  });
  const visit = await openPage(server.url, { width: 360 });
  const { page } = visit;
  await settleWidgets(page, { networkMayStayOpen: true });
  const before = await readSpent();
  await waitForCounter(page, before);
  await orderInDialog(page, { method: 'test', name: 'Ibu Uji' });
  const dialog = page.locator('circunomy-buy-for-aid').first();
  const code = await readCode(page);
  expect(await dialog.locator('[part=test]').first().innerText()).toMatch(/uji coba/i);
  await dialog.locator('[part=pay-test]').click();
  await dialog.locator('[part=receipt]').waitFor();
  const follow = (await dialog.locator('[part=follow]').getAttribute('href')) ?? '';
  expect(follow).toBe(`${host.root}orders/${code}/`);
  await page.keyboard.press('Escape');

  const purchase = await host.buy(code);
  const after = await readSpent();
  expect(after).not.toBe(before);
  await waitForCounter(page, after);
  const distribution = await host.deliver(purchase);
  await host.document(distribution, 'Penyaluran di posyandu');

  const trace = page.locator('circunomy-order-trace');
  await trace.scrollIntoViewIfNeeded();
  await trace.locator('#code').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await trace.getByText('Penyaluran di posyandu').waitFor();
  for (const part of ['Warung Contoh Melati', 'Jatinegara', 'lansia']) {
    expect(await readWidget(page, 'circunomy-order-trace')).toContain(part);
  }
  expect(await readWidget(page, 'circunomy-order-trace')).not.toContain('Ibu Uji');
  expect(visit.complaints).toEqual([]);
  expect(listForeignRequests(visit, server.origin, host.origin)).toEqual([]);
  expect(await visit.listCookies()).toEqual([]);
  await page.goto(follow);
  expect(await page.locator('.state').innerText()).toBe('Ada buktinya');
  await visit.close();
});
