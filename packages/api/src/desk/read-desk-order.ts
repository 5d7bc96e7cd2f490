// An order as its treasurer sees it: what the holder of its code sees, with contact, money, notes and what is to be done.
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { DeskOrder } from '@circunomy/sdk/schema';
import type { Selectable } from 'kysely';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { findOrder } from '../orders/find-order.ts';
import { readOrder } from '../orders/read-order.ts';
import type { Store } from '../storage/store.ts';
import type { OrderStepsTable } from '../storage/tables.ts';
import { listAttention } from './attention.ts';
import { findPaidOn, readMoneyOfOrders, toMadeBy, toMoneyLine } from './money-lines.ts';
import { findPaidCampaign } from './purchases/paid-campaign.ts';
import { listPurchaseDrafts } from './purchases/purchase-draft.ts';

export interface DeskPlace {
  readonly community: string;
  /** Address of the community with its slash at the end. */
  readonly root: string;
}

/** @throws {ApiError} `order-unknown`, `community-unknown`. */
export async function readDeskOrder(
  store: Store,
  { community, root }: DeskPlace,
  code: string,
): Promise<DeskOrder> {
  const { database } = store;
  const row = await findOrder(database, community, code);
  const order = await readOrder(store, { community, code, root });
  const money = (await readMoneyOfOrders(database, community, [code])).get(code) ?? [];
  const drafts = await listPurchaseDrafts(database, community);
  const purchase = drafts.find(({ orders }) => orders.includes(code))?.id ?? null;
  const notes = await readNotes(store, community, code);
  const { view } = await loadCommunityState(store, community);
  const contributed = await readContributed(store, view, { community, code });
  return {
    ...{ order, contact: row.contact, message: row.message },
    campaign: findPaidCampaign(view, row, findPaidOn(money)),
    attention: listAttention(order, { purchase, contributed }),
    money: money.map(toMoneyLine),
    notes: notes.map(({ at, made_by, note }) => ({
      ...{ at, madeBy: toMadeBy(made_by), text: note ?? '' },
    })),
    purchase,
  };
}

function readNotes(
  { database }: Store,
  community: string,
  code: string,
): Promise<Selectable<OrderStepsTable>[]> {
  return database
    .selectFrom('order_steps')
    .selectAll()
    .where('community', '=', community)
    .where('code', '=', code)
    .where('note', 'is not', null)
    .orderBy('step')
    .execute();
}

async function readContributed(
  { database }: Store,
  view: LedgerView,
  { community, code }: { readonly community: string; readonly code: string },
): Promise<number | null> {
  const rows = await database
    .selectFrom('order_entries')
    .select('entry')
    .where('community', '=', community)
    .where('code', '=', code)
    .where('role', '=', 'contribution')
    .execute();
  const amounts = rows.flatMap(({ entry }) => {
    const contribution = view.effectiveById(entry);
    return contribution?.kind === 'contribution-received' ? [contribution.amount ?? 0] : [];
  });
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
