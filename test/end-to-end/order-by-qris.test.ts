// Paid by QRIS: a phone reads the code from the screen, the treasurer confirms the money at the desk, the trace goes on.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { orderInDialog, readCode } from '../support/buy-dialog.ts';
import { type OrderHost, startOrderHost } from '../support/order-host.ts';
import { readQr } from '../support/read-qr.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('order-by-qris');
const openPage = useBrowser();
let host: OrderHost;

beforeAll(async () => {
  host = await startOrderHost(folder);
});

/** Made from the example's code for the wall: dynamic, and with the sum of one box. */
const PAID =
  /^000201010212.*5303360540518000.*5802ID5913WARUNG CONTOH6007JAKARTA.*6304[0-9A-F]{4}$/;

async function confirmAtDesk(page: Page, code: string): Promise<void> {
  await page.goto(`${host.root}desk/`);
  await page.getByLabel('Token petugas').fill(host.treasurerToken);
  await page.getByRole('button', { name: 'Buka meja' }).click();
  const shown = code.replace(/(.{4})(?=.)/g, '$1-');
  const card = page.locator('.desk-order', { hasText: shown });
  expect(await card.locator('.desk-mark').innerText()).toBe('bilang sudah bayar');
  await card.getByText('Uang sudah masuk').click();
  await card.getByRole('button', { name: 'Simpan' }).first().click();
  await card.getByText('siap dibelikan').waitFor();
}

/** What a second operator looks at says which goods, from whom, and for whom; here it is thrown away again. */
async function lookAtPurchase(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Pembelian', exact: true }).click();
  await page.getByRole('button', { name: 'Beli untuk 1 pesanan' }).click();
  const discard = page.getByRole('button', { name: 'Batalkan pembelian' });
  await discard.waitFor();
  const card = (await page.locator('.desk-order', { has: discard }).innerText()).replaceAll(
    '\u00a0',
    ' ',
  );
  for (const told of ['1 kotak Nasi kotak ayam suwir', 'Warung Contoh Melati', 'Rp 18.000']) {
    expect(card).toContain(told);
  }
  expect(card).toContain(code.replace(/(.{4})(?=.)/g, '$1-'));
  await discard.click();
  await page.getByText('Tidak ada pembelian yang menunggu.').waitFor();
}

test('a QRIS code is read from a small screen, confirmed at the desk, and the order goes its way', async () => {
  const visit = await openPage(host.root, { width: 360, height: 800 });
  const { page } = visit;
  await orderInDialog(page, { method: 'qris' });
  const dialog = page.locator('circunomy-buy-for-aid').first();
  await dialog.locator('svg.qr').scrollIntoViewIfNeeded();
  const inDialog = await readQr(page, await page.screenshot());
  expect(inDialog).toMatch(PAID);
  const code = await readCode(page);

  const own = await visit.context.newPage();
  await own.goto(`${host.root}orders/${code}/`);
  await own.locator('svg.qr').scrollIntoViewIfNeeded();
  expect(await readQr(own, await own.screenshot())).toBe(inDialog);
  const [saved] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('link', { name: 'Simpan gambar' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('qris.png');
  await own.getByRole('button', { name: 'Saya sudah membayar' }).click();

  const desk = await visit.context.newPage();
  await confirmAtDesk(desk, code);
  await lookAtPurchase(desk, code);
  await own.bringToFront();
  await own.locator('.state', { hasText: 'Dibayar' }).waitFor();
  await page.bringToFront();
  await dialog.locator('[part=receipt]').waitFor();

  const distribution = await host.deliver(await host.buy(code));
  await own.goto(`${host.root}orders/${code}/`);
  expect(await own.locator('.state').innerText()).toBe('Disalurkan');
  await host.document(distribution, 'Penyaluran di posyandu');
  await own.reload();
  const trace = own.locator('circunomy-order-trace');
  await trace.getByText('Penyaluran di posyandu').filter({ visible: true }).first().waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('what the desk keeps of the token ends with the tab, and a wrong one opens nothing', async () => {
  const { page, context, close } = await openPage(`${host.root}desk/`, { width: 360 });
  await page.getByLabel('Token petugas').fill('circ_0000000000000000000000000000000000000000');
  await page.getByRole('button', { name: 'Buka meja' }).click();
  await page.getByRole('status').filter({ hasText: /\w/ }).waitFor();
  expect(await page.locator('.desk-parts').isVisible()).toBe(false);
  await page.getByLabel('Token petugas').fill(host.treasurerToken);
  await page.getByRole('button', { name: 'Buka meja' }).click();
  await page.getByRole('button', { name: 'Rekonsiliasi' }).waitFor();
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  const other = await context.newPage();
  await other.goto(`${host.root}desk/`);
  expect(await other.locator('.desk-parts').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByRole('button', { name: 'Buka meja' }).waitFor();
  await page.reload();
  expect(await page.locator('.desk-parts').isVisible()).toBe(false);
  await close();
});
