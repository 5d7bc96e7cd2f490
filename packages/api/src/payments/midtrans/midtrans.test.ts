// The gateway's HTTP: what it is asked, what each of its answers means, and what of it is never passed on.
import { setTimeout as wait } from 'node:timers/promises';
import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  createSampleGateway,
  SERVER_KEY,
  type Standing,
  signNotice,
} from '../../../test-support/sample-gateway.ts';
import { ApiError } from '../../index.ts';
import { createMidtrans } from './midtrans.ts';

const gateway = createSampleGateway();
beforeAll(() => gateway.server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  gateway.answer = undefined;
  gateway.asked.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => gateway.server.close());

const noticeUrl = 'https://contoh.example/gereja-contoh/data/orders/notices/midtrans';
const midtrans = createMidtrans({ sandbox: true, serverKey: SERVER_KEY, noticeUrl });
const expiresAt = new Date('2026-11-18T02:15:00.000Z');

let charges = 0;
async function charge(amount = 30_000): Promise<string> {
  charges += 1;
  const reference = `payment-${charges}`;
  await midtrans.create({ community: 'gereja-contoh', reference, amount, extra: 0, expiresAt });
  return reference;
}

async function refusalOf(asking: Promise<unknown> | undefined): Promise<ApiError> {
  const error = await asking?.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('It was not refused.', { cause: error });
  return error;
}

test('a charge carries whole rupiah, the deadline in Jakarta’s time, and where to send notices', async () => {
  const request = { community: 'gereja-contoh', amount: 30_000, extra: 0, expiresAt };
  const payment = await midtrans.create({ ...request, reference: 'payment-first' });
  expect(payment).toEqual({ method: 'midtrans', qris: expect.stringMatching(/^000201/) });
  const [asked] = gateway.asked;
  expect(asked).toMatchObject({
    ...{ method: 'POST', url: 'https://api.sandbox.midtrans.com/v2/charge' },
    body: {
      payment_type: 'qris',
      transaction_details: { order_id: 'payment-first', gross_amount: 30_000 },
      qris: { acquirer: 'gopay' },
      custom_expiry: {
        ...{ order_time: '2026-11-18 09:00:00 +0700', expiry_duration: 15, unit: 'minute' },
      },
    },
  });
  expect(asked?.headers.get('X-Override-Notification')).toBe(noticeUrl);
  expect(asked?.headers.get('Authorization')).toBe(
    `Basic ${Buffer.from(`${SERVER_KEY}:`).toString('base64')}`,
  );
});

test('money is asked for at the address of the real gateway, unless it is the sandbox', async () => {
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    asked.push(String(url));
    return Response.json({ status_code: '404' });
  });
  const real = createMidtrans({ sandbox: false, serverKey: 'kunci', noticeUrl: null });
  expect(await real.lookUp?.('payment-x')).toBeUndefined();
  expect(asked).toEqual(['https://api.midtrans.com/v2/payment-x/status']);
});

test('a name that is taken, and a sum or a name that comes back as another, is no payment', async () => {
  const reference = await charge();
  const request = { community: 'gereja-contoh', reference, amount: 30_000, extra: 0, expiresAt };
  expect((await refusalOf(midtrans.create(request))).code).toBe('payment-unavailable');
  const answer = {
    ...{ status_code: '201', order_id: 'payment-y', gross_amount: '30000.00' },
    ...{ transaction_status: 'pending', qr_string: '0'.repeat(60) },
  };
  for (const changed of [
    { order_id: 'payment-z' },
    { gross_amount: '3000.00' },
    { gross_amount: '30000.50' },
    { transaction_status: 'deny' },
    { qr_string: 'kurang' },
    { currency: 'USD' },
  ]) {
    gateway.answer = () => HttpResponse.json({ ...answer, ...changed });
    const again = midtrans.create({ ...request, reference: 'payment-y' });
    expect((await refusalOf(again)).code, JSON.stringify(changed)).toBe('payment-unavailable');
  }
  gateway.answer = () => HttpResponse.json(answer);
  expect(await midtrans.create({ ...request, reference: 'payment-y' })).toMatchObject({
    qris: '0'.repeat(60),
  });
});

