// A server from its first line to its last: ready, asked to stop, no longer ready, gone.
import { setTimeout as wait } from 'node:timers/promises';
import {
  createMetrics,
  createMetricsApp,
  createReadiness,
  keepWitnessed,
  type Metrics,
  type MetricsAccess,
  type Store,
} from '@circunomy/api';
import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Call } from '../cli/command.ts';
import type { SharedFile } from '../publisher/shared-files.ts';
import type { Renderer } from '../render/renderer.ts';
import { answerRequests } from './answer-requests.ts';
import { createAddressReader, toCountedAddress, toVisitor } from './client-address.ts';
import type { GuardOptions } from './guard.ts';
import { type Listener, limitConnections, listen } from './listen.ts';
import { createLiveApp } from './live-app.ts';
import { RateLimit } from './rate-limit.ts';
import type { ServeSettings } from './read-settings.ts';
import { refuseBroken } from './refuse-broken.ts';
import type { ServerLog } from './server-log.ts';
import { startSweeping } from './sweep.ts';
import { tellOfUnnamedProxy } from './unnamed-proxy.ts';

export interface ServerParts {
  readonly call: Call;
  readonly store: Store;
  readonly settings: ServeSettings;
  readonly log: ServerLog;
  readonly renderer: Renderer;
  readonly sharedFiles: readonly SharedFile[];
}

/** @param onReady called with the port once it answers. */
export async function runServer(
  parts: ServerParts,
  onReady: (port: number) => Promise<void>,
): Promise<void> {
  const { call, store, settings, log } = parts;
  const leaving = new AbortController();
  const stopping = new AbortController();
  const stopSweeping = await startSweeping(call, store, log);
  const witnessing = keepWitnessed(store, {
    signal: stopping.signal,
    logError: (error) => log.failure('witness-failed', error),
  });
  const listeners: Listener[] = [];
  try {
    const signals = { leaving: leaving.signal, stopping: stopping.signal };
    await openListeners(parts, signals, listeners);
    const [port = settings.port, metrics] = listeners.map((listener) => listener.port);
    const { engine } = store;
    log.event('info', 'started', { port, metrics, engine, seconds: secondsSinceStart() });
    await onReady(port);
    await call.environment.waitForStop();
    call.say({ en: 'Stopping …', id: 'Menghentikan …' });
    log.event('info', 'stopping');
    leaving.abort();
    if (settings.stopDelay > 0) await wait(settings.stopDelay);
  } finally {
    // Also where nothing could listen: a timer left running would keep the process.
    leaving.abort();
    stopping.abort();
    stopSweeping();
    await Promise.all(listeners.map((listener) => listener.close()));
    await witnessing;
  }
  log.event('info', 'stopped');
}

interface Signals {
  /** Aborted when the server is asked to end: from then on it is not ready. */
  readonly leaving: AbortSignal;
  /** Aborted when it ends: live streams would otherwise keep it open. */
  readonly stopping: AbortSignal;
}

/** Adds to `listeners` what has to be closed, also where a later one cannot listen; that of the pages first. */
async function openListeners(
  parts: ServerParts,
  signals: Signals,
  listeners: Listener[],
): Promise<void> {
  const { settings, store, log } = parts;
  const { metrics: place, metricsToken: token, trusted } = settings;
  const metrics = place || token ? createMetrics(store) : undefined;
  const guarding: GuardOptions = {
    ...{ log, metrics, stopping: signals.leaving },
    readAddress: tellOfUnnamedProxy(createAddressReader(trusted), log),
    reads: new RateLimit(settings.readsPerMinute),
    writes: new RateLimit(settings.writesPerMinute),
  };
  const access = metrics && token ? { metrics, token } : undefined;
  const app = createApp(parts, { guarding, access, signals });
  const pages = await listen(answerRequests(app.fetch, guarding), settings);
  listeners.push(pages);
  refuseBroken(pages.server, log);
  limitConnections(pages.server, {
    total: settings.maxConnections,
    addressOf: ({ remoteAddress = '' }) => toCountedAddress(remoteAddress, trusted),
    onRefused: createRefusalCounter(log, metrics),
  });
  if (metrics && place) {
    const own = createMetricsApp({ metrics, token });
    const answer = answerRequests(own.fetch, { ...guarding, metrics: undefined });
    listeners.push(await listen(answer, place));
  }
  metrics?.noteStart(secondsSinceStart());
}

/** Every refusal is counted, one in a minute is told: a flood must not fill the log. */
function createRefusalCounter(log: ServerLog, metrics: Metrics | undefined): () => void {
  let told = Number.NEGATIVE_INFINITY;
  return () => {
    metrics?.countRefusedConnection();
    if (performance.now() - told < MINUTE) return;
    told = performance.now();
    log.event('warning', 'connections-refused');
  };
}

const MINUTE = 60_000;

function secondsSinceStart(): number {
  return Math.round(performance.now()) / 1000;
}

type App = Hono<{ Bindings: HttpBindings }>;

interface AppParts {
  readonly guarding: GuardOptions;
  readonly access: MetricsAccess | undefined;
  readonly signals: Signals;
}

function createApp(
  { call, store, settings, log, renderer, sharedFiles }: ServerParts,
  { guarding, access, signals }: AppParts,
): App {
  return createLiveApp({
    ...{ store, renderer, sharedFiles, stopping: signals.stopping, live: settings.live },
    orders: { ...settings.orders, secrets: call.environment.variables ?? {} },
    readiness: createReadiness(store, signals.leaving),
    addressOf: ({ env }) => toVisitor(guarding.readAddress(env.incoming)),
    log: (failed) => log.event('error', 'failed', { ...failed }),
    ...(access && { metrics: access }),
  });
}
