// `/<community>/data/orders`: anybody orders, and whoever knows an order's code follows it. Nothing here is cached; what
// is answered may be read from other origins, since no cookie and no token says who asks.
import type { Context, Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { loadPublicState } from '../ledger/load-community-state.ts';
import {
  cancelOrder,
  forgetPerson,
  type KnownOrder,
  payTest,
  reportPayment,
} from '../orders/change-order.ts';
import { ensureOrderCode, findOrder } from '../orders/find-order.ts';
import { listOrderable } from '../orders/list-orderable.ts';
import type { Ordering } from '../orders/ordering.ts';
import { placeOrder } from '../orders/place-order.ts';
import { preparePayment } from '../orders/prepare-payment.ts';
import { readOrder } from '../orders/read-order.ts';
import { checkPayment } from '../payments/check-payment.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { limitBody, readJson } from './request-body.ts';

export interface OrderRouteOptions extends Ordering {
  readonly addressOf: (context: Context) => string;
  /** Guesses of codes. */
  readonly guesses: FailedAttempts;
}

const ORDERS = '/:community/data/orders';
const ORDER = `${ORDERS}/:code`;

const CREATED = 201;
const NO_CONTENT = 204;

const STEPS = {
  report: reportPayment,
  cancel: cancelOrder,
  forget: forgetPerson,
  'test-payment': payTest,
} as const satisfies Record<string, (ordering: Ordering, order: KnownOrder) => Promise<void>>;

export function addOrderRoutes(app: Hono, options: OrderRouteOptions): void {
  const { store, addressOf } = options;
  app.get(ORDERS, async (context) =>
    Response.json(await listOrderable(options, context.req.param('community')), {
      headers: OPEN_TO_ALL,
    }),
  );
  app.post(ORDERS, limitBody, async (context) => {
    const community = context.req.param('community');
    const headers = await toSenderHeaders(context, community, options);
    const key = readIdempotencyKey(context);
    const { value } = await readJson(context);
    const code = await placeOrder(options, { community, key, address: addressOf(context) }, value);
    await preparePayment(options, { community, code });
    const order = await readOrder(store, { community, code, root: toRoot(context, community) });
    return Response.json(order, { status: CREATED, headers });
  });
  app.get(ORDER, async (context) => {
    const known = await findKnown(context, context.req.param(), options);
    await preparePayment(options, known);
    await checkPayment(options, known);
    const order = await readOrder(store, { ...known, root: toRoot(context, known.community) });
    return Response.json(order, { headers: OPEN_TO_ALL });
  });
  for (const [name, takeStep] of Object.entries(STEPS)) {
    app.post(`${ORDER}/${name}`, limitBody, async (context) => {
      const { community, code } = context.req.param() as { community: string; code: string };
      const headers = await toSenderHeaders(context, community, options);
      const known = await findKnown(context, { community, code }, options);
      await takeStep(options, known);
      const order = await readOrder(store, { ...known, root: toRoot(context, community) });
      return Response.json(order, { headers });
    });
    answerOthers(app, `${ORDER}/${name}`, 'POST, OPTIONS');
  }
  answerOthers(app, ORDERS, 'GET, HEAD, POST, OPTIONS');
  answerOthers(app, ORDER, 'GET, HEAD, OPTIONS');
}

const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The answer to a preflight says what may be sent; where from is checked when it is. */
function answerOthers(app: Hono, route: string, allowed: string): void {
  const preflight = {
    Allow: allowed,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': allowed,
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    'Access-Control-Max-Age': '86400',
  };
  app.options(route, () => new Response(null, { status: NO_CONTENT, headers: preflight }));
  app.all(route, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed });
  });
}

/**
 * Where the host lists origins, only pages of those and of the community itself may send; what is no page names none.
 *
 * @throws {ApiError} `origin-refused`, `community-unknown`.
 */
async function toSenderHeaders(
  context: Context,
  community: string,
  { store, origins }: OrderRouteOptions,
): Promise<Record<string, string>> {
  const origin = context.req.header('Origin');
  if (origins === null || origin === undefined) return OPEN_TO_ALL;
  const { orders, name } = (await loadPublicState(store, community)).community;
  const own = orders === null ? [] : [new URL(orders).origin];
  if (![...origins, ...own].includes(origin)) {
    throw new ApiError('origin-refused', { community: name, origin });
  }
  return { ...OPEN_TO_ALL, 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}

/** @throws {ApiError} `order-code-wrong`, `order-unknown`, `too-many-codes`, `community-unknown`. */
async function findKnown(
  context: Context,
  { community, code: written }: { community: string; code: string },
  { store, addressOf, guesses }: OrderRouteOptions,
): Promise<KnownOrder> {
  await loadPublicState(store, community);
  const code = ensureOrderCode(written);
  try {
    await findOrder(store.database, community, code);
  } catch (error) {
    if (error instanceof ApiError) guesses.count(addressOf(context), store.clock().getTime());
    throw error;
  }
  return { community, code };
}

function toRoot({ req }: Context, community: string): string {
  return new URL(`/${community}/`, req.url).href;
}