const settled = { settlement_time: '2026-11-18 09:03:00' };
type Meaning = [standing: Standing, state: string, received: number, returned: number | null];
const meanings: Meaning[] = [
  [{ transaction_status: 'authorize' }, 'pending', 0, 0],
  [{ transaction_status: 'pending', status_code: '201' }, 'pending', 0, 0],
  [{ transaction_status: 'settlement', ...settled }, 'paid', 30_000, 0],
  [{ transaction_status: 'capture' }, 'paid', 30_000, 0],
  [{ transaction_status: 'capture', fraud_status: 'challenge' }, 'pending', 0, 0],
  [{ transaction_status: 'capture', fraud_status: 'deny' }, 'failed', 0, 30_000],
  [{ transaction_status: 'settlement', status_code: '201' }, 'pending', 0, 0],
  [{ transaction_status: 'deny' }, 'failed', 0, 30_000],
  [{ transaction_status: 'deny', ...settled }, 'failed', 30_000, 30_000],
  [{ transaction_status: 'cancel' }, 'failed', 0, 30_000],
  [{ transaction_status: 'expire', status_code: '407' }, 'failed', 0, 0],
  [{ transaction_status: 'failure' }, 'failed', 0, 0],
  [{ transaction_status: 'refund' }, 'returned', 30_000, 30_000],
  [{ transaction_status: 'refund', refund_amount: '30000.00' }, 'returned', 30_000, 30_000],
  [{ transaction_status: 'partial_refund', refund_amount: '5000.00' }, 'returned', 30_000, 5_000],
  [
    {
      ...{ transaction_status: 'partial_refund', refund_amount: '2000.00' },
      refunds: [{ refund_amount: '5000.00' }, { refund_amount: '2000.00' }],
    },
    'returned',
    30_000,
    7_000,
  ],
  [{ transaction_status: 'chargeback' }, 'disputed', 30_000, 30_000],
  [{ transaction_status: 'partial_chargeback' }, 'disputed', 30_000, null],
];

test.each(meanings)(
  '%j means %s: %i came, %s went back',
  async (standing, state, received, returned) => {
    const reference = await charge();
    gateway.set(reference, standing);
    expect(await midtrans.lookUp?.(reference)).toEqual({
      ...{ transaction: `transaction-${reference}`, on: '2026-11-18', isPlayed: true },
      ...{ state, received, returned },
    });
  },
);

test('the day on which money came is the day on which it was settled', async () => {
  const reference = await charge();
  gateway.set(reference, {
    transaction_status: 'settlement',
    settlement_time: '2026-11-19 00:01:00',
  });
  expect(await midtrans.lookUp?.(reference)).toMatchObject({ on: '2026-11-19' });
});

test('a payment that the gateway does not know is none', async () => {
  expect(await midtrans.lookUp?.('payment-nobody')).toBeUndefined();
});

