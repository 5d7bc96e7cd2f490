// `/<community>/data/live`: Server-Sent Events, one per ledger size. https://html.spec.whatwg.org/#server-sent-events
import type { Context, Hono } from 'hono';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { Store } from '../storage/store.ts';

interface LiveRouteOptions {
  readonly store: Store;
  readonly hub: LiveHub;
  readonly addressOf: (context: Context) => string;
}

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Content-Type': 'text/event-stream',
  'X-Content-Type-Options': 'nosniff',
  // Asks nginx not to hold events back: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
  'X-Accel-Buffering': 'no',
};

export function addLiveRoute(app: Hono, { store, hub, addressOf }: LiveRouteOptions): void {
  app.get('/:community/data/live', async (context) => {
    const state = await loadCommunityState(store, context.req.param('community'));
    // Hono answers HEAD through this handler and throws the body away, so none is opened.
    if (context.req.raw.method === 'HEAD') return new Response(null, { headers: HEADERS });
    const stream = hub.open(state, addressOf(context), context.req.header('Last-Event-ID'));
    return new Response(stream, { headers: HEADERS });
  });
}
