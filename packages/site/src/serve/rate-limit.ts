// How often one address may ask: as much as a minute's worth at once, and then as much as flows back.
import { forgetOldest } from '@circunomy/api';

const MINUTE = 60_000;

/** Addresses remembered; the one that was seen least lately makes room. */
const MOST_ADDRESSES = 50_000;

interface Bucket {
  left: number;
  at: number;
}

export class RateLimit {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param perMinute 0 for no limit. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Addresses that are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * One more request of `address` at `now` (milliseconds that never go back).
   *
   * @returns 0, or the whole seconds after which the next one is answered.
   */
  take(address: string, now: number): number {
    if (this.#perMinute === 0) return 0;
    const bucket = this.#find(address, now);
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * MINUTE) / this.#perMinute / 1000);
    bucket.left -= 1;
    return 0;
  }

  #find(address: string, now: number): Bucket {
    const known = this.#buckets.get(address);
    const bucket = known ?? { left: this.#perMinute, at: now };
    const flowed = ((now - bucket.at) * this.#perMinute) / MINUTE;
    bucket.left = Math.min(this.#perMinute, bucket.left + flowed);
    bucket.at = now;
    // Last in the order of the map: what stands first was seen least lately.
    if (known) this.#buckets.delete(address);
    this.#buckets.set(address, bucket);
    forgetOldest(this.#buckets, MOST_ADDRESSES);
    return bucket;
  }
}
