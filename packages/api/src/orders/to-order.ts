// From rows, the ledger and the moment to the order that is answered. Until the purchase the steps are stored; from it on
// the ledger tells them.
import { findDocument, LATEST, readMsme } from '@circunomy/sdk/ledger';
import { type Order, type OrderStep, paymentSchema } from '@circunomy/sdk/schema';
import type { Selectable } from 'kysely';
import type { CommunityState } from '../ledger/community-state.ts';
import type { OrderStepsTable } from '../storage/tables.ts';
import { hasRunOut, type OrderRow, toMethod, toStatus } from './order-row.ts';
import type { OrderSums } from './order-sums.ts';
import { traceOrder } from './trace/trace-order.ts';

export interface OrderParts {
  readonly row: OrderRow;
  /** Oldest first. */
  readonly steps: readonly Selectable<OrderStepsTable>[];
  readonly sums: OrderSums;
  /** Ids of the ledger entries that carry it. */
  readonly entries: readonly string[];
}

const MOST_PEOPLE = 100_000_000;

/** @param root absolute address of the community, with its slash. */
export function toOrder(
  state: CommunityState,
  { row, steps, sums, entries }: OrderParts,
  { now, root }: { now: Date; root: string },
): Order {
  const traced = traceOrder(state, entries);
  const stored = toStatus(row, now);
  // A purchase that the ledger took back leaves a paid order.
  const status = stored === 'purchased' ? (traced.at(-1)?.status ?? 'paid') : stored;
  const { community, code } = row;
  return {
    ...{ community, code, status },
    isTest: row.method === 'test',
    amount: row.amount,
    lines: [toLine(state, row)],
    for: row.wish === null ? null : JSON.parse(row.wish),
    name: row.name,
    placedAt: row.placed_at,
    expiresAt: row.expires_at,
    reportedAt: row.reported_at,
    payment: stored === 'awaiting-payment' ? toPayment(row) : null,
    ...sums,
    steps: [...listStoredSteps(row, steps, { now }), ...traced].sort(byTime),
    links: { self: `${root}data/orders/${code}`, page: `${root}orders/${code}/` },
  };
}

/** What a gateway has not answered yet is told as such. */
function toPayment(row: OrderRow): Order['payment'] {
  if (row.payment !== null) return paymentSchema.parse(JSON.parse(row.payment));
  return toMethod(row) === 'midtrans' ? { method: 'midtrans', qris: null } : null;
}

function toLine({ view, documents }: CommunityState, row: OrderRow): Order['lines'][number] {
  const listed = view.effectiveById(row.product) ?? view.recordedById(row.product);
  const product = listed?.kind === 'product-listed' ? listed : undefined;
  const registered = view.effectiveById(row.msme);
  const { quantity, price } = row;
  const profile = product && findDocument(product, 'product-profile', documents);
  const owner = registered && findDocument(registered, 'msme-profile', documents);
  return {
    product: row.product,
    name: profile?.body.name ?? null,
    category: product?.category ?? 'other',
    unit: product?.unit ?? '',
    ...{ quantity, price },
    helps: product?.helps
      ? { min: countPeople(product.helps.min, row), max: countPeople(product.helps.max, row) }
      : null,
    msme: {
      id: row.msme,
      name: owner?.body.name ?? null,
      area: readMsme(view, row.msme, LATEST)?.area ?? null,
    },
  };
}

function countPeople(each: number, { quantity }: OrderRow): number {
  return Math.min(MOST_PEOPLE, each * quantity);
}

/** With what time did and nobody has written down; without what the ledger tells, and without notes. */
function listStoredSteps(
  row: OrderRow,
  steps: OrderParts['steps'],
  { now }: { now: Date },
): readonly OrderStep[] {
  const shown = steps
    .filter(({ status }, index) => status !== 'purchased' && status !== steps[index - 1]?.status)
    .map(({ status, at, made_by }) => toStep(status, at, toActor(made_by)));
  return hasRunOut(row, now) ? [...shown, toStep('expired', row.expires_at, 'clock')] : shown;
}

function toStep(status: string, at: string, by: OrderStep['by']): OrderStep {
  const nothing = { on: null, entries: [], delivery: null, evidence: [] };
  return { status: status as OrderStep['status'], at, by, ...nothing };
}

const OTHERS = ['contributor', 'gateway', 'clock', 'test'] as const;

/** Which operator it was is for the desk alone. */
function toActor(madeBy: string): OrderStep['by'] {
  return OTHERS.find((other) => other === madeBy) ?? 'treasurer';
}

/** Sorting is stable: what happened at once stays in its order. */
function byTime(a: OrderStep, b: OrderStep): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
