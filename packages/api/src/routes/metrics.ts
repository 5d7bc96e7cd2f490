// `/metrics` for whoever has the token of this server; for anybody else there is no such page.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import type { Metrics } from '../operating/metrics.ts';
import { toProblemResponse } from './problem.ts';

export interface MetricsAccess {
  readonly metrics: Metrics;
  /** Undefined where nobody needs one: on an address that only this machine reaches. */
  readonly token: string | undefined;
}

const METRICS_PATH = '/metrics';

export function addMetricsRoute(app: Hono, { metrics, token }: MetricsAccess): void {
  app.get(METRICS_PATH, async ({ req }) => {
    if (token !== undefined && !isToken(req.header('Authorization'), token)) {
      throw new ApiError('path-unknown', { path: METRICS_PATH });
    }
    return new Response(await metrics.render(), {
      headers: {
        'Content-Type': metrics.contentType,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
  app.all(METRICS_PATH, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed: 'GET, HEAD' });
  });
}

/** For a port of its own. */
export function createMetricsApp(access: MetricsAccess): Hono {
  const app = new Hono();
  addMetricsRoute(app, access);
  app.onError(toProblemResponse);
  app.notFound(({ req: { path } }) => toProblemResponse(new ApiError('path-unknown', { path })));
  return app;
}

/** Hashed first: comparing takes the same time however much of it is right. */
function isToken(header: string | undefined, token: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(header ?? ''), hash(`Bearer ${token}`));
}
