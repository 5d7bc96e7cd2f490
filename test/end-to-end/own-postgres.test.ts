// examples/own-postgres as its guide says: two machines behind a proxy, one database, one log.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommunityState } from '@circunomy/api';
import { toBase64 } from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { runCommandOrThrow } from '../support/command.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { findFreePort, type LiveServer, startServerProcess } from '../support/server-process.ts';
import {
  prepareSharedDatabase,
  SHARED_COMMUNITY,
  type SharedDatabase,
} from '../support/shared-database.ts';

interface LiveEvent {
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

const prepare = prepareSharedDatabase();
let postgres: TestPostgres;
let shared: SharedDatabase;
let machines: string[];
let servers: LiveServer[];
let proxy: ChildProcess;
let front: string;

beforeAll(async () => {
  postgres = await startPostgres();
  shared = await prepare(postgres.url);
  machines = ['a', 'b'].map(shared.makeMachine);
  servers = await Promise.all(machines.map((data) => serve(data)));
  const port = await findFreePort();
  const script = join(root, 'examples/own-postgres/proxy.mjs');
  const origins = servers.map(({ origin }) => origin);
  proxy = spawn(process.execPath, [script, String(port), ...origins], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(proxy.stdout ?? proxy, 'data');
  front = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  proxy?.kill();
  await Promise.all((servers ?? []).map((server) => server.close()));
  await shared?.store.close();
  await postgres?.remove();
});

function serve(data: string, port?: number): Promise<LiveServer> {
  return startServerProcess({ data, databaseUrl: postgres.url, ...(port && { port }) });
}

const toData = (origin: string, path: string): string =>
  `${origin}/${SHARED_COMMUNITY}/data/${path}`;

let amount = 0;

async function append(origin: string): Promise<number> {
  amount += 1;
  const response = await fetch(toData(origin, 'entries'), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${shared.token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `bersama-${String(amount).padStart(6, '0')}`,
    },
    body: JSON.stringify({ kind: 'cost-paid', on: null, payload: { purpose: 'other', amount } }),
  });
  const answer = (await response.json()) as { readonly number: number };
  expect(response.status, JSON.stringify(answer)).toBe(201);
  return answer.number;
}

async function readSize(origin: string): Promise<number> {
  const response = await fetch(toData(origin, 'impact.json'));
  return ((await response.json()) as { ledger: { size: number } }).ledger.size;
}

interface Listening {
  readonly events: LiveEvent[];
  readonly stop: () => void;
}

async function listen(origin: string): Promise<Listening> {
  const ending = new AbortController();
  const response = await fetch(toData(origin, 'live'), { signal: ending.signal });
  const events: LiveEvent[] = [];
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const told = lines.filter((line) => line.startsWith('data: '));
      events.push(...told.map((line) => JSON.parse(line.slice('data: '.length)) as LiveEvent));
    }
  };
  // A stream that is cut off ends with an error, as one that is stopped here does.
  read().catch(() => undefined);
  return { events, stop: () => ending.abort() };
}

describe('two servers on one database', () => {
  test('tell each reader of every entry in order, whoever recorded it, and never fork', async () => {
    const streams = await Promise.all([...servers.map(({ origin }) => origin), front].map(listen));
    const before = await readSize(front);
    const appends = Array.from({ length: 60 }, (_, index) =>
      append(servers[index % 2]?.origin ?? ''),
    );
    const numbers = (await Promise.all(appends)).sort((a, b) => a - b);
    const after = before + appends.length;
    expect(numbers).toEqual(appends.map((_, index) => before + index + 1));
    for (const { events } of streams) await expect.poll(() => events.at(-1)?.size).toBe(after);
    const { log } = await loadCommunityState(shared.store, SHARED_COMMUNITY);
    for (const { events, stop } of streams) {
      stop();
      const sizes = events.map(({ size }) => size);
      expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
      for (const event of events) expect(event.root).toBe(toBase64(log.root(event.size)));
    }
    const checkpoints = await Promise.all(
      [...servers.map(({ origin }) => origin), front].map(async (origin) =>
        (await fetch(toData(origin, 'ledger/checkpoint'))).text(),
      ),
    );
    expect(new Set(checkpoints).size).toBe(1);
  });

  test('serve at once what the other one, or a command, has recorded', async () => {
    const [one, other] = servers as [LiveServer, LiveServer];
    const number = await append(one.origin);
    await expect.poll(() => readSize(other.origin), { timeout: 2_000 }).toBe(number);
    const file = join(machines[0] ?? '', 'biaya.json');
    const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 9_000 } };
    writeFileSync(file, JSON.stringify([cost]));
    const stream = await listen(other.origin);
    await runCommandOrThrow(
      ['record', file, '--community', SHARED_COMMUNITY, '--single-operator'],
      { data: machines[0] ?? '', databaseUrl: postgres.url },
    );
    await expect.poll(() => stream.events.at(-1)?.size).toBe(number + 1);
    stream.stop();
  });

  test('go on while one of them is away, and it comes back to the newest ledger', async () => {
    const [one, other] = servers as [LiveServer, LiveServer];
    await other.close();
    const numbers: number[] = [];
    for (let index = 0; index < 6; index += 1) numbers.push(await append(front));
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    expect(await readSize(front)).toBe(numbers.at(-1));
    servers = [one, await serve(machines[1] ?? '', Number(new URL(other.origin).port))];
    expect(await readSize(other.origin)).toBe(numbers.at(-1));
    expect(await append(other.origin)).toBe((numbers.at(-1) ?? 0) + 1);
  });

  test('answer 503 while the database is away, and need no hand when it is back', async () => {
    await postgres.stop();
    const origins = [...servers.map(({ origin }) => origin), front];
    for (const origin of origins) {
      const statusOf = async (): Promise<number> =>
        (await fetch(toData(origin, 'impact.json'))).status;
      await expect.poll(statusOf, { timeout: 5_000 }).toBe(503);
    }
    await postgres.start();
    const appending = (): Promise<number> => append(front).catch(() => 0);
    await expect.poll(appending, { timeout: 20_000, interval: 250 }).toBeGreaterThan(0);
    const { size, log } = await loadCommunityState(shared.store, SHARED_COMMUNITY);
    for (const { origin } of servers) {
      await expect.poll(() => readSize(origin), { timeout: 20_000 }).toBe(size);
      const note = await (await fetch(toData(origin, 'ledger/checkpoint'))).text();
      expect(note).toContain(`\n${toBase64(log.root(size))}\n`);
    }
  });
});
