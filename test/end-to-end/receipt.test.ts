// A giver's receipt as it is published: read on a phone, printed on one sheet, and its proof checked by the command.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { useBrowser } from '../support/browser.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { listPublishedPages, publishedCommunities } from '../support/published-folder.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const { published } = inject('examples');
const server = await serveFolder(published);
const openPage = useBrowser();

const receipts = publishedCommunities(published).flatMap((community) =>
  listPublishedPages(published, community)
    .filter((path) => path.endsWith('/receipt/'))
    .map((path) => `${community}/${path}`),
);

describe('a receipt', () => {
  test('is there for every contribution of the examples, in both languages', () => {
    expect(receipts.length).toBeGreaterThan(20);
    expect(receipts.filter((path) => path.includes('/en/'))).toHaveLength(receipts.length / 2);
  });

  test.each([
    { width: 360, colorScheme: 'light' as const, folder: '' },
    { width: 1280, colorScheme: 'dark' as const, folder: 'en/' },
  ])('is accessible at $width px, $colorScheme', async ({ folder, ...options }) => {
    const path = receipts.find((one) => one.startsWith(`gereja-contoh/${folder}entries/`));
    const visit = await openPage(`${server.url}${path}`, options);
    expect(await listAccessibilityFaults(visit.page)).toEqual([]);
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(options.width);
    await visit.close();
  });

  test('prints on one sheet of A4, whichever it is', async () => {
    const visit = await openPage(`${server.url}${receipts[0]}`);
    for (const path of receipts) {
      await visit.page.goto(`${server.url}${path}`);
      const sheet = await visit.page.pdf({ format: 'A4' });
      const sheets = sheet.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets, path).toHaveLength(1);
    }
    await visit.close();
  });

  test('brings a proof that the printed command accepts, offline', async () => {
    const path = receipts.find((one) => one.startsWith('gereja-contoh/entries/')) ?? '';
    const visit = await openPage(`${server.url}${path}`);
    const link = visit.page.locator('main a[download]');
    const name = (await link.textContent()) ?? '';
    const command = (await visit.page.locator('.receipt-command').textContent()) ?? '';
    await visit.close();
    const folder = createTemporaryFolder('receipt');
    const proof = join(published, 'gereja-contoh/data/ledger/proof', name);
    cpSync(proof, join(folder, name));
    const [program, verb = '', file, ...rest] = command.trim().split(' ');
    expect([program, verb, file]).toEqual(['circunomy', 'verify', name]);
    const said = await runCommandOrThrow([verb, join(folder, name), ...rest], { data: folder });
    expect(said).toContain(`#${Number.parseInt(name, 10)}`);
  });
});
