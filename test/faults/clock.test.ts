// The clock of the machine jumps, as when its battery is empty: nothing is refused, and the ledger's time never goes back.
import { createApi, loadCommunityState, openStore } from '@circunomy/api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { CAMPAIGN, openOneCommunity, type Person } from './one-community.ts';

const directory = createTemporaryFolder('clock');
const path = `/${CAMPAIGN}/data/entries`;
let person: Person;
let store: Awaited<ReturnType<typeof openStore>>;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') });
  person = await openOneCommunity({ directory });
  store = await openStore({ directory });
  api = createApi({ store });
});
afterAll(async () => {
  vi.useRealTimers();
  await store.close();
});

async function post(key: string, token = person.token): Promise<Response> {
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 5_000 } };
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Bearer ${token}`,
    'Idempotency-Key': key,
  };
  return api.request(path, { method: 'POST', body: JSON.stringify(cost), headers });
}

async function readAsOf(): Promise<string> {
  const response = await api.request(`/${CAMPAIGN}/data/impact.json`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { asOf: string }).asOf;
}

test('entries recorded after a jump back are not older than those before it', async () => {
  expect((await post('sebelum-mundur')).status).toBe(201);
  const before = await readAsOf();
  vi.setSystemTime(new Date('1970-01-01T00:00:10Z'));
  const first = await post('sesudah-mundur');
  expect(first.status).toBe(201);
  expect(await readAsOf()).toBe(before);
  const { entries } = await loadCommunityState(store, CAMPAIGN);
  const instants = entries.map(({ at }) => at);
  expect(instants).toEqual([...instants].sort());
});

test('a request repeated after a jump back is still known', async () => {
  const size = (await loadCommunityState(store, CAMPAIGN)).size;
  const again = await post('sesudah-mundur');
  expect([again.status, await again.json()]).toMatchObject([201, { number: 3 }]);
  vi.setSystemTime(new Date('2026-11-20T08:00:00Z'));
  expect(await (await post('sebelum-mundur')).json()).toMatchObject({ number: 2 });
  expect((await loadCommunityState(store, CAMPAIGN)).size).toBe(size);
});

test('who was told to wait before a jump back does not wait for the clock to come by again', async () => {
  vi.setSystemTime(new Date('2030-01-01T00:00:00Z'));
  const codes: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    codes.push((await post(`salah-token-${tries}`, 'bukan-token-yang-benar')).status);
  }
  expect(codes.at(-1)).toBe(429);
  vi.setSystemTime(new Date('2026-11-20T08:00:00Z'));
  expect((await post('salah-token-lagi', 'bukan-token-yang-benar')).status).toBe(401);
  expect((await post('benar-token-lagi')).status).toBe(201);
});
