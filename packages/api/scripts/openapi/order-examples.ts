// What an order looks like, to the visitor and at the desk: of the sample community, on a day that never changes.
import { sampleCommunity } from '@circunomy/sdk/mocks';
import type {
  DeskOrder,
  MoneyLine,
  NewOrder,
  Order,
  Orderable,
  Products,
} from '@circunomy/sdk/schema';

const SITE = 'https://example.org/komunitas-sampel/';
const CODE = 'K7M4Q9XT2P3E';
const PLACED = '2026-03-12T02:00:00.000Z';
const PAID = '2026-03-12T02:07:00.000Z';
const OPERATOR = 'operator-000000000001';

const product = readProduct();

const line: Order['lines'][number] = {
  product: product.id,
  ...{ name: product.name, category: product.category, unit: product.unit, msme: product.msme },
  ...{ quantity: 2, price: product.price, helps: { min: 2, max: 2 } },
};

const step = (status: 'awaiting-payment' | 'paid', at: string): Order['steps'][number] => ({
  ...{ status, at, on: null, entries: [], delivery: null, evidence: [] },
  by: status === 'paid' ? 'treasurer' : 'contributor',
});

const order: Order = {
  ...{ community: 'komunitas-sampel', code: CODE, status: 'paid', isTest: false, amount: 30_000 },
  lines: [line],
  for: { recipientGroup: 'residents' },
  ...{ name: null, placedAt: PLACED, expiresAt: '2026-03-12T03:00:00.000Z', reportedAt: null },
  ...{ payment: null, received: 30_000, returned: 0 },
  steps: [step('awaiting-payment', PLACED), step('paid', PAID)],
  links: { self: `${SITE}data/orders/${CODE}`, page: `${SITE}orders/${CODE}/` },
};

const money: MoneyLine = {
  ...{ id: 'money-000000000001', code: CODE, method: 'qris', direction: 'in', amount: 30_000 },
  ...{ on: '2026-03-12', at: PAID, reference: '2026-03-12', source: 'treasurer' },
  ...{ madeBy: OPERATOR, note: null },
};

const deskOrder: DeskOrder = {
  ...{ order, contact: null, message: 'Semoga berkah.', attention: ['buy'], money: [money] },
  ...{ campaign: null, notes: [], purchase: null },
};

const purchase = {
  ...{ id: 'purchase-000000000033', state: 'waiting', orders: [CODE], product: product.id },
  ...{ quantity: 2, amount: 30_000, left: 0, on: '2026-03-12', recordedBy: OPERATOR },
  ...{ verifiedBy: null, entries: [] },
};

const sums = { in: 30_000, out: 0, unmatched: 0 };

export const orderExamples: Readonly<Record<string, unknown>> = {
  'new-order': {
    ...{ product: product.id, quantity: 2, method: 'qris', amount: 30_000 },
    for: { recipientGroup: 'residents' },
  } satisfies NewOrder,
  orderable: {
    community: 'komunitas-sampel',
    week: { from: '2026-03-09', to: '2026-03-15' },
    methods: [{ method: 'qris', minutes: 60 }],
    products: [{ id: product.id, price: product.price, free: 180 }],
  } satisfies Orderable,
  order,
  'midtrans-notice': {
    transaction_id: '513f1f01-c9da-474c-9fc9-d5c64364b709',
    order_id: 'a1b2c3d4e5f6',
    status_code: '200',
    gross_amount: '30000.00',
    transaction_status: 'settlement',
    signature_key: '0'.repeat(128),
  },
  'desk-orders': { community: 'komunitas-sampel', orders: [deskOrder], next: null },
  'desk-order': deskOrder,
  confirmation: { amount: 30_000, on: '2026-03-12' },
  rejection: { reason: 'Nothing came by Saturday.' },
  'desk-note': { note: 'Called on Friday.' },
  'unmatched-money': { method: 'qris', amount: 30_000, on: '2026-03-12', reference: 'RRN 0001' },
  'money-line': money,
  'new-purchase': { orders: [CODE], on: '2026-03-12' },
  purchase,
  'recorded-purchase': {
    ...{ ...purchase, state: 'recorded', verifiedBy: 'operator-000000000002' },
    entries: [
      { id: 'contribution-000000000032', number: 32 },
      { id: purchase.id, number: 33 },
    ],
  },
  purchases: { community: 'komunitas-sampel', purchases: [purchase] },
  reconciliation: {
    ...{ community: 'komunitas-sampel', day: '2026-03-12', totals: sums },
    methods: [{ ...sums, method: 'qris', expected: 30_000, lines: [money] }],
  },
  statement: {
    community: 'komunitas-sampel',
    lines: [
      {
        ...{ row: 2, on: '2026-03-12', direction: 'in', amount: 30_127 },
        ...{ description: 'TRSF E-BANKING CR', reference: '2026-03-12/1f3a9c0d', state: 'match' },
        orders: [{ code: CODE, status: 'awaiting-payment' }],
      },
    ],
  },
};

function readProduct(): Products['products'][number] {
  const text = new TextDecoder().decode(sampleCommunity().readFile('products.json')?.body);
  const [first] = (JSON.parse(text) as Products).products;
  if (!first) throw new Error('Could not make the examples: the sample offers no product.');
  return first;
}
