// The data API: its table of contents.
import { type Context, Hono } from 'hono';
import { ApiError } from './api-error.ts';
import { DEFAULT_LIVE_LIMITS, LiveHub, type LiveLimits } from './live/live-hub.ts';
import { addEntryRoutes } from './routes/entries.ts';
import { FailedAttempts } from './routes/failed-attempts.ts';
import { addLiveRoute } from './routes/live.ts';
import { type Log, toProblemResponse } from './routes/problem.ts';
import { addPublicDataRoutes } from './routes/public-data.ts';
import { addWithdrawalRoute } from './routes/withdrawal.ts';
import { addWitnessRoute } from './routes/witness.ts';
import type { Store } from './storage/store.ts';

export interface ApiOptions {
  readonly store: Store;
  /** Ends the live streams when aborted; closing the store does too. */
  readonly signal?: AbortSignal;
  /** One line per failure that is ours; standard error unless set. */
  readonly log?: Log;
  /** The address that limits are counted for; that of the connection unless set. Set it behind a proxy. */
  readonly addressOf?: (context: Context) => string;
  readonly live?: Partial<LiveLimits>;
}

/**
 * | path | methods |
 * |---|---|
 * | `/data/communities.json` | GET |
 * | `/data/movement.json` | GET |
 * | `/<community>/data/<file>` | GET |
 * | `/<community>/data/live` | GET, Server-Sent Events |
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
  log = (line) => console.error(line),
  addressOf = readPeerAddress,
  live,
}: ApiOptions): Hono {
  const app = new Hono();
  const ending = signal ? AbortSignal.any([signal, store.closed]) : store.closed;
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, ...live }, ending);
  const access = { store, attempts: new FailedAttempts(), addressOf };
  addLiveRoute(app, { ...access, hub });
  addEntryRoutes(app, access);
  addWithdrawalRoute(app, access);
  addWitnessRoute(app, store);
  addPublicDataRoutes(app, access);
  const toProblem = (error: unknown, context: Context): Response =>
    toProblemResponse(error, context.req.raw, log);
  app.onError(toProblem);
  app.notFound((context) =>
    toProblem(new ApiError('path-unknown', { path: context.req.path }), context),
  );
  return app;
}

/** As `@hono/node-server` hands it over; one shared bucket where there is no connection. */
function readPeerAddress({ env }: Context): string {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? '';
}