describe('an answer that cannot be used', () => {
  const answers: [string, () => Response | Promise<Response>][] = [
    ['a failure of the gateway', () => HttpResponse.json({ status_code: '500' }, { status: 500 })],
    ['a page', () => HttpResponse.html('<html><body>Sedang dirawat</body></html>')],
    ['a page with status 404', () => HttpResponse.html('<html></html>', { status: 404 })],
    ['nothing', () => new HttpResponse(null, { status: 204 })],
    ['half of it', () => HttpResponse.text('{"status_code":"200","order_id":')],
    ['a list', () => HttpResponse.json([])],
    ['a refused key', () => HttpResponse.json({ status_code: '401' }, { status: 401 })],
    ['a redirect', () => HttpResponse.redirect('https://elsewhere.example/v2/charge', 302)],
    ['a lost line', () => HttpResponse.error()],
    ['text that is not UTF-8', () => new HttpResponse(new Uint8Array([0x22, 0xff, 0x22]))],
    ['far too much', () => HttpResponse.json({ status_code: '200', filler: 'x'.repeat(70_000) })],
    [
      'the payment of somebody else',
      () => HttpResponse.json({ ...gateway.toNotice('payment-1'), order_id: 'payment-other' }),
    ],
    [
      'a status that nobody has documented',
      () => HttpResponse.json(gateway.toNotice('payment-1', { transaction_status: 'vanished' })),
    ],
  ];

  test.each(answers)('%s: nothing is concluded, and the key is not told', async (_, answer) => {
    if (!gateway.payments.has('payment-1')) await charge();
    gateway.answer = answer;
    const asking = [
      midtrans.lookUp?.('payment-1'),
      midtrans.create({
        ...{ community: 'gereja-contoh', reference: 'payment-new', amount: 30_000 },
        ...{ extra: 0, expiresAt },
      }),
    ];
    for (const refusal of await Promise.all(asking.map(refusalOf))) {
      expect(refusal.code).toBe('payment-unavailable');
      const told = [refusal.message, refusal.in('id'), refusal.stack, String(refusal.cause)].join();
      for (const secret of [SERVER_KEY, Buffer.from(`${SERVER_KEY}:`).toString('base64')]) {
        expect(told).not.toContain(secret);
      }
    }
    expect(gateway.asked.map(({ url }) => new URL(url).host)).toEqual(
      Array.from({ length: 2 }, () => 'api.sandbox.midtrans.com'),
    );
  });

  test('silence: the question is given up after 15 seconds', async () => {
    const signals: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      signals.push(milliseconds);
      return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    });
    gateway.answer = async () => {
      await wait(5_000, undefined, { ref: false });
      return HttpResponse.json({});
    };
    expect((await refusalOf(midtrans.lookUp?.('payment-1'))).code).toBe('payment-unavailable');
    expect(signals).toEqual([15_000]);
  });
});

describe('the signature of a notice', () => {
  const bytes = (notice: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(notice));
  /** The values of https://docs.midtrans.com/reference/handle-notifications */
  const documented = {
    ...{ order_id: '1111', status_code: '200', gross_amount: '100000.00' },
    signature_key:
      'edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e2375d308a2bc94f3265ac2d80a1f181a79b997ac178a236fcff35af263fc4d4c231',
  };
  const documentedKey = 'askvnoibnosifnboseofinbofinfgbiufglnbfg';
  const verify = (notice: unknown, serverKey = documentedKey): string | undefined =>
    createMidtrans({ sandbox: false, serverKey, noticeUrl: null }).verifyNotice?.(bytes(notice));

  test('is that of the documented example', () => {
    expect(verify(documented)).toBe('1111');
    expect(verify({ ...documented, signature_key: documented.signature_key.toUpperCase() })).toBe(
      '1111',
    );
    expect(signNotice(documented, documentedKey)).toEqual(documented);
  });

  test.each([
    ['another order', { ...documented, order_id: '1112' }],
    ['another sum', { ...documented, gross_amount: '1000000.00' }],
    ['a sum that was written anew', { ...documented, gross_amount: '100000' }],
    ['another status', { ...documented, status_code: '201' }],
    ['a digit moved over', { ...documented, order_id: '11112', status_code: '00' }],
    [
      'digits moved over',
      { ...documented, order_id: '11112', status_code: '001', gross_amount: '00000.00' },
    ],
    ['no signature', { ...documented, signature_key: undefined }],
    ['an empty signature', { ...documented, signature_key: '' }],
    ['the signature of another key', signNotice(documented, 'kunci lain')],
    [
      'a changed signature',
      { ...documented, signature_key: documented.signature_key.replace('e', 'f') },
    ],
    ['a sum as a number', { ...documented, gross_amount: 100_000 }],
    ['nothing', null],
    ['a list', [documented]],
  ])('does not hold for %s', (_, notice) => {
    expect(() => verify(notice)).toThrow(ApiError);
  });

  test('does not hold with another key, and holds for nothing that is no JSON', () => {
    expect(() => verify(documented, 'x')).toThrow(
      'Could not take the notice: it does not carry the signature of the payment service. Check the server key on both sides.',
    );
    for (const body of [new Uint8Array(), new Uint8Array([0xff]), bytes('x').slice(0, 2)]) {
      expect(() => midtrans.verifyNotice?.(body)).toThrow(ApiError);
    }
  });
});
