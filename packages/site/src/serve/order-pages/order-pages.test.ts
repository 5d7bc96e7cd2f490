// Ordering with forms alone: what a browser without scripts sends, and where it is led.
import { changeProfile } from '@circunomy/api';
import type { Order } from '@circunomy/sdk/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createSampleOrders,
  type SampleOrders,
  sampleProfile,
} from '../../../test/sample-orders.ts';
import type { LiveView } from '../../render/live-view.ts';
import type { Renderer } from '../../render/renderer.ts';
import { createLiveApp } from '../live-app.ts';

const ROOT = 'https://contoh.example/gereja-contoh/';

let sample: SampleOrders;
let app: ReturnType<typeof createLiveApp>;
let shown: { path: string; view: LiveView };

/** Stands for the built pages, which tests of the sources do not have. */
const renderer: Renderer = {
  renderPage: async () => ({ status: 200, type: 'text/html', body: new Uint8Array() }),
  renderHostPage: async () => ({ status: 200, type: 'text/html', body: new Uint8Array() }),
  renderLivePage: async (_, path, view) => {
    shown = { path, view };
    return { status: 200, type: 'text/html', body: new TextEncoder().encode('halaman') };
  },
};

beforeAll(async () => {
  sample = await createSampleOrders({ methods: ['qris', 'transfer', 'test'] });
  app = createLiveApp({
    ...{ store: sample.store, renderer, stopping: new AbortController().signal },
    ...{ sharedFiles: [], log: (failed) => expect(failed).toBeUndefined() },
    orders: { limits: { openPerAddress: 1_000, hourlyPerAddress: 1_000 } },
  });
});

function get(path: string): Promise<Response> {
  return Promise.resolve(app.request(ROOT + path));
}

function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  return Promise.resolve(
    app.request(ROOT + path, { method: 'POST', body, headers: { ...type, ...headers } }),
  );
}

/** As the form sends it. */
function fill(fields: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const price = { [`price-${sample.tea}`]: '15000' };
  return { product: sample.tea, quantity: '2', method: 'test', ...price, ...fields };
}

async function place(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await post('orders/', fill(fields));
  expect(response.status).toBe(303);
  return `orders/${response.headers.get('location')?.slice(2)}`;
}

async function open(path: string): Promise<Order> {
  await get(path);
  if (shown.view.kind !== 'order') throw new Error(`It is a page of the kind ${shown.view.kind}.`);
  return shown.view.order;
}

async function refuse(fields: Readonly<Record<string, string>>, path = 'orders/') {
  const { status } = await post(path, fields);
  if (shown.view.kind !== 'order-form') throw new Error(`It is ${shown.view.kind}.`);
  const { fields: kept, faults, problem } = shown.view;
  return { status, kept, faults: Object.fromEntries(faults), problem };
}

