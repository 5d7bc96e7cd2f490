// What a server answers before it has read a long ledger: the very bytes that it would make, or nothing of it.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BOOKS, openSampleBooks } from '../../test-support/sample-books.ts';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
  proposeMsme,
} from '../../test-support/sample-store.ts';
import {
  createApi,
  keepFiles,
  loadCommunityState,
  openStore,
  publicFile,
  recordEntries,
  type Store,
  type Witnesses,
} from '../index.ts';
import { hasPublicState } from '../ledger/load-community-state.ts';
import { SHORTEST_KEPT, sealOf, toMadeFrom } from './kept-file.ts';

const slug = 'gereja-contoh';
const NAME = 'Warung Bu Contoh';

let original: string;
let witnesses: Witnesses;
let impact: string;
let directory: string;
let store: Store;

beforeAll(async () => {
  const sample = await createSampleStore();
  ({ directory: original, witnesses } = sample);
  const costs = Array.from({ length: SHORTEST_KEPT }, (_, index) => proposeCost(1_000 + index));
  await recordEntries(sample.store, slug, [proposeMsme(NAME), ...costs], witnesses);
  await openSampleBooks(sample.store);
  impact = await readMade(sample.store);
  await keepFiles(sample.store);
  await sample.store.close();
}, 60_000);

beforeEach(() => {
  directory = join(makeDirectory(), 'copy');
  cpSync(original, directory, { recursive: true });
});
afterEach(() => store?.close());

/** As if by somebody who has the database and not the keys. */
function changeDatabase(change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(join(directory, 'circunomy.sqlite'));
  change(database);
  database.close();
}

async function readMade(from: Store): Promise<string> {
  const file = publicFile(await loadCommunityState(from, slug), 'impact.json');
  return new TextDecoder().decode(file?.body);
}

/** A server that was just started on the copy. */
async function start(): Promise<(path: string) => Promise<Response>> {
  store = await openStore({ directory });
  const api = createApi({ store, log: () => undefined });
  return async (path) => api.request(path);
}

/** Whether its first answer came before the ledger was read, and what that was. */
async function readFirst(): Promise<{ isEarly: boolean; status: number; text: string }> {
  const request = await start();
  const response = await request(`/${slug}/data/impact.json`);
  const isEarly = !hasPublicState(store, slug);
  return { isEarly, status: response.status, text: await response.text() };
}

test('the first answer comes before the ledger was read, and is what the ledger makes', async () => {
  expect(await readFirst()).toEqual({ isEarly: true, status: 200, text: impact });
  expect(await readMade(store)).toBe(impact);
});

test('its tag, type and headers are those of the file that is made', async () => {
  const request = await start();
  const early = await request(`/${slug}/data/impact.json`);
  expect(hasPublicState(store, slug)).toBe(false);
  await loadCommunityState(store, slug);
  const made = await request(`/${slug}/data/impact.json`);
  expect([...early.headers]).toEqual([...made.headers]);
});

test('a ledger that was changed is served no longer than it takes to read it, and never signed', async () => {
  changeDatabase((database) =>
    database.exec(`update entries set body = replace(body, '1500', '9500')`),
  );
  const request = await start();
  const path = `/${slug}/data/impact.json`;
  expect(await (await request(path)).text()).toBe(impact);
  await expect(recordEntries(store, slug, [proposeCost()], witnesses)).rejects.toMatchObject({
    code: 'ledger-changed',
  });
  await expect.poll(async () => (await request(path)).status).toBe(500);
  expect((await request(path)).status).toBe(500);
});

test.each([
  ['other figures', `update kept_files set body = replace(body, '"purchases":0', '"purchases":9')`],
  ['no seal', `update kept_files set seal = ''`],
  [
    'the file of another path',
    `update kept_files set path = 'x.json' where path = 'impact.json';
    update kept_files set path = 'impact.json' where path = 'indicators.json'`,
  ],
  ['what another version made', `update kept_files set made_from = '0.0.0' || made_from`],
])('%s in the table of kept files is passed over', async (_, statement) => {
  changeDatabase((database) => database.exec(statement));
  expect(await readFirst()).toEqual({ isEarly: false, status: 200, text: impact });
});

test('what was sealed with a secret that is lost is made anew', async () => {
  rmSync(join(directory, 'keys', 'kept-files.secret'));
  expect(await readFirst()).toEqual({ isEarly: false, status: 200, text: impact });
  await keepFiles(store);
  await store.close();
  expect(await readFirst()).toEqual({ isEarly: true, status: 200, text: impact });
});

test('a checkpoint that the key of the community did not sign leads to no early answer', async () => {
  changeDatabase((database) =>
    database.exec(`update checkpoints set note = replace(note, '— ', '— x') where size > 1`),
  );
  expect(await readFirst()).toMatchObject({ isEarly: false });
});

test('figures that another process changed meanwhile are never answered as they were', async () => {
  const request = await start();
  const other = await openStore({ directory });
  await recordEntries(other, slug, [proposeCost(77)], witnesses);
  const newer = await readMade(other);
  expect(newer).not.toBe(impact);
  const path = `/${slug}/data/impact.json`;
  expect(await (await request(path)).text()).toBe(newer);
  await keepFiles(other);
  await other.close();
  await store.close();
  expect(await readFirst()).toEqual({ isEarly: true, status: 200, text: newer });
});

test('a first write reads the ledger before it takes the lock that others wait for', async () => {
  store = await openStore({ directory });
  const first = recordEntries(store, slug, [proposeCost()], witnesses);
  // Let it begin: it has some pages to read.
  await new Promise((resolve) => setImmediate(resolve));
  const other = await openStore({ directory });
  await other.write((transaction) => transaction.deleteFrom('drafts').execute());
  expect(hasPublicState(store, slug)).toBe(false);
  await other.close();
  expect(await first).toMatchObject([{ number: SHORTEST_KEPT + 3 }]);
});

test('nothing that was said in a document is kept', async () => {
  changeDatabase((database) => {
    const kept = JSON.stringify(database.prepare('select * from kept_files').all());
    expect(kept).toContain('impact.json');
    expect(kept).not.toContain(NAME);
  });
});

test('a hidden book stays hidden, even if somebody who has the secret plants a file of it', async () => {
  store = await openStore({ directory });
  const state = await loadCommunityState(store, BOOKS.cash);
  const { size, root } = state.newestCheckpoint ?? { size: 0, root: '' };
  const kept = {
    ...{ community: BOOKS.cash, path: 'impact.json', body: '{}' },
    made_from: toMadeFrom({ size, root }),
  };
  await store.write((transaction) =>
    transaction
      .insertInto('kept_files')
      .values({ ...kept, seal: sealOf(directory, kept) })
      .execute(),
  );
  await store.close();
  const request = await start();
  const [hidden, unknown] = [
    await request(`/${BOOKS.cash}/data/impact.json`),
    await request('/tidak-ada/data/impact.json'),
  ];
  expect([hidden.status, unknown.status]).toEqual([404, 404]);
});
