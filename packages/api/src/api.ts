// The data API: its table of contents.
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import { ApiError } from './api-error.ts';
import { keepFilesWhileServing } from './kept-files/keep-files.ts';
import { DEFAULT_LIVE_LIMITS, LiveHub, type LiveLimits } from './live/live-hub.ts';
import { describeFailure, type Failure } from './operating/failure.ts';
import { type AskReadiness, createReadiness } from './operating/readiness.ts';
import { type OrderLimitSettings, OrderLimits } from './orders/order-limits.ts';
import type { Ordering } from './orders/ordering.ts';
import { sweepOrdersWhileServing } from './orders/sweep-orders.ts';
import type { PaymentSecrets } from './payments/payment-secrets.ts';
import { addDeskRoutes } from './routes/desk.ts';
import { addEntryRoutes } from './routes/entries.ts';
import { FailedAttempts } from './routes/failed-attempts.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addLiveRoute } from './routes/live.ts';
import { addMetricsRoute, type MetricsAccess } from './routes/metrics.ts';
import { addOrderRoutes } from './routes/orders.ts';
import { addPaymentNoticeRoute } from './routes/payment-notices.ts';
import { isPublicError, toProblemResponse } from './routes/problem.ts';
import { addPublicDataRoutes } from './routes/public-data.ts';
import { addWithdrawalRoute } from './routes/withdrawal.ts';
import { addWitnessRoute } from './routes/witness.ts';
import type { Store } from './storage/store.ts';

/** What failed on our side, without anything that somebody sent. */
export interface FailedRequest extends Failure {
  readonly method: string;
  /** The pattern of the address, such as `/:community/data/*`. */
  readonly route: string;
  /** As the answer names it in `X-Request-Id`; undefined where no server stands around the API. */
  readonly id: string | undefined;
}

export interface OrderOptions {
  readonly limits?: Partial<OrderLimitSettings>;
  /** Origins of web pages that may place orders besides the community's own; any may unless set. */
  readonly origins?: readonly string[];
  /** What payment gateways trust us by, as the environment names it. */
  readonly secrets?: PaymentSecrets;
}

export interface ApiOptions {
  readonly store: Store;
  /** Ends the live streams when aborted; closing the store does too. */
  readonly signal?: AbortSignal;
  /** Called once per failure that is ours; a line of JSON on standard error unless set. */
  readonly log?: (failed: FailedRequest) => void;
  /** The address that limits are counted for; that of the connection unless set. Set it behind a proxy. */
  readonly addressOf?: (context: Context) => string;
  readonly live?: Partial<LiveLimits>;
  readonly orders?: OrderOptions;
  /** Answers `/health/ready`; asks the store unless set. */
  readonly readiness?: AskReadiness;
  /** Without it there is no `/metrics`. */
  readonly metrics?: MetricsAccess;
}

/**
 * | path | methods |
 * |---|---|
 * | `/health/live`, `/health/ready` | GET |
 * | `/metrics` | GET, where it was asked for |
 * | `/data/communities.json` | GET |
 * | `/data/movement.json` | GET |
 * | `/<community>/data/<file>` | GET |
 * | `/<community>/data/live` | GET, Server-Sent Events |
 * | `/<community>/data/orders` | GET, POST |
 * | `/<community>/data/orders/<code>` | GET |
 * | `/<community>/data/orders/<code>/{report,cancel,forget,test-payment}` | POST |
 * | `/<community>/data/orders/notices/midtrans` | POST, the payment gateway |
 * | `/<community>/data/desk/…` | GET, POST, DELETE, treasurers |
 * | `/<community>/data/entries` | POST, operators |
 * | `/<community>/data/entries/<draft>/verification` | POST, operators |
 * | `/<community>/data/drafts` | GET, operators |
 * | `/witness/add-checkpoint` | POST, ledgers that this server's witness watches |
 * | `/<community>/data/documents/<id>/withdrawal` | POST, operators |
 *
 * A book that is not public answers as a community that does not exist, unless its operators ask with their token.
 * Other paths are left to whoever mounts it.
 *
 * @example
 * const api = createApi({ store: await openStore({ directory: './circunomy-data' }) });
 * const response = await api.request('/circunomy-jakarta/data/impact.json');
 */
export function createApi({
  store,
  signal,
  log = (failed) => console.error(JSON.stringify(failed)),
  addressOf = readPeerAddress,
  live,
  orders = {},
  readiness,
  metrics,
}: ApiOptions): Hono {
  const app = new Hono();
  const ending = signal ? AbortSignal.any([signal, store.closed]) : store.closed;
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, ...live }, ending);
  keepFilesWhileServing(store, ending);
  const ordering = toOrdering(store, orders);
  sweepOrdersWhileServing(ordering, ending);
  const access = { store, attempts: new FailedAttempts(), addressOf };
  addHealthRoutes(app, readiness ?? createReadiness(store, ending));
  if (metrics) addMetricsRoute(app, metrics);
  addLiveRoute(app, { ...access, hub });
  addPaymentNoticeRoute(app, ordering);
  addOrderRoutes(app, {
    ...ordering,
    addressOf,
    guesses: new FailedAttempts('too-many-codes'),
  });
  addDeskRoutes(app, access);
  addEntryRoutes(app, access);
  addWithdrawalRoute(app, access);
  addWitnessRoute(app, store);
  addPublicDataRoutes(app, access);
  app.onError((error, context) => {
    if (!isPublicError(error)) log({ ...toRequest(context), ...describeFailure(error) });
    return toProblemResponse(error);
  });
  app.notFound(({ req: { path } }) => toProblemResponse(new ApiError('path-unknown', { path })));
  return app;
}

function toOrdering(store: Store, { limits, origins, secrets = {} }: OrderOptions): Ordering {
  return { store, limits: new OrderLimits(limits), origins: origins ?? null, secrets };
}

function toRequest(context: Context): Pick<FailedRequest, 'method' | 'route' | 'id'> {
  const { outgoing } = (context.env ?? {}) as Partial<HttpBindings>;
  const id = outgoing?.getHeader('X-Request-Id');
  return {
    method: context.req.method,
    route: routePath(context),
    id: typeof id === 'string' ? id : undefined,
  };
}

/** As `@hono/node-server` hands it over; one shared bucket where there is no connection. */
function readPeerAddress({ env }: Context): string {
  const { incoming } = (env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket?.remoteAddress ?? '';
}
