// An order as the sample keeps it, and as it is told to whoever knows its code.
import type { NewOrder, Order, OrderStep, Payment } from '../../contract/order.schema.ts';
import { LATEST, readMsme } from '../../ledger/figures/read-msme.ts';
import { findDocument } from '../../ledger/read-models/documents.ts';
import type { SampleLedger } from '../sample-ledger.ts';
import { traceSampleOrder } from './sample-trace.ts';

export interface SampleOrder {
  readonly code: string;
  readonly wanted: NewOrder;
  /** Rupiah of one unit, and of all. */
  readonly price: number;
  readonly amount: number;
  readonly payment: Payment;
  /** The week whose capacity it takes, by its Monday. */
  readonly week: string;
  /** Of the order itself; the ledger tells the rest. */
  readonly steps: OrderStep[];
  name: string | null;
  expiresAt: Date;
  reportedAt: Date | null;
  received: number;
  returned: number;
  /** Ids of the entries that carry it. */
  entries: { readonly contribution: string; readonly purchase: string } | null;
}

/** Of the order itself, without what the ledger tells. */
export function statusOf({ steps }: SampleOrder): OrderStep['status'] {
  return steps.at(-1)?.status ?? 'awaiting-payment';
}

export function toStep(status: OrderStep['status'], at: Date, by: OrderStep['by']): OrderStep {
  const nothing = { on: null, entries: [], delivery: null, evidence: [] };
  return { status, at: at.toISOString(), by, ...nothing };
}

/** @param root absolute address of the community, with its slash. */
export function toOrder(order: SampleOrder, ledger: SampleLedger, root: string): Order {
  const { code, wanted, amount, received, returned } = order;
  const stored = statusOf(order);
  const traced = stored === 'purchased' ? traceSampleOrder(order, ledger) : [];
  const steps = order.steps.filter(({ status }) => traced.length === 0 || status !== 'purchased');
  return {
    ...{ community: ledger.community, code, status: traced.at(-1)?.status ?? stored },
    ...{ isTest: wanted.method === 'test', amount, lines: [toLine(order, ledger)] },
    ...{ for: wanted.for ?? null, name: order.name },
    placedAt: order.steps[0]?.at ?? order.expiresAt.toISOString(),
    expiresAt: order.expiresAt.toISOString(),
    reportedAt: order.reportedAt?.toISOString() ?? null,
    payment: stored === 'awaiting-payment' ? order.payment : null,
    ...{ received, returned, steps: [...steps, ...traced] },
    links: { self: `${root}data/orders/${code}`, page: `${root}orders/${code}/` },
  };
}

function toLine(
  { wanted, price }: SampleOrder,
  { view, documents }: SampleLedger,
): Order['lines'][number] {
  const product = view.recordedById(wanted.product);
  if (product?.kind !== 'product-listed') throw new Error(`${wanted.product} is no product.`);
  const msme = view.effectiveById(product.msme);
  const { category, unit, helps } = product;
  const { quantity } = wanted;
  return {
    product: product.id,
    name: findDocument(product, 'product-profile', documents)?.body.name ?? null,
    ...{ category, unit, quantity, price },
    helps: helps && { min: helps.min * quantity, max: helps.max * quantity },
    msme: {
      id: product.msme,
      name: (msme && findDocument(msme, 'msme-profile', documents)?.body.name) ?? null,
      area: readMsme(view, product.msme, LATEST)?.area ?? null,
    },
  };
}
