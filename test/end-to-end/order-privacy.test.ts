// Who orders is nobody's business: not the log's, not the ledger's, not another site's; and what they write is only text.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { orderInDialog, readCode } from '../support/buy-dialog.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { hostileTexts } from '../support/hostile-community.ts';
import { type OrderHost, startOrderHost } from '../support/order-host.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('order-privacy');
const openPage = useBrowser();
let host: OrderHost;

beforeAll(async () => {
  host = await startOrderHost(folder);
});

const PERSON = {
  name: 'Ibu Wulandari Rekaan',
  contact: '081299998888',
  message: 'Untuk arwah bapak',
} as const;

/** Every byte of every file below a folder, and every name. */
function readAll(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => join(directory, path))
    .map((path) => (statSync(path).isFile() ? `${path}\n${readFileSync(path, 'latin1')}` : path))
    .join('\n');
}

test('no name, no contact, no message and no code is in the log, the ledger, a public file or a referrer', async () => {
  const referrers: string[] = [];
  const visit = await openPage(host.root, {
    width: 360,
    before: async (page) => {
      page.on('request', (request) => referrers.push(request.headers().referer ?? ''));
    },
  });
  const { page } = visit;
  await orderInDialog(page, { method: 'test', ...PERSON });
  const code = await readCode(page);
  await page.locator('circunomy-buy-for-aid [part=pay-test]').click();
  await page.locator('circunomy-buy-for-aid [part=receipt]').waitFor();
  await page.goto(`${host.root}orders/${code}/`);
  await page.getByRole('link', { name: 'Warung Contoh Melati' }).first().click();
  await host.document(await host.deliver(await host.buy(code)), 'Bukti uji');
  await fetch(`${host.root}orders/${code}/qr.png`);
  const out = join(folder, 'published');
  await runCommandOrThrow(['publish', '--out', out], { data: host.data });

  const public_ = readAll(out);
  const secrets = [...Object.values(PERSON), code, code.replace(/(.{4})(?=.)/g, '$1-')];
  for (const secret of secrets) {
    expect(public_.includes(secret)).toBe(false);
    expect(host.output().includes(secret)).toBe(false);
    expect(referrers.filter((referrer) => referrer.includes(secret))).toEqual([]);
  }
  expect(host.output()).toContain('/orders/:code');
  expect(listForeignRequests(visit, host.origin)).toEqual([]);
  expect(await visit.listCookies()).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(PERSON.name);
  await visit.close();
});

test('a name and a message that mean harm stay text in the dialog, on the order’s page and at the desk', async () => {
  const visit = await openPage(host.root, { width: 360 });
  const { page } = visit;
  await orderInDialog(page, {
    method: 'qris',
    name: hostileTexts.markup.slice(0, 80),
    contact: hostileTexts.attribute.slice(0, 120),
    message: `${hostileTexts.script} ${hostileTexts.rightToLeft}`,
  });
  const code = await readCode(page);
  const isUntouched = () =>
    page.evaluate(() => document.documentElement.dataset.taken === undefined);
  expect(await isUntouched()).toBe(true);
  await page.goto(`${host.root}orders/${code}/`);
  expect(await page.locator('main').innerText()).toContain('<img src=x');
  expect(await isUntouched()).toBe(true);
  await page.getByRole('button', { name: 'Saya sudah membayar' }).click();
  await page.goto(`${host.root}desk/`);
  await page.getByLabel('Token petugas').fill(host.treasurerToken);
  await page.getByRole('button', { name: 'Buka meja' }).click();
  await page.locator('.desk-order', { hasText: '<img src=x' }).waitFor();
  expect(await page.locator('.desk-order').first().innerText()).toContain('<script>');
  expect(await isUntouched()).toBe(true);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});