describe('the form', () => {
  test('shows what is left, and what the address asks for is filled in', async () => {
    await get(`orders/?product=${sample.tea}&quantity=3`);
    expect(shown).toMatchObject({
      path: 'orders/',
      view: { kind: 'order-form', fields: { product: sample.tea, quantity: '3', name: '' } },
    });
    await get(`en/orders/`);
    expect(shown.path).toBe('en/orders/');
  });

  test('names its intention itself: who made the address does not learn the order', async () => {
    await get(`orders/?product=${sample.tea}&key=known-to-somebody`);
    if (shown.view.kind !== 'order-form') throw new Error(`It is ${shown.view.kind}.`);
    expect(shown.view.fields.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('leads to the page of the order, to the same one however often it is sent', async () => {
    const fields = { key: 'one-intention', name: 'Ani Contoh', group: 'elderly', area: '31.75' };
    const path = await place(fields);
    expect(await place(fields)).toBe(path);
    expect(await open(path)).toMatchObject({
      ...{ status: 'awaiting-payment', amount: 30_000, name: 'Ani Contoh' },
      for: { recipientGroup: 'elderly', area: '31.75' },
    });
  });

  test('comes back with what is wrong beside each field, and with what was typed', async () => {
    const typed = { quantity: 'dua', name: '<b>Ani', message: 'Salam', key: 'a-slip-of-the-pen' };
    const { status, kept, faults, problem } = await refuse(fill(typed));
    expect([status, problem]).toEqual([422, null]);
    expect(Object.keys(faults)).toEqual(['quantity']);
    expect(faults.quantity).toContain('"dua"');
    expect(kept).toMatchObject({ quantity: 'dua', name: '<b>Ani', message: 'Salam' });
    expect(kept.key).not.toBe(typed.key);
  });

  test.each(['0', '-1', '2,5', '2.5', '1000000000', ''])(
    'a quantity of "%s" is refused beside its field',
    async (quantity) => {
      const { status, faults } = await refuse(fill({ quantity }));
      expect(status).toBe(422);
      expect(faults.quantity).toBeTruthy();
    },
  );

  test('says what is left where more is asked for, and the price where it was another', async () => {
    const gone = await refuse(fill({ quantity: '101' }));
    expect([gone.status, gone.faults.quantity]).toEqual([409, expect.stringContaining('botol')]);
    const changed = await refuse(fill({ [`price-${sample.tea}`]: '14000' }));
    expect([changed.status, changed.faults.quantity]).toEqual([
      409,
      expect.stringContaining('15.000'),
    ]);
  });

  test('speaks the language of its address', async () => {
    const { faults } = await refuse(fill({ quantity: 'dua' }), 'en/orders/');
    expect(faults.quantity).toContain('is not a number');
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['a script that sends JSON', { 'content-type': 'application/json' }],
  ])('takes nothing from %s', async (_, headers) => {
    expect((await post('orders/', fill(), headers)).status).toBe(403);
  });

  test('takes no more than a form can hold', async () => {
    expect((await post('orders/', fill({ message: 'x'.repeat(40_000) }))).status).toBe(413);
  });

  test('opens the order whose code is typed into it, however it is written', async () => {
    const path = await place();
    const code = path.slice('orders/'.length, -1);
    const typed = `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`;
    const response = await post('orders/', { code: typed });
    expect([response.status, response.headers.get('location')]).toEqual([303, `./${code}/`]);
    expect((await post('orders/', { code: 'salah' })).status).toBe(404);
    expect(shown.view).toEqual({ kind: 'order-missing', problem: null });
  });

  test('is not there while the community takes no orders', async () => {
    const { store } = sample;
    const before = { ...sampleProfile, orders: `${ROOT}data/orders` };
    await changeProfile(store, 'gereja-contoh', { ...before, orders: null });
    await get('orders/');
    expect(shown.view.kind).toBe('orders-closed');
    await post('orders/', fill());
    expect(shown.view.kind).toBe('orders-closed');
    await changeProfile(store, 'gereja-contoh', before);
  });
});

describe('the page of an order', () => {
  test('takes each step that its buttons stand for, and comes back to itself', async () => {
    const path = await place({ method: 'qris', name: 'Ani' });
    expect(await open(path)).toMatchObject({ reportedAt: null, name: 'Ani' });
    for (const step of ['report', 'forget']) {
      const response = await post(path, { step });
      expect([response.status, response.headers.get('location')]).toEqual([303, './']);
    }
    expect(await open(path)).toMatchObject({ reportedAt: expect.any(String), name: null });
  });

  test('pays as a test, and cancels', async () => {
    const [paid, cancelled] = [await place(), await place()];
    await post(paid, { step: 'test-payment' });
    await post(cancelled, { step: 'cancel' });
    expect((await open(paid)).status).toBe('paid');
    expect((await open(cancelled)).status).toBe('cancelled');
  });

  test('says why a step is refused, and shows the order as it is', async () => {
    const path = await place();
    await post(path, { step: 'test-payment' });
    expect((await post(path, { step: 'cancel' })).status).toBe(409);
    expect(shown.view).toMatchObject({
      kind: 'order',
      order: { status: 'paid' },
      problem: expect.stringMatching(/\S/),
    });
    expect((await post(path, { step: 'refund' })).status).toBe(403);
  });

  test('carries the QR code, and gives it as a picture to keep', async () => {
    const path = await place({ method: 'qris' });
    await open(path);
    expect(shown.view).toMatchObject({ qr: { path: expect.stringMatching(/^M4 4h7v1H4z/) } });
    const picture = await get(`${path}qr.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-disposition')).toBe('attachment; filename="qris.png"');
    const bytes = new Uint8Array(await picture.arrayBuffer());
    expect([...bytes.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
    expect((await get(`${await place()}qr.png`)).status).toBe(404);
  });

  test.each(['AAAAAAAAAAAA', 'salah', '%3Cb%3E'])('there is none of the code %s', async (code) => {
    expect((await get(`orders/${code}/`)).status).toBe(404);
    expect(shown).toMatchObject({ path: 'orders/', view: { kind: 'order-missing' } });
  });

  test('is kept nowhere, named to nobody, in no frame, and sets no cookie', async () => {
    for (const path of ['orders/', await place(), 'desk/']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('etag')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

test('the desk takes no markup from text, and no form leaves it', async () => {
  const policy = (await get('desk/')).headers.get('content-security-policy') ?? '';
  expect(shown).toEqual({ path: 'desk/', view: { kind: 'desk' } });
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test.each(['nobody/orders/', 'nobody/desk/', 'nobody/orders/AAAAAAAAAAAA/qr.png'])(
  'there is no %s',
  async (path) => {
    expect((await app.request(`https://contoh.example/${path}`)).status).toBe(404);
  },
);

test.each(['developers/orders/', 'en/developers/orders/'])(
  '%s is the page about the SDK, not an order of a community called developers',
  async (path) => {
    const response = await app.request(`https://contoh.example/${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('public');
  },
);
