// What only a server shows, with text that means harm in every place where somebody may write.
import type { Order, Orderable } from '@circunomy/sdk/schema';
import { readOrderFields } from '../src/orders/order-fields.ts';
import { drawQr } from '../src/orders/qr-picture.ts';
import type { LiveView } from '../src/render/live-view.ts';
import type { Site } from '../src/render/site.ts';
import { HOSTILE, HOSTILE_UNIT } from './sample-site.ts';

const order: Order = {
  ...{ community: 'sampel', code: 'K7M4Q9XT2P3E', status: 'awaiting-payment', isTest: false },
  ...{ amount: 30_000, for: { recipientGroup: 'elderly', area: '31.75' }, name: HOSTILE },
  ...{ placedAt: '2026-11-22T03:00:00Z', expiresAt: '2026-11-22T04:00:00Z', reportedAt: null },
  ...{ received: 0, returned: 0 },
  lines: [
    {
      ...{
        product: 'product-0000000000aa',
        name: HOSTILE,
        category: 'other',
        unit: HOSTILE_UNIT,
      },
      ...{ quantity: 2, price: 15_000, helps: null },
      msme: { id: 'msme-0000000000aa', name: HOSTILE, area: { name: HOSTILE, code: '31.75' } },
    },
  ],
  payment: {
    ...{ method: 'qris', qris: 'teks' },
    merchant: { name: HOSTILE, city: HOSTILE, nmid: null },
  },
  steps: [
    {
      ...{ status: 'awaiting-payment', at: '2026-11-22T03:00:00Z', on: null, by: 'contributor' },
      ...{ entries: [], delivery: null },
      evidence: [{ caption: HOSTILE, url: 'javascript:alert(1)', entry: 1 }],
    },
  ],
  links: { self: 'https://host.example/', page: 'https://host.example/' },
};

export function listHostileViews(of: Site): [path: string, view: LiveView][] {
  const products = of.products.products.map(({ id, price }, at) => ({ id, price, free: at }));
  const orderable: Orderable = {
    ...{ community: 'sampel', week: { from: '2026-11-16', to: '2026-11-22' }, products },
    methods: [{ method: 'qris', minutes: 60 }],
  };
  const written = Object.fromEntries(
    ['quantity', 'name', 'contact', 'message', 'method'].map((name) => [name, HOSTILE]),
  );
  const fields = readOrderFields(new URLSearchParams(written));
  const faults = new Map([['quantity', HOSTILE] as const]);
  const qr = drawQr('teks');
  return [
    ['orders/', { kind: 'order-form', orderable, fields, faults, problem: HOSTILE }],
    ['orders/', { kind: 'orders-closed', problem: HOSTILE }],
    ['orders/K7M4Q9XT2P3E/', { kind: 'order', order, qr, problem: HOSTILE }],
    ['desk/', { kind: 'desk' }],
  ];
}
