// Another program keeps the database locked for longer than a writer waits: readers are answered, who records is told to
// come again, and everything goes on when the lock is let go of.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { openOneCommunity, type Person, postCost, readSize, verifies } from './one-community.ts';

const data = join(createTemporaryFolder('locked'), 'data');
let server: LiveServer;
let person: Person;

beforeAll(async () => {
  mkdirSync(data);
  person = await openOneCommunity({ directory: data });
  server = await startServerProcess({ data });
});
afterAll(() => server?.close());

test('a lock of another program is waited for, then told, and then forgotten', async () => {
  const other = new DatabaseSync(join(data, 'circunomy.sqlite'));
  other.exec('begin immediate');
  const order: string[] = [];
  const recording = postCost(server.origin, person, 'saat-terkunci').then((answer) => {
    order.push('recorded');
    return answer;
  });
  expect(await readSize(server.origin)).toBe(1);
  order.push('read');
  expect(await recording).toMatchObject({
    status: 503,
    retryAfter: '10',
    body: {
      code: 'store-busy',
      detail: 'Could not record: another program has kept the store locked for 10 s. Try again.',
    },
  });
  expect(order).toEqual(['read', 'recorded']);
  const waiting = postCost(server.origin, person, 'saat-terkunci');
  other.exec('rollback');
  other.close();
  expect(await waiting).toMatchObject({ status: 201, body: { number: 2 } });
  expect(await verifies(server.origin)).toBe(true);
});
