// The order desk of a sample community: honest about capacity, prices and time, and forgotten with the sample.
import type { NewOrder, Order, Orderable } from '../../contract/order.schema.ts';
import { canonicalJson } from '../../ledger/canonical-json.ts';
import { toWeek } from './sample-capacity.ts';
import {
  countFreeUnits,
  expire,
  findOrder,
  receive,
  refuseStep,
  type SampleDeskOptions,
  type SampleDeskState,
  takeStep,
} from './sample-desk-state.ts';
import { type SampleOrder, statusOf, toOrder } from './sample-order.ts';
import { isOffered, listMethods, toSampleOrder } from './sample-placing.ts';
import { SampleRefusal } from './sample-refusal.ts';
import { createTreasurer, type SampleTreasurer } from './sample-treasurer.ts';

/** Hours for which a report keeps the units. */
const REPORT_HOURS = 72;
const HOUR = 3_600_000;

/** Each call refuses with `SampleRefusal`. */
export class SampleDesk {
  readonly treasurer: SampleTreasurer;
  readonly #state: SampleDeskState;
  readonly #placed = new Map<string, { readonly sent: string; readonly code: string }>();

  constructor(options: SampleDeskOptions) {
    this.#state = { ...options, orders: new Map<string, SampleOrder>() };
    this.treasurer = createTreasurer(this.#state);
  }

  orderable(): Orderable {
    const { ledger, now } = this.#state;
    expire(this.#state);
    const products = ledger.view.effective('product-listed');
    return {
      community: ledger.community,
      week: toWeek(now()),
      methods: listMethods(this.#state).map(([method, minutes]) => ({ method, minutes })),
      products: products
        .filter((product) => isOffered(product, ledger))
        .map(({ id, price }) => ({ id, price, free: countFreeUnits(this.#state, id) })),
    };
  }

  /** The code; the same again for the same key. */
  place(wanted: NewOrder, key: string): string {
    const sent = canonicalJson(wanted);
    const before = this.#placed.get(key);
    if (before && before.sent !== sent) throw new SampleRefusal('idempotency-key-reused');
    if (before) return before.code;
    expire(this.#state);
    const order = toSampleOrder(wanted, this.#state);
    this.#state.orders.set(order.code, order);
    this.#placed.set(key, { sent, code: order.code });
    return order.code;
  }

  /** @param root absolute address of the community, with its slash. */
  read(code: string, root: string): Order {
    return toOrder(findOrder(this.#state, code), this.#state.ledger, root);
  }

  report(code: string): void {
    const order = findOrder(this.#state, code);
    const status = statusOf(order);
    if (status === 'cancelled' || status === 'refunded') throw refuseStep(order);
    if (order.reportedAt || (status !== 'awaiting-payment' && status !== 'expired')) return;
    const now = this.#state.now();
    order.reportedAt = now;
    if (status === 'expired' || order.wanted.method === 'test') return;
    order.expiresAt = new Date(now.getTime() + REPORT_HOURS * HOUR);
  }

  cancel(code: string): void {
    const order = findOrder(this.#state, code);
    const status = statusOf(order);
    if (status === 'cancelled') return;
    if (status !== 'awaiting-payment' || order.reportedAt) throw refuseStep(order);
    takeStep(this.#state, order, 'cancelled', 'contributor');
  }

  forget(code: string): void {
    findOrder(this.#state, code).name = null;
  }

  payTest(code: string): void {
    const order = findOrder(this.#state, code);
    const { method } = order.wanted;
    if (method !== 'test') throw new SampleRefusal('method-not-offered', {}, '$.method');
    if (statusOf(order) === 'cancelled') throw refuseStep(order);
    if (order.received === 0) receive(this.#state, order, { amount: order.amount, by: 'test' });
  }
}
