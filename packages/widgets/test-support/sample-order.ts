/** An order of the sample community, as its server tells it at every station of its way. */
import type { Order, OrderStatus, OrderStep } from '@circunomy/sdk/orders';
import type { StubbedCommunity } from './stub-community.ts';

export const CODE = 'K7M4Q9XT2P3E';

const WAY: readonly OrderStatus[] = [
  'awaiting-payment',
  'paid',
  'purchased',
  'distributed',
  'documented',
];
const DAY: Readonly<Partial<Record<OrderStatus, string>>> = {
  purchased: '2026-03-13',
  distributed: '2026-03-14',
  documented: '2026-03-15',
};
const JATINEGARA = {
  name: 'Jatinegara',
  code: '31.75.03',
} as Order['lines'][number]['msme']['area'];

export function sampleStep(status: OrderStatus, changed: Partial<OrderStep> = {}): OrderStep {
  const place = WAY.indexOf(status);
  const isOfLedger = place > 1;
  return {
    status,
    at: `2026-03-12T0${2 + Math.max(0, place)}:00:00Z`,
    on: DAY[status] ?? null,
    by: isOfLedger ? 'ledger' : place === 1 ? 'treasurer' : 'contributor',
    entries: isOfLedger
      ? [{ id: `entry-${place}`, kind: 'purchase-made', number: 10 + place }]
      : [],
    delivery:
      status === 'distributed'
        ? { area: JATINEGARA, recipientGroup: 'elderly', people: { min: 8, max: 12 } }
        : null,
    evidence:
      status === 'documented'
        ? [{ caption: 'Nasi dibagikan di posbindu.', url: 'https://sosial.example/p/1', entry: 14 }]
        : [],
    ...changed,
  };
}

/** On its way to `status`, or off it there. */
export function sampleOrder(status: OrderStatus, changed: Partial<Order> = {}): Order {
  const here = WAY.indexOf(status);
  const behind = here >= 0 ? WAY.slice(0, here + 1) : WAY.slice(0, status === 'refunded' ? 2 : 1);
  const steps = [...behind, ...(here >= 0 ? [] : [status])].map((each) => sampleStep(each));
  return {
    community: 'komunitas-sampel',
    code: CODE,
    status,
    isTest: false,
    amount: 30_000,
    lines: [
      {
        ...{ product: 'product-rice', name: 'Nasi kotak', category: 'processed-food' },
        ...{ unit: 'porsi', quantity: 2, price: 15_000, helps: { min: 2, max: 3 } },
        msme: { id: 'msme-melati', name: 'Warung Melati', area: JATINEGARA },
      },
    ],
    for: null,
    name: 'Bu Rahasia',
    placedAt: '2026-03-12T02:00:00Z',
    expiresAt: '2026-03-12T03:00:00Z',
    reportedAt: null,
    payment: null,
    received: here > 0 || status === 'refunded' ? 30_000 : 0,
    returned: status === 'refunded' ? 30_000 : 0,
    steps,
    links: {
      self: `https://sampel.example/data/orders/${CODE}`,
      page: `https://sampel.example/orders/${CODE}/`,
    },
    ...changed,
  };
}

/** Has the community's server answer for the order. */
export function answerOrder(stub: StubbedCommunity, order: Order): void {
  stub.answers.set(`orders/${order.code}`, () => order);
}

/** A refusal as the server words it. */
export function problem(status: number, code: string, detailId = 'Ditolak.'): Response {
  const body = {
    type: `urn:circunomy:problem:${code}`,
    title: code,
    status,
    code,
    detail: 'Refused.',
  };
  return Response.json(
    { ...body, detailId },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
