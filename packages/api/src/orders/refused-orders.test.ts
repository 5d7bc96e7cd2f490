// Everything that an order can get wrong: what is said in both languages, and beside which field.
import { type Problem, problemSchema } from '@circunomy/sdk/schema';
import { afterEach, beforeAll, expect, test } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import { changeProfile, recordEntries } from '../index.ts';

let sample: SampleOrders;

beforeAll(async () => {
  sample = await createSampleOrders();
}, 60_000);

afterEach(() => {
  sample.clock.now = WEDNESDAY;
});

type Sent = Readonly<Record<string, unknown>>;

async function refuse(order: Sent): Promise<Problem> {
  const response = await sample.place(order);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

test.each<[unknown, string, string]>([
  [0, '0 is too little. Send at least 1.', '0 terlalu sedikit. Kirim paling sedikit 1.'],
  [-1, '-1 is too little. Send at least 1.', '-1 terlalu sedikit. Kirim paling sedikit 1.'],
  [
    1_000_000_000,
    '1000000000 is too much. Send at most 1000000.',
    '1000000000 terlalu banyak. Kirim paling banyak 1000000.',
  ],
  [
    2.5,
    '2.5 is not a whole number. Send a whole number.',
    '2.5 bukan bilangan bulat. Kirim bilangan bulat.',
  ],
  ['dua', '"dua" is not a number. Send a number.', '"dua" bukan bilangan. Kirim bilangan.'],
  [null, 'null is not a number. Send a number.', 'null bukan bilangan. Kirim bilangan.'],
  [undefined, 'It is missing. Add a number.', 'Belum ada. Tambahkan bilangan.'],
])('a quantity of %j is refused beside its field', async (quantity, message, messageId) => {
  expect(await refuse({ quantity })).toMatchObject({
    ...{ status: 422, code: 'order-refused' },
    detail:
      'Could not take the order: 1 faults were found, and nothing was ordered. Mend each of them and try again.',
    faults: [{ path: '$.quantity', message, messageId }],
  });
});

interface Refused {
  readonly what: string;
  readonly order: (of: SampleOrders) => Sent;
  readonly status: number;
  readonly code: string;
  readonly path: string;
  readonly en: string;
  readonly id: string;
}

test.each<Refused>([
  {
    what: 'an unknown product',
    order: () => ({ product: 'product-000000000000' }),
    ...{ status: 422, code: 'product-not-offered', path: '$.product' },
    en: 'Could not take the order: "product-000000000000" is not on offer. Choose a product from the list.',
    id: 'Tidak dapat menerima pesanan: "product-000000000000" tidak ditawarkan. Pilih produk dari daftar.',
  },
  {
    what: 'another price than the visitor saw',
    order: () => ({ quantity: 2, amount: 28_000 }),
    ...{ status: 409, code: 'price-changed', path: '$.amount' },
    en: 'Could not take the order: the price is Rp\u00a015,000 for one by now, Rp\u00a030,000 in all. Look at it and order again.',
    id: 'Tidak dapat menerima pesanan: harganya kini Rp\u00a015.000 per satuan, total Rp\u00a030.000. Periksa lalu pesan lagi.',
  },
  {
    what: 'more than is left',
    order: () => ({ quantity: 101 }),
    ...{ status: 409, code: 'capacity-gone', path: '$.quantity' },
    en: 'Could not take the order: of this product 100 botol are left this week, not 101. Order fewer, or come back on Monday.',
    id: 'Tidak dapat menerima pesanan: minggu ini produk ini tersisa 100 botol, bukan 101. Kurangi jumlahnya, atau kembali hari Senin.',
  },
  {
    what: 'a product of unknown capacity',
    order: (of) => ({ product: of.unknown }),
    ...{ status: 409, code: 'capacity-unknown', path: '$.product' },
    en: 'Could not take the order: nobody has recorded how much of it can be made in a week, so none is sold. Choose another product, or ask the community.',
    id: 'Tidak dapat menerima pesanan: belum tercatat berapa yang bisa dibuat dalam seminggu, jadi belum dijual. Pilih produk lain, atau tanyakan kepada komunitas.',
  },
  {
    what: 'a way to pay that is not set up',
    order: () => ({ method: 'qris' }),
    ...{ status: 422, code: 'method-not-offered', path: '$.method' },
    en: 'Could not take the payment: "qris" is not offered here. Choose one of: test.',
    id: 'Tidak dapat menerima pembayaran: "qris" tidak tersedia di sini. Pilih salah satu: test.',
  },
  {
    what: 'a campaign that is none',
    order: () => ({ campaign: 'campaign-000000000000' }),
    ...{ status: 409, code: 'campaign-not-open', path: '$.campaign' },
    en: 'Could not take the order: the campaign "campaign-000000000000" does not collect at present. Order without it.',
    id: 'Tidak dapat menerima pesanan: kampanye "campaign-000000000000" sedang tidak mengumpulkan. Pesan tanpa kampanye itu.',
  },
])('$what is refused beside its field', async ({ order, status, code, path, en, id }) => {
  expect(await refuse(order(sample))).toEqual({
    ...{ type: `urn:circunomy:problem:${code}`, title: expect.any(String) },
    ...{ status, code, detail: en, detailId: id },
    faults: [{ path, message: en, messageId: id }],
  });
});

test('a quantity that no payment could carry is refused', async () => {
  const { store, witnesses, msme } = sample;
  const [dear] = await recordEntries(
    store,
    'gereja-contoh',
    [
      {
        kind: 'product-listed',
        on: '2026-05',
        payload: {
          ...{ msme, category: 'drinks', price: 999_999_999_999, unit: 'buah' },
          ...{ weeklyCapacity: 5, helps: null },
        },
        documents: [
          {
            ...{ kind: 'product-profile', body: { name: 'Mahal' } },
            consent: { basis: 'fictional', purpose: 'Contoh', on: null, until: null },
          },
        ],
      },
    ],
    witnesses,
  );
  expect(await refuse({ product: dear?.id, quantity: 2 })).toMatchObject({
    ...{ status: 422, code: 'quantity-refused' },
    detail:
      'Could not take the order: 2 times Rp\u00a0999,999,999,999 is more than one payment can be. Order at most 1.',
    faults: [{ path: '$.quantity' }],
  });
});

test('a campaign takes orders until its last day, and none once it is closed', async () => {
  const { campaign, clock, store, witnesses } = sample;
  // 20 November until midnight in Jakarta.
  clock.now = new Date('2026-11-20T16:59:00.000Z');
  expect((await sample.place({ campaign })).status).toBe(201);
  clock.now = new Date('2026-11-20T17:00:00.000Z');
  expect((await refuse({ campaign })).code).toBe('campaign-not-open');
  clock.now = WEDNESDAY;
  expect((await sample.place({ campaign })).status).toBe(201);
  await recordEntries(
    store,
    'gereja-contoh',
    [{ kind: 'campaign-closed', on: '2026-11-18', payload: { campaign, reason: 'stopped' } }],
    witnesses,
  );
  expect((await refuse({ campaign })).code).toBe('campaign-not-open');
});

test('what a person wrote is in no refusal, however wrong it is', async () => {
  const secret = 'Nur Rahasia 0812-0000-0001';
  const problem = await refuse({
    contributor: { name: secret.repeat(10), contact: [secret], other: secret },
    message: secret.repeat(40),
  });
  expect(problem).toMatchObject({ code: 'order-refused' });
  expect(JSON.stringify(problem)).not.toContain('Rahasia');
  expect(problem.faults).toContainEqual({
    path: '$.contributor.name',
    message: 'It is longer than 80 characters. Shorten it.',
    messageId: 'Lebih dari 80 huruf. Persingkat.',
  });
});

test('every fault is told at once, an area that is none among them', async () => {
  expect((await refuse({ quantity: 0, method: 'tunai', product: 'x' })).faults).toHaveLength(3);
  expect(await refuse({ for: { area: '31.75.99' } })).toMatchObject({
    faults: [
      {
        path: '$.for.area',
        messageId: '"31.75.99" bukan wilayah resmi. Pilih dari daftar, atau kosongkan.',
      },
    ],
  });
});

test('a request without its key, without JSON, or of a community that is none is refused', async () => {
  const send = (path: string, headers: Record<string, string>, body = '{}'): Promise<Problem> =>
    Promise.resolve(sample.api.request(path, { method: 'POST', headers, body }))
      .then((response) => response.json())
      .then((problem) => problemSchema.parse(problem));
  const json = { 'Content-Type': 'application/json' };
  const key = { 'Idempotency-Key': 'one-more-key' };
  expect((await send(ordersPath, json)).code).toBe('idempotency-key-refused');
  expect((await send(ordersPath, { ...key, 'Content-Type': 'text/plain' })).code).toBe(
    'content-type-unknown',
  );
  expect((await send(ordersPath, { ...json, ...key }, '{')).code).toBe('body-not-json');
  expect((await send('/tidak-ada/data/orders', { ...json, ...key })).code).toBe(
    'community-unknown',
  );
});

test('nothing is ordered where the community takes none', async () => {
  await changeProfile(sample.store, 'gereja-contoh', sampleProfile);
  expect(await refuse({})).toMatchObject({
    ...{ status: 409, code: 'orders-closed' },
    detailId:
      'Tidak dapat menerima pesanan: Gereja Contoh sedang tidak menerima pesanan di sini. Hubungi salah satu kontaknya.',
  });
  expect(await (await sample.api.request(ordersPath)).json()).toMatchObject({ methods: [] });
});
