// Visitors and a treasurer who never give up: each sends the same again under the same key until it is answered, and
// remembers what it was told.
import { setTimeout as wait } from 'node:timers/promises';
import { SHOP, type Shop } from './shop.ts';

export interface Told {
  /** Codes of orders that were answered, by their key. */
  readonly placed: Map<string, string>;
  readonly paid: Set<string>;
  readonly bought: Set<string>;
  readonly refusals: string[];
}

interface Sent {
  readonly path: string;
  readonly key: string;
  readonly body?: unknown;
  readonly token?: string;
}

/** Milliseconds after the last kill in which everything must be answered. */
const PATIENCE = 60_000;
const SOLD_OUT = 409;

/** Life story: buying → stopped, which lasts until the last request is answered. */
export class Buying {
  readonly told: Told = {
    ...{ placed: new Map(), paid: new Set(), bought: new Set(), refusals: [] },
  };
  readonly #base: string;
  readonly #shop: Shop;
  #limit = Number.POSITIVE_INFINITY;
  #isStopped = false;
  #next = 0;
  #answered = 0;
  /** Of the products, the one that is sold. */
  #at = 0;

  constructor(port: number, shop: Shop) {
    this.#base = `http://127.0.0.1:${port}/${SHOP}/data`;
    this.#shop = shop;
  }

  start(): Promise<void>[] {
    return [this.#buy('test'), this.#buy('test'), this.#buy('transfer')];
  }

  stop(): void {
    this.#isStopped = true;
    this.#limit = Date.now() + PATIENCE;
  }

  /** Fulfilled as soon as somebody was answered once more. */
  async untilAnswered(): Promise<void> {
    const [before, limit] = [this.#answered, Date.now() + PATIENCE];
    while (this.#answered === before && Date.now() < limit) await wait(5);
    if (this.#answered === before) throw new Error('Nobody is answered any more.');
  }

  /** Orders, pays and hands over, one after the other. */
  async #buy(method: 'test' | 'transfer'): Promise<void> {
    const { products, token } = this.#shop;
    while (!this.#isStopped) {
      this.#next += 1;
      const [number, at] = [this.#next, this.#at];
      const key = `pesanan-${number}`;
      const product = products[at];
      if (product === undefined) return;
      const placed = await this.#send({
        path: 'orders',
        key,
        body: { product, quantity: 1, method },
      });
      if (placed === 'sold-out' && at === this.#at) this.#at += 1;
      if (!placed || placed === 'sold-out') continue;
      const { code, amount } = placed as { code: string; amount: number };
      this.told.placed.set(key, code);
      const paying =
        method === 'test'
          ? { path: `orders/${code}/test-payment`, key: `${key}-bayar` }
          : { path: `desk/orders/${code}/confirm`, key: `${key}-masuk`, body: { amount }, token };
      if (await this.#send(paying)) this.told.paid.add(code);
      if (number % 2 === 0) continue;
      const purchase = {
        path: 'desk/purchases',
        key: `${key}-beli`,
        body: { orders: [code] },
        token,
      };
      if (await this.#send(purchase)) this.told.bought.add(code);
    }
  }

  async #send(sent: Sent): Promise<unknown> {
    while (Date.now() < this.#limit) {
      const answer = await this.#post(sent);
      if (answer) this.#answered += 1;
      if (answer?.ok) return answer.json();
      const { status = 503 } = answer ?? {};
      const text = (await answer?.text()) ?? '';
      if (status === SOLD_OUT && text.includes('"capacity-gone"')) return 'sold-out';
      if (status !== 503 && status !== 429) {
        this.told.refusals.push(`${sent.key}: ${status} ${text}`);
        return undefined;
      }
      await wait(30);
    }
    this.told.refusals.push(`${sent.key}: no answer`);
    return undefined;
  }

  /** Undefined where the connection broke, also in the middle of the answer. */
  async #post({ path, key, body = {}, token }: Sent): Promise<Response | undefined> {
    const headers = {
      ...{ 'Content-Type': 'application/json', 'Idempotency-Key': key },
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
    try {
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await fetch(`${this.#base}/${path}`, init);
      return new Response(await response.arrayBuffer(), { status: response.status });
    } catch {
      return undefined;
    }
  }
}
