// One round after the other: let everybody order, pay and hand over, kill the server, go on; then look what is broken.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@circunomy/api';
import { commandEnvironment, commandFile } from '../../support/command.ts';
import { findFreePort } from '../../support/server-process.ts';
import { createChance } from '../chance.ts';
import { keepRunning } from '../kills/killable.ts';
import { Buying } from './buying.ts';
import { findOrderFaults } from './find-order-faults.ts';
import { openShop } from './shop.ts';

export interface KilledOrdersReport {
  readonly kills: number;
  readonly placed: number;
  readonly paid: number;
  readonly bought: number;
  readonly faults: readonly string[];
}

/** Enough that there is something to sell at the last kill on a fast machine, too. */
const PRODUCTS_PER_KILL = 4;

/** Milliseconds after an answer in which the server is killed: long enough for any step to be under way. */
const WINDOW = 120;

export async function killWhileOrdering(options: {
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<KilledOrdersReport> {
  const { folder, kills, seed } = options;
  const chance = createChance(seed);
  const directory = join(folder, 'data');
  const port = await findFreePort();
  const store = await openStore({ directory });
  const shop = await openShop(store, { port, products: PRODUCTS_PER_KILL * (kills + 2) });
  const server = keepRunning({
    arguments: [commandFile(), 'serve', '--port', String(port)],
    ...{ cwd: folder, env: commandEnvironment({ data: directory }) },
  });
  const buying = new Buying(port, shop);
  const work = buying.start();
  for (let killed = 0; killed < kills; killed += 1) {
    await buying.untilAnswered();
    await wait(chance() * WINDOW);
    server.kill();
  }
  await buying.untilAnswered();
  buying.stop();
  await Promise.all(work);
  const { told } = buying;
  const faults = await findOrderFaults(store, told);
  await server.close();
  await store.close();
  return {
    ...{ kills, placed: told.placed.size, paid: told.paid.size, bought: told.bought.size },
    faults: [...new Set(faults)],
  };
}

/** One line for who watches. */
export function describeKilledOrders(report: KilledOrdersReport): string {
  const { kills, placed, paid, bought, faults } = report;
  return `${kills} kills: ${placed} orders placed, ${paid} paid, ${bought} bought, ${faults.length} faults`;
}
