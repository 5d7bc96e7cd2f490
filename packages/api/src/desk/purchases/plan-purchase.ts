// From paid orders to what the ledger will say of them: one contribution each, and one purchase from the MSME.
import { createId, type EntryOf, type LedgerView } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import { ApiError } from '../../api-error.ts';
import { parseStoredProfile } from '../../ledger/books.ts';
import { idNounOf } from '../../ledger/entry-kinds.ts';
import type { Fault } from '../../ledger/fault.ts';
import { findCommunityRow } from '../../ledger/load-community-state.ts';
import type { ProposedEntry } from '../../ledger/recording.ts';
import { toRupiahWords } from '../../orders/rupiah-words.ts';
import type { Tables } from '../../storage/tables.ts';
import { listOrderFaults } from './order-faults.ts';
import { type PaidOrder, readPaidOrders } from './paid-orders.ts';
import type { PurchaseDraft } from './purchase-draft.ts';

export interface PurchasePlan {
  readonly orders: readonly PaidOrder[];
  readonly product: string;
  readonly quantity: number;
  /** Rupiah for the MSME. */
  readonly amount: number;
  /** What came for the orders and is not spent; below 0 where the community adds the rest. */
  readonly left: number;
  /** Contributions of orders that no entry carries yet, then the purchase. */
  readonly proposals: readonly (ProposedEntry & { readonly id: string })[];
  /** The order that a contribution is of; undefined for the purchase. */
  readonly carried: readonly (PaidOrder | undefined)[];
}

interface PlanContext {
  readonly community: string;
  /** As the ledger reads inside the transaction. */
  readonly view: LedgerView;
}

/** @throws {ApiError} `purchase-refused` with every fault. */
export async function planPurchase(
  database: Kysely<Tables>,
  draft: PurchaseDraft,
  { community, view }: PlanContext,
): Promise<PurchasePlan> {
  const found = await readPaidOrders(database, community, { view, codes: draft.orders });
  const { profile } = await findCommunityRow(database, community);
  const isFictional = parseStoredProfile(profile).fictional;
  const faults = listOrderFaults(draft, found, { view, isFictional });
  if (faults.length > 0) throw refuse(faults);
  const orders = draft.orders.flatMap((code) => found.get(code) ?? []);
  const [first] = orders;
  const product = first && view.effectiveById(first.row.product);
  if (!first || product?.kind !== 'product-listed') throw refuse([]);
  const quantity = orders.reduce((sum, { row }) => sum + row.quantity, 0);
  const price = quantity * first.row.price;
  if (draft.amount !== null && draft.amount > price) {
    throw refuse([aboveTruePrice(draft.amount, price)]);
  }
  const amount = draft.amount ?? price;
  const left = orders.reduce((sum, { kept }) => sum + kept, 0) - amount;
  const fresh = orders.filter(({ contribution }) => contribution === null);
  const purchase = toPurchase({ draft, first, product, quantity, amount, left });
  return {
    ...{ orders, product: product.id, quantity, amount, left },
    proposals: [...fresh.map(toContribution), purchase],
    carried: [...fresh, undefined],
  };
}

function toContribution({
  row,
  kept,
  paidOn,
  campaign,
}: PaidOrder): ProposedEntry & { id: string } {
  return {
    id: createId(idNounOf('contribution-received')),
    kind: 'contribution-received',
    on: paidOn,
    payload: {
      ...(campaign !== null && { campaign }),
      ...{ from: 'public', amount: kept, contributor: row.contributor },
    },
  };
}

interface PurchaseParts {
  readonly draft: PurchaseDraft;
  readonly first: PaidOrder;
  readonly product: EntryOf<'product-listed'>;
  readonly quantity: number;
  readonly amount: number;
  readonly left: number;
}

function toPurchase(parts: PurchaseParts): ProposedEntry & { id: string } {
  const { draft, first, product, quantity, amount, left } = parts;
  const { campaign } = first;
  return {
    ...{ id: draft.id, kind: 'purchase-made', on: draft.on },
    payload: {
      ...(campaign !== null && { campaign }),
      ...{ msme: product.msme, product: product.id, category: product.category, amount },
      quantity: { unit: product.unit, quantity },
      fundedBy: left < 0 ? 'both' : 'public',
    },
  };
}

function aboveTruePrice(given: number, truePrice: number): Fault {
  const [amount, price] = [toRupiahWords(given), toRupiahWords(truePrice)];
  return {
    path: '$.amount',
    value: given,
    message: {
      en: `${amount.en} is more than the ${price.en} that these units cost at the MSME's own price. Give at most that, or leave it out.`,
      id: `${amount.id} melebihi ${price.id}, harga UMKM sendiri untuk jumlah ini. Tulis paling banyak sejumlah itu, atau kosongkan.`,
    },
  };
}

function refuse(faults: readonly Fault[]): ApiError {
  return new ApiError('purchase-refused', { count: faults.length }, { faults });
}
