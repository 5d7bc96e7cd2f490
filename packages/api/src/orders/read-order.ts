// An order as whoever knows its code sees it.
import type { Order } from '@circunomy/sdk/schema';
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import type { Store } from '../storage/store.ts';
import { findOrder } from './find-order.ts';
import { readOrderSums } from './order-sums.ts';
import { type OrderParts, toOrder } from './to-order.ts';

/** How often a row that changed while its steps were read is read again. */
const TRIES = 3;

/**
 * @param root address of the community with its slash at the end, where its profile names none that takes orders.
 * @throws {ApiError} `order-unknown`, `community-unknown`.
 */
export async function readOrder(
  store: Store,
  { community, code, root }: { community: string; code: string; root: string },
): Promise<Order> {
  const parts = await readParts(store, community, code);
  const state = await loadCommunityState(store, community);
  return toOrder(state, parts, { now: store.clock(), root: toRoot(state, root) });
}

async function readParts(
  store: Store,
  community: string,
  code: string,
  tries = TRIES,
): Promise<OrderParts> {
  const { database } = store;
  const row = await findOrder(database, community, code);
  const steps = await database
    .selectFrom('order_steps')
    .selectAll()
    .where('community', '=', community)
    .where('code', '=', code)
    .orderBy('step')
    .execute();
  const isTorn = steps.at(-1)?.status !== row.status;
  if (isTorn && tries > 1) return readParts(store, community, code, tries - 1);
  const sums = await readOrderSums(database, row);
  const entries = await database
    .selectFrom('order_entries')
    .select('entry')
    .where('community', '=', community)
    .where('code', '=', code)
    .execute();
  return { row, steps, sums, entries: entries.map(({ entry }) => entry) };
}

/** `…/data/orders` of the profile stands two names below the community's root. */
function toRoot({ community: { orders } }: CommunityState, asked: string): string {
  return new URL('..', `${orders ?? `${asked}data/orders`}`).href;
}
