// A store in which things can be ordered: a product with a weekly capacity, one that shares its MSME's, one whose capacity
// nobody knows, and a campaign.
import { createId } from '@circunomy/sdk/ledger';
import { type Order, orderSchema, type PaymentMethod } from '@circunomy/sdk/schema';
import type { OrderOptions } from '../src/api.ts';
import { changeProfile, createApi, type ProposedEntry, recordEntries } from '../src/index.ts';
import { addPaymentMethod } from '../src/payments/payment-methods.ts';
import { createSampleStore, proposeMsme, type SampleStore, sampleProfile } from './sample-store.ts';

export const ordersPath = '/gereja-contoh/data/orders';

/** In the morning in Jakarta. */
export const WEDNESDAY = new Date('2026-11-18T02:00:00.000Z');

const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

interface Listed {
  readonly id: string;
  readonly msme: string;
  readonly name: string;
  readonly price: number;
  readonly weeklyCapacity: number | null;
}

export function proposeProduct({ id, msme, name, price, weeklyCapacity }: Listed): ProposedEntry {
  return {
    ...{ id, kind: 'product-listed', on: '2026-05' },
    payload: {
      ...{ msme, category: 'drinks', price, unit: 'botol', weeklyCapacity },
      helps: { min: 1, max: 2 },
    },
    documents: [{ kind: 'product-profile', body: { name }, consent }],
  };
}

export interface SampleOrders extends SampleStore {
  readonly api: ReturnType<typeof createApi>;
  readonly msme: string;
  /** 100 bottles a week of Rp 15.000, helping 1 to 2 people each. */
  readonly tea: string;
  /** Shares the 30 bottles a week that its MSME can make. */
  readonly ginger: string;
  /** Nobody knows how many a week has. */
  readonly unknown: string;
  readonly campaign: string;
  place(order?: Readonly<Record<string, unknown>>, sending?: Sending): Promise<Response>;
  read(code: string): Promise<Order>;
  step(code: string, name: string): Promise<Response>;
}

interface Sending {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SampleOrdersOptions {
  readonly capacity?: number;
  readonly methods?: readonly PaymentMethod[];
  readonly orders?: OrderOptions;
}

export async function createSampleOrders(options: SampleOrdersOptions = {}): Promise<SampleOrders> {
  const sample = await createSampleStore(WEDNESDAY);
  const { store } = sample;
  const ids = await recordOffers(sample, options.capacity ?? 100);
  await changeProfile(store, 'gereja-contoh', {
    ...sampleProfile,
    orders: `https://contoh.example${ordersPath}`,
  });
  for (const method of options.methods ?? ['test']) {
    await addPaymentMethod(store, 'gereja-contoh', method, SETTINGS[method]);
  }
  const api = createApi({
    ...{ store, orders: { limits: GENEROUS, ...options.orders } },
    addressOf: ({ req }) => req.header('X-Test-Address') ?? '',
  });
  let keys = 0;
  const place: SampleOrders['place'] = async (order = {}, { key, headers } = {}) => {
    keys += 1;
    return api.request(ordersPath, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key ?? `sample-order-${keys}`,
        ...headers,
      },
      body: JSON.stringify({ product: ids.tea, quantity: 1, method: 'test', ...order }),
    });
  };
  return {
    ...{ ...sample, ...ids, api, place },
    read: async (code) =>
      orderSchema.parse(await (await api.request(`${ordersPath}/${code}`)).json()),
    step: async (code, name) => api.request(`${ordersPath}/${code}/${name}`, { method: 'POST' }),
  };
}

/** For tests of something else than limits. */
const GENEROUS = { openPerAddress: 10_000, hourlyPerAddress: 10_000 };

const SETTINGS = {
  test: {},
  qris: {
    qris: '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8',
  },
  transfer: { bank: 'Bank Contoh', account: '000 000 0001', holder: 'Gereja Contoh' },
  midtrans: { sandbox: true },
} as const;

async function recordOffers({ store, witnesses }: SampleStore, capacity: number) {
  const ids = {
    msme: createId('msme'),
    ...{ tea: createId('product'), ginger: createId('product'), unknown: createId('product') },
    campaign: createId('campaign'),
  };
  const { msme } = ids;
  const listed = proposeMsme('Warung Contoh', msme);
  const maker = { ...listed.payload, weeklyCapacity: { unit: 'botol', quantity: 30 } };
  const proposals = [
    { ...listed, payload: maker },
    proposeProduct({ id: ids.tea, msme, name: 'Teh', price: 15_000, weeklyCapacity: capacity }),
    proposeProduct({ id: ids.ginger, msme, name: 'Jahe', price: 9_000, weeklyCapacity: null }),
    {
      ...proposeProduct({ id: ids.unknown, msme, name: 'Es', price: 5_000, weeklyCapacity: null }),
      payload: {
        ...{ msme, category: 'drinks', price: 5_000, unit: 'gelas' },
        ...{ weeklyCapacity: null, helps: null },
      },
    },
    {
      ...{ id: ids.campaign, kind: 'campaign-opened', on: '2026-11-01' },
      payload: { goal: 1_000_000, until: '2026-11-20', permit: null },
      documents: [{ kind: 'profile', body: { name: 'Kampanye Contoh' }, consent }],
    },
  ] as ProposedEntry[];
  await recordEntries(store, 'gereja-contoh', proposals, witnesses);
  return ids;
}
