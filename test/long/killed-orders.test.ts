// A hundred and twenty kills while orders are placed, paid, confirmed and handed over; see
// `test/faults/killed-orders.test.ts`.
import { expect, test } from 'vitest';
import { describeKilledOrders, killWhileOrdering } from '../faults/killed-orders/kill-orders.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 120;
const PATIENCE = 60 * 60 * 1000;

const folder = createTemporaryFolder('killed-orders-long');

test(
  'a hundred and twenty kills lose no paid order, sell no unit twice and record nothing twice',
  async () => {
    const report = await killWhileOrdering({ folder, kills: KILLS, seed: 13 });
    console.log(describeKilledOrders(report));
    expect(report.faults).toEqual([]);
    expect(report.bought).toBeGreaterThan(0);
  },
  PATIENCE,
);
