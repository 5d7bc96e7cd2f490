// Who may order, how often, from where; and what nobody learns by trying.
import { orderSchema, problemSchema } from '@circunomy/sdk/schema';
import { expect, test, vi } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';

const LIMITS = { openPerAddress: 5, hourlyPerAddress: 20, openPerCommunity: 8 };
const HOUR = 60 * 60 * 1000;

async function outcomeOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  const body: unknown = await answer.json();
  return answer.ok ? orderSchema.parse(body).code : problemSchema.parse(body).code;
}

const from = (address: string) => ({ headers: { 'X-Test-Address': address } });

test('an address may leave five orders unpaid, and place twenty in an hour', async () => {
  const sample = await createSampleOrders({ orders: { limits: LIMITS } });
  const place = () => outcomeOf(sample.place({}, from('192.0.2.1')));
  const codes: string[] = [];
  for (let count = 0; count < 5; count += 1) codes.push(await place());
  const refused = await sample.place({}, from('192.0.2.1'));
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
  expect(await outcomeOf(refused)).toBe('too-many-orders');
  for (const code of codes) await sample.step(code, 'test-payment');
  for (let count = 5; count < 20; count += 1) {
    const code = await place();
    await sample.step(code, 'test-payment');
  }
  const later = await sample.place({}, from('192.0.2.1'));
  expect([later.status, later.headers.get('Retry-After')]).toEqual([429, '3600']);
  sample.clock.now = new Date(WEDNESDAY.getTime() + HOUR);
  expect(await place()).toMatch(/^[0-9A-Z]{12}$/);
});

test('a community keeps only so many orders unpaid, whoever placed them', async () => {
  const sample = await createSampleOrders({ orders: { limits: LIMITS } });
  for (let count = 0; count < 8; count += 1) await sample.place({}, from(`192.0.2.${count}`));
  expect(await outcomeOf(sample.place({}, from('192.0.2.100')))).toBe('too-many-orders');
  sample.clock.now = new Date(WEDNESDAY.getTime() + HOUR);
  expect(await outcomeOf(sample.place({}, from('192.0.2.100')))).toMatch(/^[0-9A-Z]{12}$/);
});

test('repeating an order counts as one, and this machine is not counted', async () => {
  const sample = await createSampleOrders({ orders: { limits: LIMITS } });
  const again = { key: 'the-same-key', ...from('192.0.2.1') };
  const [first] = [await outcomeOf(sample.place({}, again))];
  for (let count = 0; count < 10; count += 1) {
    expect(await outcomeOf(sample.place({}, again))).toBe(first);
  }
  for (let count = 0; count < 7; count += 1) {
    expect(await outcomeOf(sample.place({}, from('127.0.0.1')))).toMatch(/^[0-9A-Z]{12}$/);
  }
});

test('where origins are listed, only their pages and the community’s own may order', async () => {
  const sample = await createSampleOrders({ orders: { origins: ['https://gereja.example'] } });
  const place = (origin: string) => sample.place({}, { headers: { Origin: origin } });
  for (const origin of ['https://gereja.example', 'https://contoh.example']) {
    const { status, headers } = await place(origin);
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([201, origin]);
  }
  expect((await sample.place()).status).toBe(201);
  const refused = problemSchema.parse(await (await place('https://lain.example')).json());
  expect(refused).toMatchObject({
    ...{ status: 403, code: 'origin-refused' },
    detailId:
      'Tidak dapat menerima pesanan: Gereja Contoh tidak menerimanya dari https://lain.example. Pesan di halaman komunitas.',
  });
});

test('a page of another origin may ask before it sends, and read what is answered', async () => {
  const { api, place } = await createSampleOrders();
  const preflight = await api.request(ordersPath, { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe(
    'Content-Type, Idempotency-Key',
  );
  expect((await place()).headers.get('Access-Control-Allow-Origin')).toBe('*');
  const wrong = await api.request(ordersPath, { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
});

test('a code is read however it is written; slips are told from codes of nobody, and guessing is braked', async () => {
  const sample = await createSampleOrders();
  const code = await outcomeOf(sample.place());
  const get = async (written: string, address = ''): Promise<string> =>
    outcomeOf(sample.api.request(`${ordersPath}/${written}`, from(address)));
  const spoken = code.toLowerCase().replace(/(.{4})(?=.)/g, '$1-');
  expect(await get(spoken)).toBe(code);
  const slip = `${code.slice(0, 11)}${code.endsWith('0') ? '1' : '0'}`;
  expect(await get(slip)).toBe('order-code-wrong');
  for (let count = 0; count < 10; count += 1) {
    expect(await get('000000000000', '192.0.2.7')).toBe('order-unknown');
  }
  const braked = await sample.api.request(`${ordersPath}/000000000000`, from('192.0.2.7'));
  expect(problemSchema.parse(await braked.json())).toMatchObject({
    ...{ status: 429, code: 'too-many-codes' },
    detailId:
      'Tidak dapat mencari pesanan: terlalu banyak kode salah dari alamat Anda. Tunggu 60 detik.',
  });
  expect(await get(code, '192.0.2.7')).toBe(code);
});

test('hostile text stays text, on one line', async () => {
  const sample = await createSampleOrders();
  const name = `<script>alert(1)</script>\u202e\u0007\n'; drop table orders; --`;
  const code = await outcomeOf(sample.place({ contributor: { name } }));
  expect((await sample.read(code)).name).toBe("<script>alert(1)</script> '; drop table orders; --");
  const empty = await outcomeOf(sample.place({ contributor: { name: ' \u200b\n ' } }));
  expect((await sample.read(empty)).name).toBeNull();
  const half = await sample.place({ contributor: { name: 'Sari \ud800' } });
  expect(await outcomeOf(half)).toBe('order-refused');
});

test('what a contributor wrote stands in no log, no repeated answer and no ledger', async () => {
  const told = ['log', 'warn', 'error'] as const;
  const spies = told.map((method) => vi.spyOn(console, method).mockReturnValue(undefined));
  const sample = await createSampleOrders();
  const texts = ['Rahasia Sekali', 'rahasia@contoh.example', 'Doa yang rahasia'];
  const [name, contact, message] = texts;
  const code = await outcomeOf(sample.place({ contributor: { name, contact }, message }));
  const answer = await sample.api.request(`${ordersPath}/${code}`);
  expect(await answer.text()).not.toContain(contact);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  const { idempotency, entries, documents } = await readTables(sample);
  const kept = JSON.stringify([idempotency, entries, documents]);
  for (const text of texts) expect(kept).not.toContain(text);
  vi.restoreAllMocks();
});

async function readTables({ store: { database } }: SampleOrders) {
  return {
    idempotency: await database.selectFrom('idempotency').selectAll().execute(),
    entries: await database.selectFrom('entries').selectAll().execute(),
    documents: await database.selectFrom('documents').selectAll().execute(),
  };
}
