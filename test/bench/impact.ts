// `npm run bench -- impact`: answers per second of `impact.json`, beside Hono answering the same bytes from memory, for
// ledgers of any length.
import { join } from 'node:path';
import { startServerProcess } from '../support/server-process.ts';
import { startBareHono } from './bare-server.ts';
import { COMMUNITY, EXPECTED, type MadeStores } from './made-stores.ts';
import { toMiddle } from './middle.ts';
import { printTable, toCount } from './table.ts';
import { measureThroughput } from './throughput.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const LOAD = { connections: 16, seconds: 1 };
const TURNS = 7;

export async function reportImpact(stores: MadeStores): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(await measure(size, await stores.copy(size)));
  const head = ['impact.json', 'bytes', 'bare Hono', 'circunomy serve', 'ratio'];
  printTable(`Answers per second, ${LOAD.connections} connections`, head, rows);
}

async function measure(size: number, data: string): Promise<string[]> {
  const server = await startServerProcess({ data });
  const bare = await startBareHono(join(data, EXPECTED));
  const path = `/${COMMUNITY}/data/impact.json`;
  // A file that is made from the whole ledger: from here on it is in memory.
  await fetch(`${server.origin}/${COMMUNITY}/data/groups.json`).then((answer) => answer.text());
  const bytes = (await (await fetch(server.origin + path)).arrayBuffer()).byteLength;
  // In turns, and the middle of all turns counts: the machine is never quite still.
  const turns: { bare: number; ours: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.push({
      bare: await measureThroughput({ origin: bare.origin, path: '/', ...LOAD }),
      ours: await measureThroughput({ origin: server.origin, path, ...LOAD }),
    });
  }
  bare.stop();
  await server.close();
  const rates = [turns.map((turn) => turn.bare), turns.map((turn) => turn.ours)];
  const ratio = toMiddle(turns.map((turn) => turn.ours / turn.bare));
  const cells = [toCount(bytes), ...rates.map((each) => toCount(toMiddle(each)))];
  return [`${toCount(size)} entries`, ...cells, ratio.toFixed(2)];
}
