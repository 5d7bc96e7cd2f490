// `npm run bench -- append`: durable entries per second, beside whoever writes the same bytes with nothing around them.
//
// Ours and the bare peer take turns on the same disk; the middle of all turns' ratios counts. The peer writes into a copy
// of the same store: as many rows, the same tables and keys, settings of the same durability (write-ahead log, synced on
// every commit), one transaction per batch. What it leaves out is all that makes an entry one: schema, rules, privacy,
// hashes, the tree, the signature, what others wrote meanwhile.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openCommunity, openStore, recordEntries, type Store } from '@circunomy/api';
import { Client } from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { type BarePeer, openBarePostgres, openBareSqlite } from './bare-peers.ts';
import { COMMUNITY, type MadeStores, readOperator } from './made-stores.ts';
import { toMiddle } from './middle.ts';
import { printTable, toCount } from './table.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const BATCHES = [1, 100];
const TURNS = 9;
/** Milliseconds. */
const TURN = 500;

interface Turn {
  readonly ours: number;
  readonly bare: number;
}

const cost = (amount: number) => ({
  ...{ kind: 'cost-paid', on: '2026-06' },
  payload: { purpose: 'delivery' as const, amount },
});

export async function reportAppends(folder: string, stores: MadeStores): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const directory = await stores.copy(size);
    const store = await openStore({ directory });
    const peer = openBareSqlite(await stores.copy(size));
    const recordedBy = readOperator(directory);
    const title = `SQLite, ${toCount(size)} entries`;
    rows.push(...(await measureBatches(title, { store, community: COMMUNITY, recordedBy, peer })));
    await peer.close();
    await store.close();
  }
  rows.push(...(await measurePostgres(folder)));
  const head = ['Durable entries per second', 'in a batch', 'bare', 'circunomy', 'ratio'];
  printTable('Appending, one batch after the other', head, rows);
}

async function measurePostgres(folder: string): Promise<string[][]> {
  const postgres = await startPostgres();
  try {
    const bareUrl = await createDatabase(postgres.url, 'bare');
    const bare = await openNewLedger(mkdtempSync(join(folder, 'bare-')), bareUrl);
    await bare.store.close();
    const peer = await openBarePostgres(bareUrl);
    const { store, recordedBy } = await openNewLedger(
      mkdtempSync(join(folder, 'postgres-')),
      postgres.url,
    );
    const measured = { store, community: COMMUNITY, recordedBy, peer };
    const rows = await measureBatches('PostgreSQL, a new ledger', measured);
    await peer.close();
    await store.close();
    return rows;
  } finally {
    await postgres.remove();
  }
}

async function createDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

interface NewLedger {
  readonly store: Store;
  readonly recordedBy: string;
}

async function openNewLedger(directory: string, databaseUrl: string): Promise<NewLedger> {
  const store = await openStore({ directory, databaseUrl });
  const { operators } = await openCommunity(store, {
    ...{ slug: COMMUNITY, type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Ukur Contoh', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Pengukur', role: 'initiator' }],
  });
  return { store, recordedBy: operators[0]?.id ?? '' };
}

interface Measured {
  readonly store: Store;
  readonly community: string;
  readonly recordedBy: string;
  readonly peer: BarePeer;
}

async function measureBatches(title: string, measured: Measured): Promise<string[][]> {
  const { store, community, recordedBy, peer } = measured;
  const rows: string[][] = [];
  for (const batch of BATCHES) {
    const proposals = Array.from({ length: batch }, (_, index) => cost(1_000 + index));
    const append = () =>
      recordEntries(store, community, proposals, { recordedBy, verifiedBy: null });
    // The first reads the ledger.
    await append();
    const turns: Turn[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const bare = await countPerSecond(() => peer.append(batch));
      turns.push({ bare: bare * batch, ours: (await countPerSecond(append)) * batch });
    }
    const ratio = toMiddle(turns.map(({ ours, bare }) => ours / bare));
    const rates = [turns.map(({ bare }) => bare), turns.map(({ ours }) => ours)];
    const cells = [String(batch), ...rates.map((each) => toCount(toMiddle(each)))];
    rows.push([title, ...cells, ratio.toFixed(2)]);
  }
  return rows;
}

async function countPerSecond(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < TURN) {
    await work();
    count += 1;
  }
  return (count * 1_000) / (performance.now() - started);
}
