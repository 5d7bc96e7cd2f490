// Paid orders become entries: at once where one person runs the community, else when a second operator has looked.
import { createId } from '@circunomy/sdk/ledger';
import { type DeskPurchase, newPurchaseSchema } from '@circunomy/sdk/schema';
import type { Selectable } from 'kysely';
import { ApiError } from '../../api-error.ts';
import { type Batch, type LedgerWriter, writeLedger } from '../../ledger/append-entries.ts';
import { idNounOf } from '../../ledger/entry-kinds.ts';
import { type Answer, answerOnce } from '../../ledger/idempotency.ts';
import { loadView } from '../../ledger/ledger-memories.ts';
import { findCommunityRow } from '../../ledger/load-community-state.ts';
import type { RecordedEntry } from '../../ledger/recording.ts';
import { toJakartaDate } from '../../ledger/rules/jakarta-date.ts';
import { findActiveOperator } from '../../operators/find-operator.ts';
import { takeStep, writeStep } from '../../orders/take-step.ts';
import type { Store, WriteTransaction } from '../../storage/store.ts';
import type { CommunitiesTable } from '../../storage/tables.ts';
import { type DeskSubmission, ensureAtDesk } from '../desk-step.ts';
import { parseDeskBody } from '../parse-desk-body.ts';
import { type PurchasePlan, planPurchase } from './plan-purchase.ts';
import {
  keepPurchaseDraft,
  listPurchaseDrafts,
  type PurchaseDraft,
  takePurchaseDraft,
} from './purchase-draft.ts';

const CREATED = 201;
const ACCEPTED = 202;

/**
 * A purchase that waits (202), or the entries (201) in a community run by a single operator. All of it is in the ledger,
 * or nothing is.
 *
 * @throws {ApiError} `role-refused`, `desk-refused`, `purchase-refused`, `entries-refused` with faults from `$`;
 * `idempotency-key-reused`, and as `recordEntries`.
 */
export function submitPurchase(
  store: Store,
  { community, operator, request }: DeskSubmission,
  sent: unknown,
): Promise<Answer<DeskPurchase>> {
  const wanted = parseDeskBody(newPurchaseSchema, sent);
  const now = store.clock();
  const draft: PurchaseDraft = {
    ...{ id: createId(idNounOf('purchase-made')), orders: wanted.orders },
    ...{ on: wanted.on ?? toJakartaDate(now), amount: wanted.amount ?? null },
    ...{ recordedBy: operator, at: now.toISOString() },
  };
  return writeLedger(store, community, async (transaction, ledger) => {
    const row = await findCommunityRow(transaction, community);
    ensureAtDesk(await findActiveOperator(transaction, community, operator));
    return answerOnce(transaction, { community, operator, ...request }, async () => {
      await ensureNoneWaits(transaction, community, draft);
      const parts = { store, transaction, ledger, row, draft };
      if (row.single_operator === 1) return record(parts, null);
      const plan = await planPurchase(transaction, draft, {
        ...{ community, view: await loadView(store, community, transaction) },
      });
      await ledger.check(row, toBatch(plan, draft, null));
      await keepPurchaseDraft(transaction, community, draft);
      return { status: ACCEPTED, body: toAnswer(plan, { draft, verifiedBy: null, entries: [] }) };
    });
  });
}

/**
 * Another operator than the one who recorded it makes it entries (201). It is checked again: orders and ledger may have
 * changed since.
 *
 * @throws {ApiError} `verifier-same`, `purchase-unknown`, and as `submitPurchase`.
 */
export function verifyPurchase(
  store: Store,
  { community, operator, request }: DeskSubmission,
  purchase: string,
): Promise<Answer<DeskPurchase>> {
  return writeLedger(store, community, async (transaction, ledger) => {
    const row = await findCommunityRow(transaction, community);
    await findActiveOperator(transaction, community, operator);
    return answerOnce(transaction, { community, operator, ...request }, async () => {
      const draft = await takePurchaseDraft(transaction, community, purchase);
      if (draft.recordedBy === operator) throw new ApiError('verifier-same', { operator });
      return record({ store, transaction, ledger, row, draft }, operator);
    });
  });
}

