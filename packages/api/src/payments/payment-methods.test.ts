// Setting up ways to pay: what is refused with every fault, what is offered, and what is never offered to whom.

import { buildQris, parseQris } from '@circunomy/sdk/qris';
import { orderableSchema, orderSchema, type PaymentMethod } from '@circunomy/sdk/schema';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
} from '../../test-support/sample-orders.ts';
import { DYNAMIC_SAMPLE, STATIC_SAMPLE } from '../../test-support/sample-qris.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import {
  ApiError,
  addPaymentMethod,
  changeProfile,
  listPaymentMethods,
  removePaymentMethod,
} from '../index.ts';

const slug = 'gereja-contoh';
const account = { bank: 'Bank Contoh', account: '000 000 0001', holder: 'Gereja Contoh' };

/** Made up, too, but nobody can tell by its acquirer. */
const REAL_QRIS = buildQris(
  parseQris(STATIC_SAMPLE).fields.map((field) =>
    field.tag === '26' ? { tag: '26', value: [{ tag: '00', value: 'ID.LAIN.WWW' }] } : field,
  ),
);

let sample: SampleOrders;
beforeAll(async () => {
  sample = await createSampleOrders({ methods: [] });
});
beforeEach(async () => {
  await sample.store.database.deleteFrom('payment_methods').execute();
  await become({ fictional: true });
});

async function become(profile: { fictional: boolean }): Promise<void> {
  const orders = `https://contoh.example${ordersPath}`;
  await changeProfile(sample.store, slug, { ...sampleProfile, orders, ...profile });
}

/** Past every check, as a hand in the database. */
async function editTable(method: string, settings: string): Promise<void> {
  const row = { community: slug, method, settings, added: '2026-11-01T00:00:00.000Z' };
  await sample.store.database.insertInto('payment_methods').values(row).execute();
}

async function listOffered(): Promise<string[]> {
  const response = await sample.api.request(ordersPath);
  return orderableSchema.parse(await response.json()).methods.map(({ method }) => method);
}

