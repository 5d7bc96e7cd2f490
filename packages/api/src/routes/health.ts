// `/health/live` and `/health/ready`: for who runs the server and for what stands before it. Never cached.
import type { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import type { AskReadiness } from '../operating/readiness.ts';

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const UNAVAILABLE = 503;
const ROUTES = ['/health/live', '/health/ready'];

export function addHealthRoutes(app: Hono, askReadiness: AskReadiness): void {
  app.get('/health/live', () => Response.json({ status: 'live' }, { headers: HEADERS }));
  app.get('/health/ready', async () => {
    const readiness = await askReadiness();
    const status = readiness.status === 'ready' ? 200 : UNAVAILABLE;
    return Response.json(readiness, { status, headers: HEADERS });
  });
  for (const route of ROUTES) {
    app.all(route, ({ req: { method, path } }) => {
      throw new ApiError('method-unknown', { method, path, allowed: 'GET, HEAD' });
    });
  }
}