interface Parts {
  readonly store: Store;
  readonly transaction: WriteTransaction;
  readonly ledger: LedgerWriter;
  readonly row: Selectable<CommunitiesTable>;
  readonly draft: PurchaseDraft;
}

async function record(
  { store, transaction, ledger, row, draft }: Parts,
  verifiedBy: string | null,
): Promise<Answer<DeskPurchase>> {
  const community = row.slug;
  const view = await loadView(store, community, transaction);
  const plan = await planPurchase(transaction, draft, { community, view });
  const entries = await ledger.append(row, toBatch(plan, draft, verifiedBy));
  await carryOrders(transaction, plan, { at: store.clock(), draft });
  return { status: CREATED, body: toAnswer(plan, { draft, verifiedBy, entries }) };
}

async function carryOrders(
  transaction: WriteTransaction,
  { orders, proposals, carried }: PurchasePlan,
  { at, draft }: { readonly at: Date; readonly draft: PurchaseDraft },
): Promise<void> {
  for (const { row } of orders) {
    const { community, code } = row;
    const position = carried.findIndex((each) => each?.row.code === code);
    const contribution = proposals[position]?.id;
    await transaction
      .insertInto('order_entries')
      .values([
        ...(contribution === undefined
          ? []
          : [{ community, code, entry: contribution, role: 'contribution' }]),
        { community, code, entry: draft.id, role: 'purchase' },
      ])
      .execute();
    const step = { at, madeBy: draft.recordedBy };
    // Bought again, since the ledger took the first purchase back.
    if (row.status === 'purchased') await writeStep(transaction, row, 'purchased', step);
    else await takeStep(transaction, row, 'purchased', step);
  }
}

/** @throws {ApiError} `purchase-refused`. */
async function ensureNoneWaits(
  transaction: WriteTransaction,
  community: string,
  { orders }: PurchaseDraft,
): Promise<void> {
  const drafts = await listPurchaseDrafts(transaction, community);
  const waiting = new Map(
    drafts.flatMap(({ id, orders: codes }) => codes.map((code) => [code, id])),
  );
  const faults = orders.flatMap((code, index) => {
    const purchase = waiting.get(code);
    if (purchase === undefined) return [];
    const message = {
      en: `This order waits in ${purchase} already. Let another operator verify that, or discard it.`,
      id: `Pesanan ini sudah menunggu di ${purchase}. Minta petugas lain memeriksanya, atau buang.`,
    };
    return [{ path: `$.orders[${index}]`, value: code, message }];
  });
  if (faults.length > 0)
    throw new ApiError('purchase-refused', { count: faults.length }, { faults });
}

function toBatch(
  { proposals, carried, orders }: PurchasePlan,
  { recordedBy }: PurchaseDraft,
  verifiedBy: string | null,
): Batch {
  const toPath = (index: number): string => {
    const order = carried[index];
    return order ? `$.orders[${orders.indexOf(order)}]` : '$';
  };
  return { proposals, recordedBy, verifiedBy, toPath };
}

interface Outcome {
  readonly draft: PurchaseDraft;
  readonly verifiedBy: string | null;
  readonly entries: readonly RecordedEntry[];
}

function toAnswer(plan: PurchasePlan, { draft, verifiedBy, entries }: Outcome): DeskPurchase {
  const { product, quantity, amount, left } = plan;
  const { id, on, recordedBy } = draft;
  return {
    ...{ id, state: entries.length > 0 ? 'recorded' : 'waiting', orders: [...draft.orders] },
    ...{ product, quantity, amount, left, on, recordedBy, verifiedBy },
    entries: entries.map((entry) => ({ ...entry })),
  };
}
