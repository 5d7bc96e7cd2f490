// What one process records reaches the pages that others have open, without a reload.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { findFreePort, type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const folder = createTemporaryFolder('live');
const data = join(folder, 'data');
const openPage = useBrowser();
const consent = { basis: 'fictional', purpose: 'Uji', on: null, until: null };
let server: LiveServer;

beforeAll(async () => {
  mkdirSync(data);
  const port = await findFreePort();
  await runCommandOrThrow(['examples', '--live', `http://127.0.0.1:${port}`], { data });
  server = await startServerProcess({ data, port });
});
afterAll(() => server.close());

/** Another process records one purchase of an amount that stands nowhere else. */
async function recordPurchase(amount: number): Promise<void> {
  const entries = [
    {
      as: 'new',
      kind: 'msme-registered',
      on: '2026-11-01',
      payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
      documents: [{ kind: 'msme-profile', body: { name: 'Warung Baru Contoh' }, consent }],
    },
    {
      kind: 'purchase-made',
      on: '2026-11-02',
      payload: { msme: '@new', category: 'drinks', amount, quantity: null, fundedBy: 'personal' },
    },
  ];
  const file = join(folder, 'purchase.json');
  writeFileSync(file, JSON.stringify(entries));
  const given = ['record', file, '--community', 'kampanye-contoh', '--single-operator'];
  await runCommandOrThrow(given, { data });
}

interface Figures {
  itemised: { spent: { rupiah: number } };
  ledger: { size: number };
}

const root = (): string => `${server.origin}/kampanye-contoh`;

async function readImpact(): Promise<Figures> {
  return (await (await fetch(`${root()}/data/impact.json`)).json()) as Figures;
}

const inRupiah = (amount: number): string => amount.toLocaleString('id-ID');

/** The counter of an open page, once it shows an amount. */
async function expectShown(page: Page, rupiah: number): Promise<void> {
  await expect
    .poll(() => readWidget(page, 'circunomy-impact-counter'), { timeout: 30_000 })
    .toContain(inRupiah(rupiah));
}

/** As the browser does when another tab is chosen; no headless one hides its pages. */
function setVisibility(page: Page, state: 'visible' | 'hidden'): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

const isLive = (request: { url: () => string }): boolean => request.url().endsWith('/data/live');

describe('the live stream', () => {
  test('moves the figures of an open page when another process records', async () => {
    const before = await readImpact();
    const visit = await openPage(`${root()}/`);
    await settleWidgets(visit.page, { networkMayStayOpen: true });
    await expectShown(visit.page, before.itemised.spent.rupiah);
    await recordPurchase(1_234_567);
    await expectShown(visit.page, before.itemised.spent.rupiah + 1_234_567);
    const after = await readImpact();
    expect(after.ledger.size).toBe(before.ledger.size + 2);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test('is closed by a hidden page, which catches up when it is seen', async () => {
    const { rupiah } = (await readImpact()).itemised.spent;
    const visit = await openPage(`${root()}/`);
    await settleWidgets(visit.page, { networkMayStayOpen: true });
    const closed = visit.page.waitForEvent('requestfailed', isLive);
    await setVisibility(visit.page, 'hidden');
    await closed;
    await recordPurchase(2_345_678);
    expect(await readWidget(visit.page, 'circunomy-impact-counter')).toContain(inRupiah(rupiah));
    const opened = visit.page.waitForRequest(isLive);
    await setVisibility(visit.page, 'visible');
    expect((await opened).headers()['last-event-id']).toMatch(/^\d+$/);
    await expectShown(visit.page, rupiah + 2_345_678);
    await visit.close();
  });

  test('is found again by an open page after the server was down', async () => {
    const { rupiah } = (await readImpact()).itemised.spent;
    const visit = await openPage(`${root()}/`);
    await settleWidgets(visit.page, { networkMayStayOpen: true });
    const port = Number(new URL(server.origin).port);
    await server.close();
    await recordPurchase(3_456_789);
    server = await startServerProcess({ data, port });
    await expectShown(visit.page, rupiah + 3_456_789);
    await visit.close();
  });
});
