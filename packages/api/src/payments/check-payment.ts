// Asking the gateway ourselves: a notice that was lost must not lose an order.

import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../api-error.ts';
import { forgetOldest } from '../operating/forget-oldest.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Store } from '../storage/store.ts';
import { loadMethods } from './load-methods.ts';
import type { PaymentSecrets } from './payment-secrets.ts';
import { recordPaymentState } from './record-payment-state.ts';

export interface Checking {
  readonly store: Store;
  readonly secrets: PaymentSecrets;
}

/** Milliseconds between two questions about the same order: while it is read, and while nobody does. */
const PAUSE = 5_000;
const LONG_PAUSE = 600_000;
/** Milliseconds for which whoever reads an order waits for the gateway; what it says later shows the next time. */
const PATIENCE = 2_000;
const HOUR = 60 * 60 * 1000;

/** A payment that was begun in time may be told late; after that only a notice, or the treasurer, tells of it. */
const ASKED_FOR = 24 * HOUR;
const MOST_REMEMBERED = 10_000;
/** In one sweep; the rest have their turn in the next. */
const MOST_AT_ONCE = 100;

interface Asked {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The gateway said that no money will come. */
  readonly isSettled: boolean;
}

const asked = new WeakMap<Store, Map<string, Asked>>();

/**
 * For whoever reads an order: asks where its payment stands, every few seconds at most, and records what has come. A
 * gateway that does not answer changes nothing.
 *
 * @throws {ApiError} `order-unknown`.
 */
export async function checkPayment(
  checking: Checking,
  { community, code }: { readonly community: string; readonly code: string },
): Promise<void> {
  const { store } = checking;
  const row = await findOrder(store.database, community, code);
  if (!isWaitedFor(row, store.clock()) || !isTurn(store, row, PAUSE)) return;
  const asking = ask(checking, row);
  const isOver = new AbortController();
  const patience = wait(PATIENCE, undefined, { signal: isOver.signal });
  await Promise.race([asking, patience]).finally(() => isOver.abort());
}

/**
 * For the sweep: payments of orders that nobody reads, each every ten minutes, until the gateway says what became of it.
 * One that does not answer a community is left alone until the next sweep.
 *
 * @returns how many were asked for.
 */
export async function checkOpenPayments(checking: Checking): Promise<number> {
  const { store } = checking;
  const now = store.clock();
  const since = new Date(now.getTime() - ASKED_FOR).toISOString();
  const rows = await store.database
    .selectFrom('orders')
    .selectAll()
    .where('method', '=', 'midtrans')
    .where('status', 'in', ['awaiting-payment', 'expired'])
    .where('expires_at', '>', since)
    .where('payment', 'is not', null)
    .execute();
  const silent = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if (count === MOST_AT_ONCE) break;
    if (silent.has(row.community) || !isTurn(store, row, LONG_PAUSE)) continue;
    if (!(await ask(checking, row))) silent.add(row.community);
    count += 1;
  }
  return count;
}

function isWaitedFor({ status, payment, expires_at }: OrderRow, now: Date): boolean {
  const isOpen = ['awaiting-payment', 'expired', 'cancelled'].includes(status);
  return isOpen && payment !== null && Date.parse(expires_at) + ASKED_FOR > now.getTime();
}

/** False where it could not be asked, or written, at this moment: then it is asked again. */
async function ask({ store, secrets }: Checking, row: OrderRow): Promise<boolean> {
  const { community, reference } = row;
  try {
    const methods = await loadMethods(store.database, community, secrets);
    const state = await methods.find(({ method }) => method === row.method)?.lookUp?.(reference);
    if (state) await recordPaymentState(store, { community, reference }, state);
    if (state?.state === 'failed') remember(store, row, true);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) && !store.closed.aborted) throw error;
    return false;
  }
}

/** True where nobody asked within the pause, or the clock was set back; then it counts as asked. */
function isTurn(store: Store, row: OrderRow, pause: number): boolean {
  const last = asked.get(store)?.get(toKey(row));
  const age = store.clock().getTime() - (last?.at ?? 0);
  if (last && (last.isSettled || (age >= 0 && age < pause))) return false;
  remember(store, row, false);
  return true;
}

function remember(store: Store, row: OrderRow, isSettled: boolean): void {
  const known = asked.get(store) ?? new Map<string, Asked>();
  asked.set(store, known);
  known.delete(toKey(row));
  known.set(toKey(row), { at: store.clock().getTime(), isSettled });
  forgetOldest(known, MOST_REMEMBERED);
}

/** A payment that was asked for anew is another one. */
function toKey({ community, reference }: OrderRow): string {
  return `${community} ${reference}`;
}
