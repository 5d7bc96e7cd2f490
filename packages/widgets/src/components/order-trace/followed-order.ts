/** Ties an element to one order: followed while the element is on the page, and only then. */

import type { Order } from '@circunomy/sdk/orders';
import type { OrderStore, RequestState } from '@circunomy/sdk/stores';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Life: nothing → following one store at a time; another, or none, replaces it. */
export class FollowedOrder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #$order: OrderStore | undefined;
  #unlisten: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): RequestState<Order> {
    return this.#unlisten && this.#$order ? this.#$order.get() : { state: 'loading' };
  }

  follow($order: OrderStore | undefined): void {
    if (this.#$order === $order) return;
    this.#stop();
    this.#$order = $order;
    this.#listen();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#listen();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop();
  }

  #listen(): void {
    if (!this.#isConnected || this.#unlisten || !this.#$order) return;
    this.#unlisten = this.#$order.listen(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
  }
}
