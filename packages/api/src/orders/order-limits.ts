// Nobody takes every unit away from the others by ordering without paying. Addresses stand in memory alone.

import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import { forgetOldest } from '../operating/forget-oldest.ts';
import type { Tables } from '../storage/tables.ts';

export interface OrderLimitSettings {
  /** Orders of one address that wait for their payment. */
  readonly openPerAddress: number;
  /** Placed by one address in an hour. */
  readonly hourlyPerAddress: number;
  /** Orders of one community that wait for their payment. */
  readonly openPerCommunity: number;
}

const DEFAULT_ORDER_LIMITS: OrderLimitSettings = {
  openPerAddress: 5,
  hourlyPerAddress: 20,
  openPerCommunity: 2_000,
};

interface Placed {
  readonly community: string;
  readonly code: string;
  readonly at: number;
}

const HOUR = 60 * 60 * 1000;
/** As long as an order waits for its payment at most: a day, and three from a report on. */
const REMEMBERED = 96 * HOUR;
const MOST_ADDRESSES = 10_000;
/** This machine is not counted: behind a proxy that nobody named, everybody would be one visitor. */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.|0:0:0:0::\/64$)/;
/** Seconds after which a place may be free. */
const SOON = 60;

export class OrderLimits {
  readonly #settings: OrderLimitSettings;
  readonly #placed = new Map<string, readonly Placed[]>();

  constructor(settings: Partial<OrderLimitSettings> = {}) {
    this.#settings = { ...DEFAULT_ORDER_LIMITS, ...settings };
  }

  /** @throws {ApiError} `too-many-orders`. */
  async ensureRoom(
    database: Kysely<Tables>,
    { community, address, now }: { community: string; address: string; now: Date },
  ): Promise<void> {
    const { openPerAddress, hourlyPerAddress, openPerCommunity } = this.#settings;
    const placed = this.#recall(address, now.getTime());
    const hourly = placed.filter(({ at }) => now.getTime() - at < HOUR);
    const [earliest] = hourly;
    if (earliest && hourly.length >= hourlyPerAddress) {
      throw tooMany(Math.ceil((earliest.at + HOUR - now.getTime()) / 1000));
    }
    const own = placed.filter((each) => each.community === community).map(({ code }) => code);
    const open = await countOpen(database, { community, now }, own);
    if (open.own >= openPerAddress || open.all >= openPerCommunity) throw tooMany(SOON);
  }

  note(address: string, order: { community: string; code: string; now: Date }): void {
    if (LOOPBACK.test(address)) return;
    const { community, code, now } = order;
    const placed = [
      ...this.#recall(address, now.getTime()),
      { community, code, at: now.getTime() },
    ];
    this.#placed.delete(address);
    this.#placed.set(address, placed);
    forgetOldest(this.#placed, MOST_ADDRESSES);
  }

  /** A clock that was set back makes nobody wait until it comes by again. */
  #recall(address: string, now: number): readonly Placed[] {
    const known = this.#placed.get(address) ?? [];
    return known.filter(({ at }) => at <= now && now - at < REMEMBERED);
  }
}

async function countOpen(
  database: Kysely<Tables>,
  { community, now }: { community: string; now: Date },
  own: readonly string[],
): Promise<{ own: number; all: number }> {
  const row = await database
    .selectFrom('orders')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('all'),
      fn
        .countAll<number | string>()
        .filterWhere('code', 'in', own.length > 0 ? own : [''])
        .as('own'),
    ])
    .where('community', '=', community)
    .where('status', '=', 'awaiting-payment')
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirstOrThrow();
  return { own: Number(row.own), all: Number(row.all) };
}

function tooMany(seconds: number): ApiError {
  return new ApiError('too-many-orders', { seconds });
}
