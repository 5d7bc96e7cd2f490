// `/<community>/data/desk`: what treasurers do about orders, with their token. Nothing here is cached or readable from
// other origins; codes of orders stand in addresses, and no log keeps those.
import { orderStatusSchema } from '@circunomy/sdk/schema';
import type { Context, Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { confirmMoney, keepUnmatchedMoney, refundMoney } from '../desk/confirm-money.ts';
import { acceptOrder, noteOrder, rejectOrder } from '../desk/decide-order.ts';
import { type DeskSubmission, ensureAtDesk, isAtDesk } from '../desk/desk-step.ts';
import { type DeskFilter, listDeskOrders } from '../desk/list-desk-orders.ts';
import { discardPurchase } from '../desk/purchases/discard-purchase.ts';
import { submitPurchase, verifyPurchase } from '../desk/purchases/hand-over.ts';
import { hideOrders, listWaitingPurchases } from '../desk/purchases/list-purchases.ts';
import { readDeskOrder } from '../desk/read-desk-order.ts';
import { ensureDay, reconcileDay } from '../desk/reconcile-day.ts';
import { toReconciliationCsv } from '../desk/reconciliation-csv.ts';
import { matchStatement } from '../desk/statements/match-statement.ts';
import type { Operator } from '../operators/operator.ts';
import { ensureOrderCode } from '../orders/find-order.ts';
import type { Store } from '../storage/store.ts';
import { PRIVATE } from './file-response.ts';
import { toRepeatable } from './idempotency-key.ts';
import { identifyOperator, type OperatorAccessOptions } from './operator-access.ts';
import { limitBody, readJson } from './request-body.ts';

const DESK = '/:community/data/desk';

const CREATED = 201;
const NO_CONTENT = 204;

type Step = (
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
) => Promise<void>;

const STEPS: Readonly<Record<string, Step>> = {
  confirm: confirmMoney,
  reject: rejectOrder,
  refund: refundMoney,
  note: noteOrder,
  accept: acceptOrder,
};

export function addDeskRoutes(app: Hono, options: OperatorAccessOptions): void {
  addOrderRoutes(app, options);
  addPurchaseRoutes(app, options);
  addMoneyRoutes(app, options);
}

function addOrderRoutes(app: Hono, options: OperatorAccessOptions): void {
  const { store } = options;
  app.get(`${DESK}/orders`, async (context) => {
    const place = await openDesk(context, options);
    const { status, from } = context.req.query();
    const page = await listDeskOrders(store, place, { status: parseFilter(status), from });
    return Response.json(page, { headers: PRIVATE });
  });
  app.get(`${DESK}/orders/:code`, async (context) => {
    const place = await openDesk(context, options);
    const code = ensureOrderCode(context.req.param('code'));
    return Response.json(await readDeskOrder(store, place, code), { headers: PRIVATE });
  });
  for (const [name, takeStep] of Object.entries(STEPS)) {
    app.post(`${DESK}/orders/:code/${name}`, limitBody, async (context) => {
      const place = await openDesk(context, options);
      const code = ensureOrderCode(context.req.param('code') ?? '');
      const { bytes, value } = await readJson(context);
      await takeStep(store, toSubmission(context, place, bytes, store), code, value);
      return Response.json(await readDeskOrder(store, place, code), { headers: PRIVATE });
    });
    refuseOtherMethods(app, `${DESK}/orders/:code/${name}`, 'POST');
  }
  refuseOtherMethods(app, `${DESK}/orders`, 'GET, HEAD');
  refuseOtherMethods(app, `${DESK}/orders/:code`, 'GET, HEAD');
}

/** Any operator may be the second pair of eyes; only who is at the desk learns the codes, which open the orders. */
function addPurchaseRoutes(app: Hono, options: OperatorAccessOptions): void {
  const { store } = options;
  app.get(`${DESK}/purchases`, async (context) => {
    const { community, operator } = await identify(context, options);
    const purchases = await listWaitingPurchases(store, community);
    const shown = isAtDesk(operator) ? purchases : purchases.map(hideOrders);
    return Response.json({ community, purchases: shown }, { headers: PRIVATE });
  });
  app.post(`${DESK}/purchases`, limitBody, async (context) => {
    const place = await openDesk(context, options);
    const { bytes, value } = await readJson(context);
    const submission = toSubmission(context, place, bytes, store);
    const { status, body } = await submitPurchase(store, submission, value);
    return Response.json(body, { status, headers: PRIVATE });
  });
  app.post(`${DESK}/purchases/:purchase/verification`, limitBody, async (context) => {
    const place = await identify(context, options);
    const submission = toSubmission(context, place, new Uint8Array(), store);
    const purchase = context.req.param('purchase') ?? '';
    const { status, body } = await verifyPurchase(store, submission, purchase);
    const shown = isAtDesk(place.operator) ? body : hideOrders(body);
    return Response.json(shown, { status, headers: PRIVATE });
  });
  app.delete(`${DESK}/purchases/:purchase`, async (context) => {
    const { community } = await openDesk(context, options);
    await discardPurchase(store, community, context.req.param('purchase'));
    return new Response(null, { status: NO_CONTENT, headers: PRIVATE });
  });
  refuseOtherMethods(app, `${DESK}/purchases`, 'GET, HEAD, POST');
  refuseOtherMethods(app, `${DESK}/purchases/:purchase`, 'DELETE');
  refuseOtherMethods(app, `${DESK}/purchases/:purchase/verification`, 'POST');
}

function addMoneyRoutes(app: Hono, options: OperatorAccessOptions): void {
  const { store } = options;
  app.get(`${DESK}/reconciliation/:day`, async (context) => {
    const { community } = await openDesk(context, options);
    const day = ensureDay(context.req.param('day'));
    const reconciled = await reconcileDay(store.database, community, day);
    return Response.json(reconciled, { headers: PRIVATE });
  });
  app.get(`${DESK}/reconciliation/:day/lines.csv`, async (context) => {
    const { community } = await openDesk(context, options);
    const day = ensureDay(context.req.param('day'));
    const reconciled = await reconcileDay(store.database, community, day);
    const headers = { ...PRIVATE, 'Content-Type': 'text/csv; charset=utf-8' };
    return new Response(toReconciliationCsv(reconciled), { headers });
  });
  app.post(`${DESK}/money`, limitBody, async (context) => {
    const place = await openDesk(context, options);
    const { bytes, value } = await readJson(context);
    const submission = toSubmission(context, place, bytes, store);
    const line = await keepUnmatchedMoney(store, submission, value);
    return Response.json(line, { status: CREATED, headers: PRIVATE });
  });
  app.post(`${DESK}/statements`, limitBody, async (context) => {
    const { community } = await openDesk(context, options);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return Response.json(await matchStatement(store, community, bytes), { headers: PRIVATE });
  });
  refuseOtherMethods(app, `${DESK}/reconciliation/:day`, 'GET, HEAD');
  refuseOtherMethods(app, `${DESK}/reconciliation/:day/lines.csv`, 'GET, HEAD');
  refuseOtherMethods(app, `${DESK}/money`, 'POST');
  refuseOtherMethods(app, `${DESK}/statements`, 'POST');
}

interface Place {
  readonly community: string;
  /** Address of the community with its slash at the end. */
  readonly root: string;
  readonly operator: Operator;
}

/** @throws {ApiError} `role-refused`, and as `identify`. */
async function openDesk(context: Context, options: OperatorAccessOptions): Promise<Place> {
  const place = await identify(context, options);
  ensureAtDesk(place.operator);
  return place;
}

/** @throws {ApiError} `token-missing`, `token-wrong`, `too-many-attempts`. */
async function identify(context: Context, options: OperatorAccessOptions): Promise<Place> {
  const community = context.req.param('community') ?? '';
  const operator = await identifyOperator(context, community, options);
  return { community, operator, root: new URL(`/${community}/`, context.req.url).href };
}

function toSubmission(
  context: Context,
  { community, operator }: Place,
  body: Uint8Array,
  store: Store,
): DeskSubmission {
  const request = toRepeatable(context, body, store.clock());
  return { community, operator: operator.id, request };
}

/** @throws {ApiError} `desk-refused`. */
function parseFilter(written: string | undefined): DeskFilter | undefined {
  if (written === undefined || written === 'attention') return written;
  const parsed = orderStatusSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const choices = ['attention', ...orderStatusSchema.options].join(', ');
  const message = {
    en: `"${written}" is no status. Choose one of: ${choices}.`,
    id: `"${written}" bukan status. Pilih salah satu: ${choices}.`,
  };
  const faults = [{ path: '$.status', value: written, message }];
  throw new ApiError('desk-refused', { count: faults.length }, { faults });
}

function refuseOtherMethods(app: Hono, route: string, allowed: string): void {
  app.all(route, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed });
  });
}
