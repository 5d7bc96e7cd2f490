/** The visitor's order at one community: placed once, kept while it is unfinished, followed while somebody looks. */
import type { NewOrder, Order, Orderable, Orders, PaymentMethod } from '@circunomy/sdk/orders';
import { isOrderError } from '@circunomy/sdk/orders';
import { type OrderStore, orderStore, ordersOf } from '@circunomy/sdk/stores';
import { dropOrder, type KeptOrder, keepOrder, readKeptOrder, type Wish } from './kept-order.ts';
import { type OrderEventDetail, type OrderEventName, toEventDetail } from './order-events.ts';
import { isClosed, isDone, isPaid } from './order-life.ts';

export interface OrderDeskOptions {
  /** Root URL of the server. */
  readonly root: string;
  readonly onChange: () => void;
  readonly onEvent: (name: OrderEventName, detail: OrderEventDetail) => void;
}

/**
 * Life: nothing → key kept → (answered) code kept → awaiting payment → paid or closed → forgotten when the dialog closes.
 * A key is made before the first sending and used until there is an answer, so that nothing is ordered twice.
 */
export class OrderDesk {
  readonly #options: OrderDeskOptions;
  readonly #orders: Orders;
  readonly #told = new Set<string>();
  /** What was sent under the key that is kept; undefined where another visit of the page sent it. */
  #sent: string | undefined;
  #code: string | null = null;
  #$order: OrderStore | undefined;
  #unlisten: (() => void) | undefined;

  constructor(options: OrderDeskOptions) {
    this.#options = options;
    this.#orders = ordersOf(options.root);
  }

  get order(): Order | undefined {
    return this.#$order?.get().data;
  }

  /** The last question about the order had no answer; what is shown may be old. */
  get isLost(): boolean {
    return this.#$order?.get().state === 'stale';
  }

  /** Why the kept order cannot be shown. */
  get failure(): unknown {
    const state = this.#$order?.get();
    return state?.state === 'failed' ? state.error : undefined;
  }

  get isOpen(): boolean {
    return this.#code !== null;
  }

  /** What another visit of the page, or another tab, has left unfinished. */
  get kept(): KeptOrder | undefined {
    return readKeptOrder(this.#options.root);
  }

  orderable(): Promise<Orderable> {
    return this.#orders.orderable();
  }

  /** Throws what the server refused; the same order sent again after no answer is the same order. */
  async place(order: NewOrder, wish: Wish, isFresh = false): Promise<void> {
    const { root } = this.#options;
    const key = this.#keyFor(order);
    keepOrder(root, { key, code: null, wish });
    try {
      const placed = await this.#orders.place(order, { idempotencyKey: key });
      keepOrder(root, { key, code: placed.code, wish });
      this.#tell('circunomy-order-placed', placed);
      this.follow(placed.code);
    } catch (error) {
      if (isAnswered(error)) this.#dropKey();
      // An earlier visit sent another order under the kept key, perhaps with a name: this one is a new order.
      if (isFresh || !isOrderError(error) || error.code !== 'idempotency-key-reused') throw error;
      await this.place(order, wish, true);
    }
  }

  follow(code: string): void {
    this.leave();
    this.#code = code;
    this.#$order = orderStore(this.#options.root, code);
    this.#unlisten = this.#$order.subscribe(({ data }) => {
      if (data) this.#note(data);
      this.#options.onChange();
    });
  }

  /** Opens what is unfinished, here or in another tab; false where nothing is. */
  resume(): boolean {
    const code = this.#code ?? this.kept?.code;
    if (code) this.follow(code);
    return Boolean(code);
  }

  /** Nobody looks: nothing is asked. A finished order is no longer kept. */
  leave(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.forgetDone();
  }

  forgetDone(): void {
    if (this.order && isDone(this.order)) this.forget();
  }

  /** Begins anew; the order itself stays what it is. */
  forget(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    if (!this.kept?.code || this.kept.code === this.#code) this.#dropKey();
    this.#code = null;
    this.#$order = undefined;
  }

  /** Each tells the store, which tells whoever looks. */
  act(step: 'report' | 'cancel' | 'payTest'): Promise<unknown> {
    return this.#code ? this.#orders[step](this.#code) : Promise.resolve();
  }

  #keyFor(order: NewOrder): string {
    const body = JSON.stringify(order);
    const kept = this.kept;
    const isAgain = kept?.code === null && (this.#sent ?? body) === body;
    this.#sent = body;
    return isAgain ? kept.key : createKey();
  }

  #dropKey(): void {
    this.#sent = undefined;
    dropOrder(this.#options.root);
  }

  #note(order: Order): void {
    if (isPaid(order)) this.#tell('circunomy-order-paid', order);
    if (isClosed(order)) this.#tell('circunomy-order-closed', order);
  }

  #tell(name: OrderEventName, order: Order): void {
    const once = `${name} ${order.code}`;
    if (this.#told.has(once)) return;
    this.#told.add(once);
    const method = order.payment?.method ?? this.kept?.wish.method ?? null;
    this.#options.onEvent(name, toEventDetail(order, method as PaymentMethod | null));
  }
}

/** Not `crypto.randomUUID`, which a page without TLS does not have. */
function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The server has understood it and refused: another attempt is another order. */
function isAnswered(error: unknown): boolean {
  return (
    isOrderError(error) &&
    error.status !== null &&
    error.status < 500 &&
    error.code !== 'server-refused'
  );
}
