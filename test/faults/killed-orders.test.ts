// The server is killed while orders are placed, paid, confirmed and handed over: few kills of what `npm run test:long`
// does a hundred times.
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { describeKilledOrders, killWhileOrdering } from './killed-orders/kill-orders.ts';

const KILLS = 4;

const folder = createTemporaryFolder('killed-orders');

test('kills lose no paid order, sell no unit twice and record nothing twice', async () => {
  const report = await killWhileOrdering({ folder, kills: KILLS, seed: 5 });
  console.log(describeKilledOrders(report));
  expect(report.faults).toEqual([]);
  expect(report.bought).toBeGreaterThan(0);
});
