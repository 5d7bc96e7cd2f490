// `npm run bench -- live`: five thousand who listen, on one process, and on two that share a PostgreSQL. On Linux.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, recordEntries, type Store } from '@circunomy/api';
import { type CommandOptions, runCommandOrThrow } from '../support/command.ts';
import { startPostgres } from '../support/postgres.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import {
  type Append,
  measureLiveReaders,
  readFileLimit,
  type Waits,
} from './live-readers-measurement.ts';
import { printTable, toCount, toKilobytes } from './table.ts';

const READERS = 5_000;
const APPENDS = 9;

const community = 'ramai-contoh';
const cost = { kind: 'cost-paid', on: '2026-06', payload: { purpose: 'delivery', amount: 10_000 } };
const profile = {
  ...{ name: 'Ramai Contoh', fictional: true, tagline: null, about: null, languages: ['id'] },
  ...{ accent: null, contacts: [], permit: null, orders: null },
};
const file = {
  ...{ community, type: 'campaign', areas: [], singleOperator: true, profile },
  operators: [{ name: 'Pengukur', role: 'initiator' }],
};

interface Opened {
  readonly operators: readonly { readonly id: string; readonly token: string }[];
}

export async function reportLiveReaders(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'circunomy-live-'));
  const postgres = await startPostgres();
  try {
    const rows = [
      ...(await measure('SQLite', join(folder, 'sqlite'), 1)),
      ...(await measure('PostgreSQL', join(folder, 'postgres'), 2, postgres.url)),
    ];
    const head = [
      'from the acknowledgement to the last',
      'memory each',
      'median',
      'slowest',
      'since asked',
    ];
    const title = `${toCount(READERS)} live readers; a process may hold ${toCount(readFileLimit())} files`;
    printTable(title, head, rows);
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measure(
  engine: string,
  data: string,
  processes: number,
  databaseUrl?: string,
): Promise<string[][]> {
  mkdirSync(data);
  const place = { data, ...(databaseUrl !== undefined && { databaseUrl }) };
  const operator = await openCommunity(place);
  const servers: LiveServer[] = [];
  const store = await openStore({ directory: data, databaseUrl });
  try {
    for (let index = 0; index < processes; index += 1) {
      servers.push(await startServerProcess(place));
    }
    const title = processes === 1 ? `${engine}, one process` : `${engine}, ${processes} processes`;
    const readers = READERS / processes;
    const targets = servers.map(({ origin, pid }) => ({ origin, pid, readers }));
    const ways = [appendThrough(servers, operator.token), appendBeside(store, operator.id)];
    const options = { community, targets, ways, appends: APPENDS };
    const { perReader, waits } = await measureLiveReaders(options);
    const memory = toKilobytes(Math.max(...perReader));
    const names = ['appended through it', 'appended by another process'];
    return waits.map((each, way) => [`${title}, ${names[way]}`, memory, ...toCells(each)]);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await store.close();
  }
}

async function openCommunity(options: CommandOptions): Promise<Opened['operators'][number]> {
  const path = join(options.data, 'community-file.json');
  writeFileSync(path, JSON.stringify(file));
  const answer = await runCommandOrThrow(['init', path, '--json'], options);
  const [operator] = (JSON.parse(answer) as Opened).operators;
  if (!operator) throw new Error('The community has no operator.');
  return operator;
}

/** Each server in turn. */
function appendThrough(servers: readonly LiveServer[], token: string): Append {
  return async (turn) => {
    const { origin } = servers[turn % servers.length] as LiveServer;
    const response = await fetch(`${origin}/${community}/data/entries`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(cost),
    });
    if (!response.ok) throw new Error(`The entry was refused: ${await response.text()}`);
    await response.arrayBuffer();
  };
}

/** As `circunomy record` does, without the time that a command takes to start. */
function appendBeside(store: Store, operator: string): Append {
  return () => recordEntries(store, community, [cost], { recordedBy: operator, verifiedBy: null });
}

function toCells({ untilLast, sinceAsked }: Waits): string[] {
  const figures = [toMiddle(untilLast), Math.max(...untilLast), toMiddle(sinceAsked)];
  return figures.map((milliseconds) => `${Math.round(milliseconds)} ms`);
}

function toMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