async function refusalOf(
  method: PaymentMethod,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<ApiError> {
  const error = await addPaymentMethod(sample.store, slug, method, settings).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error('It was not refused.', { cause: error });
}

test('methods are offered in the order in which they were added, also once they are added again', async () => {
  const { clock } = sample;
  for (const [second, method] of (['transfer', 'test', 'qris'] as const).entries()) {
    clock.now = new Date(Date.UTC(2026, 10, 18, 2, 0, second));
    const settings = { transfer: account, test: {}, qris: { qris: STATIC_SAMPLE } }[method];
    await addPaymentMethod(sample.store, slug, method, settings);
  }
  await addPaymentMethod(sample.store, slug, 'transfer', { ...account, holder: 'Bendahara' });
  expect(await listOffered()).toEqual(['transfer', 'test', 'qris']);
  expect((await listPaymentMethods(sample.store, slug))[0]).toEqual({
    ...{ method: 'transfer', added: '2026-11-18T02:00:00.000Z', flaw: null },
    settings: { method: 'transfer', ...account, holder: 'Bendahara' },
  });
});

test('an order by QRIS is paid with the community’s own code, the sum in it', async () => {
  await addPaymentMethod(sample.store, slug, 'qris', { qris: STATIC_SAMPLE });
  const placed = await sample.place({ method: 'qris', quantity: 20 });
  const { payment, isTest } = orderSchema.parse(await placed.json());
  expect(payment).toEqual({
    ...{ method: 'qris', qris: DYNAMIC_SAMPLE },
    merchant: { name: 'WARUNG CONTOH', city: 'JAKARTA', nmid: 'ID0000000000001' },
  });
  expect(isTest).toBe(false);
});

test('nobody can order by QRIS for more than one QRIS payment may be', async () => {
  await addPaymentMethod(sample.store, slug, 'qris', { qris: STATIC_SAMPLE });
  const refused = await sample.place({ method: 'qris', quantity: 667 });
  expect(await refused.json()).toMatchObject({
    ...{ code: 'quantity-refused', detail: expect.stringContaining('Order at most 666.') },
  });
});

test('an order by transfer says to which account, and what tells its sum from others', async () => {
  await addPaymentMethod(sample.store, slug, 'transfer', account);
  const placed = await sample.place({ method: 'transfer', quantity: 2 });
  const { payment, amount } = orderSchema.parse(await placed.json());
  expect(payment).toEqual({ method: 'transfer', ...account, extra: amount - 30_000 });
  expect(amount).toBeGreaterThan(30_000);
});

test('a gateway is offered where its key is set: that of the community, or one for all', async () => {
  await addPaymentMethod(sample.store, slug, 'midtrans', { sandbox: true });
  const list = async (secrets: Record<string, string>) =>
    (await listPaymentMethods(sample.store, slug, secrets)).map(({ flaw }) => flaw);
  expect(await list({})).toEqual(['key-missing']);
  expect(await list({ MIDTRANS_SERVER_KEY: ' ' })).toEqual(['key-missing']);
  expect(await list({ MIDTRANS_SERVER_KEY: 'kunci' })).toEqual([null]);
  expect(await list({ MIDTRANS_SERVER_KEY_GEREJA_CONTOH: 'kunci' })).toEqual([null]);
  expect(await list({ MIDTRANS_SERVER_KEY_GEREJA_LAIN: 'kunci' })).toEqual(['key-missing']);
  expect(await listOffered()).toEqual([]);
});

test('what is taken away is no longer offered, and how many orders wait for it is told', async () => {
  await addPaymentMethod(sample.store, slug, 'transfer', account);
  await sample.place({ method: 'transfer' });
  expect(await removePaymentMethod(sample.store, slug, 'transfer')).toEqual({ waiting: 2 });
  expect(await listOffered()).toEqual([]);
  await expect(removePaymentMethod(sample.store, slug, 'transfer')).rejects.toMatchObject({
    code: 'payment-method-missing',
    message:
      'Could not find the way to pay: gereja-contoh has not set up transfer. Call circunomy payments list gereja-contoh to see what it has.',
  });
});

test.each<[PaymentMethod, object, string[]]>([
  ['qris', {}, ['$.qris']],
  ['qris', { qris: STATIC_SAMPLE.slice(0, 100) }, ['$.qris']],
  ['qris', { qris: STATIC_SAMPLE.replace(' ', '%20') }, ['$.qris']],
  ['qris', { qris: DYNAMIC_SAMPLE }, ['$.qris']],
  ['qris', { qris: `${STATIC_SAMPLE}\u0000` }, ['$.qris']],
  ['transfer', { bank: '', account: 'x', holder: ' ' }, ['$.bank', '$.account', '$.holder']],
  ['transfer', { ...account, bank: ' Bank Contoh' }, ['$.bank']],
  ['transfer', { ...account, holder: 'Ani\u202e', bank: 'A\nB' }, ['$.bank', '$.holder']],
  ['midtrans', {}, ['$.sandbox']],
  ['midtrans', { sandbox: true, serverKey: 'rahasia' }, ['$']],
  ['test', { really: true }, ['$']],
])('%s with %j is refused, fault by fault', async (method, settings, paths) => {
  const refusal = await refusalOf(method, settings as Record<string, unknown>);
  expect(refusal.code).toBe('payment-settings-refused');
  const bare = refusal.faults.map(({ path }) => path);
  expect([...new Set(bare)]).toEqual(paths);
  expect(await listPaymentMethods(sample.store, slug)).toEqual([]);
});

test('the code of one payment is refused in words that say which to take', async () => {
  const refusal = await refusalOf('qris', { qris: DYNAMIC_SAMPLE });
  expect(refusal.message).toBe(
    'Could not set up qris for gereja-contoh: 1 faults were found, and nothing was changed. Mend each of them.',
  );
  expect(refusal.faults[0]?.message).toEqual({
    en: 'This is the code of one payment. Give the text of the code that hangs on the wall.',
    id: 'Ini kode untuk satu pembayaran. Berikan teks kode yang dipajang.',
  });
});

test('an account number and a name are refused in words that show how to write them', async () => {
  const { faults } = await refusalOf('transfer', { ...account, account: '12x', holder: ' Ani' });
  expect(faults.map(({ message }) => message)).toEqual([
    {
      en: '"12x" is not written as an account number such as 123 456 7890. Write it that way.',
      id: '"12x" tidak ditulis sebagai nomor rekening seperti 123 456 7890. Tulis seperti itu.',
    },
    {
      en: '" Ani" is not written as one line, with no space at its ends. Write it that way.',
      id: '" Ani" tidak ditulis sebagai satu baris, tanpa spasi di ujungnya. Tulis seperti itu.',
    },
  ]);
});

/** Each method as a community that is made up may use it, and as a real one may. */
const BOTH: Record<PaymentMethod, { madeUp: object; real: object | undefined }> = {
  test: { madeUp: {}, real: undefined },
  qris: { madeUp: { qris: STATIC_SAMPLE }, real: { qris: REAL_QRIS } },
  transfer: { madeUp: account, real: { ...account, bank: 'Bank Nyata' } },
  midtrans: { madeUp: { sandbox: true }, real: { sandbox: false } },
};
const methods = Object.keys(BOTH) as PaymentMethod[];

describe('what is made up takes no real money, and what is real no made-up money', () => {
  test.each(methods)('%s is set up only where it belongs', async (method) => {
    const { madeUp, real } = BOTH[method];
    await addPaymentMethod(sample.store, slug, method, madeUp as Record<string, unknown>);
    if (real) {
      expect((await refusalOf(method, real as Record<string, unknown>)).faults).toHaveLength(1);
    }
    await become({ fictional: false });
    expect((await refusalOf(method, madeUp as Record<string, unknown>)).faults).toHaveLength(1);
    if (real) await addPaymentMethod(sample.store, slug, method, real as Record<string, unknown>);
  });

  test.each(methods)('%s is not offered once the profile says otherwise', async (method) => {
    const secrets = { MIDTRANS_SERVER_KEY: 'kunci' };
    const flaws = async () =>
      (await listPaymentMethods(sample.store, slug, secrets)).map(({ flaw }) => flaw);
    const { madeUp, real } = BOTH[method];
    await addPaymentMethod(sample.store, slug, method, madeUp as Record<string, unknown>);
    expect(await flaws()).toEqual([null]);
    await become({ fictional: false });
    expect(await flaws()).toEqual(['not-honest']);
    expect(await listOffered()).toEqual([]);
    if (!real) return;
    await addPaymentMethod(sample.store, slug, method, real as Record<string, unknown>);
    expect(await flaws()).toEqual([null]);
    await become({ fictional: true });
    expect(await flaws()).toEqual(['not-honest']);
  });

  test.each(methods)('%s is not offered by an edit of the table either', async (method) => {
    const { madeUp, real } = BOTH[method];
    await become({ fictional: false });
    await editTable(method, JSON.stringify(madeUp));
    expect(await listOffered()).toEqual([]);
    expect((await sample.place({ method })).status).toBe(409);
    await become({ fictional: true });
    await sample.store.database.deleteFrom('payment_methods').execute();
    if (real) await editTable(method, JSON.stringify(real));
    expect(await listOffered()).toEqual([]);
  });

  test('a code with a made-up and a real account is for nobody', async () => {
    const { fields } = parseQris(STATIC_SAMPLE);
    const second = { tag: '27', value: [{ tag: '00', value: 'ID.LAIN.WWW' }] };
    const qris = buildQris([...fields, second]);
    expect((await refusalOf('qris', { qris })).faults).toHaveLength(1);
    const card = buildQris([...fields, { tag: '04', value: '5000000000000000' }]);
    expect((await refusalOf('qris', { qris: card })).faults).toHaveLength(1);
    await become({ fictional: false });
    expect((await refusalOf('qris', { qris })).faults).toHaveLength(1);
  });

  test.each(['bank contoh', 'BANK  CONTOH', 'Bank\u00a0Contoh'])(
    'a real community has no account at "%s"',
    async (bank) => {
      await become({ fictional: false });
      expect((await refusalOf('transfer', { ...account, bank })).faults).toHaveLength(1);
    },
  );

  test('an order by "test" cannot be paid once the community is real, and nothing is received', async () => {
    await addPaymentMethod(sample.store, slug, 'test');
    const { code } = orderSchema.parse(await (await sample.place()).json());
    await become({ fictional: false });
    const refused = await sample.step(code, 'test-payment');
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { code: 'method-not-offered' },
    ]);
    expect(await sample.read(code)).toMatchObject({ status: 'awaiting-payment', received: 0 });
  });

  test('no variable of the environment switches "test" on', async () => {
    await become({ fictional: false });
    await editTable('test', '{}');
    const secrets = { MIDTRANS_SERVER_KEY: 'x', CIRCUNOMY_TEST: '1', NODE_ENV: 'test', TEST: '1' };
    const [listed] = await listPaymentMethods(sample.store, slug, secrets);
    expect(listed).toMatchObject({ method: 'test', flaw: 'not-honest' });
  });
});

test.each([
  ['test', 'null'],
  ['test', 'not JSON'],
  ['test', '{"sandbox":true}'],
  ['qris', '{"qris":"000201"}'],
  ['qris', `{"qris":"${DYNAMIC_SAMPLE}"}`],
  ['transfer', '{"bank":"Bank Contoh"}'],
  ['midtrans', '{"sandbox":"true"}'],
  ['barter', '{}'],
])('a row of %s with %s is not offered, and breaks nothing', async (method, settings) => {
  await editTable(method, settings);
  expect(await listOffered()).toEqual([]);
  expect(await listPaymentMethods(sample.store, slug)).toMatchObject([
    { method, settings: null, flaw: 'settings-unreadable' },
  ]);
});
