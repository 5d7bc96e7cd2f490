// What one process records reaches the pages that others have open, without a reload.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('the live stream', () => {
  test('moves the figures of an open page when another process records', async () => {
    const root = `${server.origin}/kampanye-contoh`;
    const readImpact = async () =>
      (await (await fetch(`${root}/data/impact.json`)).json()) as {
        itemised: { spent: { rupiah: number } };
        ledger: { size: number };
      };
    const before = await readImpact();
    const visit = await openPage(`${root}/`);
    await settleWidgets(visit.page, { networkMayStayOpen: true });
    const old = before.itemised.spent.rupiah.toLocaleString('id-ID');
    expect(await readWidget(visit.page, 'circunomy-impact-counter')).toContain(old);
    await recordPurchase(1_234_567);
    const fresh = (before.itemised.spent.rupiah + 1_234_567).toLocaleString('id-ID');
    await expect
      .poll(() => readWidget(visit.page, 'circunomy-impact-counter'), { timeout: 20_000 })
      .toContain(fresh);
    const after = await readImpact();
    expect(after.ledger.size).toBe(before.ledger.size + 2);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
