// One who listens, and all who do: by ledger and by address, each counted without being looked for.
import type { Outlet } from './outlet.ts';

export interface Listener {
  readonly community: string;
  readonly address: string;
  readonly outlet: Outlet;
  /** Asked before anything is told of a ledger that is not public; undefined for one of the public. */
  readonly mayReadHidden: (() => Promise<boolean>) | undefined;
  /** Ledger size it was last told. */
  size: number;
}

export class Listeners {
  readonly #byCommunity = new Map<string, Set<Listener>>();
  readonly #byAddress = new Map<string, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Ledgers that somebody listens to. */
  get communities(): string[] {
    return [...this.#byCommunity.keys()];
  }

  countOf(address: string): number {
    return this.#byAddress.get(address) ?? 0;
  }

  /** Whether nobody listens to it. */
  isIdle(community: string): boolean {
    return !this.#byCommunity.has(community);
  }

  /** May be walked while some leave. */
  of(community: string): Iterable<Listener> {
    return this.#byCommunity.get(community) ?? [];
  }

  *all(): Iterable<Listener> {
    for (const listeners of this.#byCommunity.values()) yield* listeners;
  }

  add(listener: Listener): void {
    const { community, address } = listener;
    const listeners = this.#byCommunity.get(community) ?? new Set();
    this.#byCommunity.set(community, listeners.add(listener));
    this.#byAddress.set(address, this.countOf(address) + 1);
    this.#count += 1;
  }

  /** Calls after the first change nothing. */
  remove(listener: Listener): void {
    const { community, address } = listener;
    const listeners = this.#byCommunity.get(community);
    if (!listeners?.delete(listener)) return;
    if (listeners.size === 0) this.#byCommunity.delete(community);
    const left = this.countOf(address) - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
    this.#count -= 1;
  }
}
