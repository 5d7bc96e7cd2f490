// PostgreSQL goes away and comes back while a server runs: who records is told to come again, streams stay open, and
// nobody restarts anything.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import {
  CAMPAIGN,
  openOneCommunity,
  type Person,
  postCost,
  readSize,
  verifies,
} from './one-community.ts';

const data = join(createTemporaryFolder('lost-postgresql'), 'data');
const leaving = new AbortController();
let postgres: TestPostgres;
let server: LiveServer;
let person: Person;
let heard = '';

beforeAll(async () => {
  mkdirSync(data);
  postgres = await startPostgres();
  person = await openOneCommunity({ directory: data, databaseUrl: postgres.url });
  server = await startServerProcess({ data, databaseUrl: postgres.url });
  void listen(`${server.origin}/${CAMPAIGN}/data/live`);
});
afterAll(async () => {
  leaving.abort();
  await server?.close();
  await postgres?.remove();
});

/** One connection for the whole file: it is not opened again. */
async function listen(url: string): Promise<void> {
  const response = await fetch(url, { signal: leaving.signal });
  try {
    for await (const chunk of response.body ?? []) heard += Buffer.from(chunk).toString('utf8');
  } catch (error) {
    if (!leaving.signal.aborted) heard += `lost: ${String(error)}`;
  }
  if (!leaving.signal.aborted) heard += 'the stream ended';
}

async function statusOf(path: string): Promise<number> {
  const response = await fetch(server.origin + path);
  await response.body?.cancel();
  return response.status;
}

test.each([
  ['stopped', 2],
  ['killed', 4],
] as const)('a database that is %s is missed, and found again', async (how, number) => {
  expect(await postCost(server.origin, person, `${how}-sebelum`)).toMatchObject({ status: 201 });
  expect(await readSize(server.origin)).toBe(number);
  await (how === 'stopped' ? postgres.stop() : postgres.kill());
  expect(await postCost(server.origin, person, `${how}-hilang`)).toMatchObject({
    status: 503,
    retryAfter: '10',
    body: {
      code: 'store-unreachable',
      detail: 'Could not use the database: it cannot be reached just now. Try again in a moment.',
    },
  });
  expect([200, 503]).toContain(await statusOf(`/${CAMPAIGN}/data/impact.json`));
  expect(await statusOf('/health/live')).toBe(200);
  await expect.poll(() => statusOf('/health/ready'), { timeout: 30_000 }).toBe(503);
  await postgres.start();
  await expect
    .poll(() => postCost(server.origin, person, `${how}-hilang`), { timeout: 60_000 })
    .toMatchObject({ status: 201, body: { number: number + 1 } });
  await expect.poll(() => readSize(server.origin), { timeout: 30_000 }).toBe(number + 1);
  await expect.poll(() => heard, { timeout: 30_000 }).toContain(`id: ${number + 1}\n`);
  expect(heard).not.toMatch(/lost|ended/);
  await expect.poll(() => statusOf('/health/ready'), { timeout: 30_000 }).toBe(200);
  expect(await verifies(server.origin)).toBe(true);
});
