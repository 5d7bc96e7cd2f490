/**
 * Figures of one process for Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/
 * Every label has few values whatever strangers send: route patterns, methods of a list, permanent codes, and the slugs
 * of public communities.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../storage/store.ts';
import { hear } from './signals.ts';
import { addStoreMetrics } from './store-metrics.ts';

export interface ObservedRequest {
  /** A pattern such as `/:community/data/impact.json`. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  /** Milliseconds until the answer was sent whole or the reader was gone. */
  readonly ms: number;
}

export interface Metrics {
  readonly contentType: string;
  observe(request: ObservedRequest): void;
  /** A live stream began; returns what is called at its end. */
  openStream(): () => void;
  /** One that was closed unread: there were too many. */
  countRefusedConnection(): void;
  /** Seconds from the start of the process until it answered. */
  noteStart(seconds: number): void;
  render(): Promise<string>;
}

/** From a file in memory to a page that is rendered, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Where answers last for as long as somebody listens: their time says nothing. */
const STREAM = '/:community/data/live';

/** Life story: created → observing until the store closes. */
export function createMetrics(store: Store): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ name: 'circunomy_requests_total', help: 'Answers, by what was asked and how it ended.' },
    ...{ labelNames: ['route', 'method', 'status'] as const, registers },
  });
  const seconds = new Histogram({
    ...{ name: 'circunomy_request_seconds', help: 'Time until an answer was sent whole.' },
    ...{ labelNames: ['route', 'method', 'status'] as const, buckets: BUCKETS, registers },
  });
  const streams = new Gauge({
    ...{ name: 'circunomy_live_streams', help: 'Live readers who listen now.', registers },
  });
  const start = new Gauge({
    ...{
      name: 'circunomy_start_seconds',
      help: 'From the start of the process until it answered.',
    },
    registers,
  });
  const connections = new Counter({
    ...{
      name: 'circunomy_refused_connections_total',
      help: 'Connections closed: too many were open.',
    },
    registers,
  });
  countSignals(store, registers);
  addStoreMetrics(store, registers);
  return {
    contentType: registry.contentType,
    observe: ({ route, method, status, ms }) => {
      const labels = { route, method: toMethod(method), status: toStatusClass(status) };
      requests.inc(labels);
      if (route !== STREAM) seconds.observe(labels, ms / 1000);
    },
    openStream: () => {
      streams.inc();
      return () => streams.dec();
    },
    countRefusedConnection: () => connections.inc(),
    noteStart: (value) => start.set(value),
    render: () => registry.metrics(),
  };
}

function toMethod(method: string): string {
  return METHODS.includes(method) ? method : 'other';
}

function toStatusClass(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'none';
}

function countSignals(store: Store, registers: Registry[]): void {
  const refused = new Counter({
    ...{
      name: 'circunomy_refused_total',
      help: 'Refusals, by the permanent code that was answered.',
    },
    ...{ labelNames: ['code'] as const, registers },
  });
  const appends = new Counter({
    ...{ name: 'circunomy_appends_total', help: 'Appends of this process.', registers },
  });
  const entries = new Counter({
    ...{ name: 'circunomy_appended_entries_total', help: 'Entries of those appends.', registers },
  });
  const dropped = new Counter({
    ...{ name: 'circunomy_live_dropped_total', help: 'Live readers sent away: they did not read.' },
    registers,
  });
  const writes = new Counter({
    ...{
      name: 'circunomy_store_writes_total',
      help: 'Commits that this process learnt of.',
      registers,
    },
  });
  const endings = [
    ...countOrders(registers),
    hear('refused', (code) => refused.inc({ code })),
    hear('appended', (count) => {
      appends.inc();
      entries.inc(count);
    }),
    hear('dropped', () => dropped.inc()),
    store.onWrite(() => writes.inc()),
  ];
  store.closed.addEventListener('abort', () => {
    for (const end of endings) end();
  });
}

/** @returns what ends it. */
function countOrders(registers: Registry[]): readonly (() => void)[] {
  const ordered = new Counter({
    ...{ name: 'circunomy_orders_placed_total', help: 'Orders placed, by payment method.' },
    ...{ labelNames: ['method'] as const, registers },
  });
  const paid = new Counter({
    ...{ name: 'circunomy_orders_paid_total', help: 'Orders that were paid, by payment method.' },
    ...{ labelNames: ['method'] as const, registers },
  });
  return [
    hear('ordered', (method) => ordered.inc({ method })),
    hear('paid', (method) => paid.inc({ method })),
  ];
}
