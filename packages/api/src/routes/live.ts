// `/<community>/data/live`: Server-Sent Events, one per ledger size. https://html.spec.whatwg.org/#server-sent-events
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import type { LiveHub } from '../live/live-hub.ts';
import { createStreamOutlet } from '../live/outlet.ts';
import { createSocketOutlet, findServerResponse } from '../live/socket-outlet.ts';
import { PRIVATE } from './file-response.ts';
import { isOperator, loadReadableState, type OperatorAccessOptions } from './operator-access.ts';

interface LiveRouteOptions extends OperatorAccessOptions {
  readonly hub: LiveHub;
}

const STREAM = {
  'Content-Type': 'text/event-stream',
  // Asks nginx not to hold events back: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
  'X-Accel-Buffering': 'no',
};

const SHOWN = {
  ...STREAM,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

const HIDDEN = { ...STREAM, ...PRIVATE };

export function addLiveRoute(app: Hono, { hub, ...access }: LiveRouteOptions): void {
  app.get('/:community/data/live', async (context) => {
    const community = context.req.param('community');
    const state = await loadReadableState(context, community, access);
    const headers = state.isPublic ? SHOWN : HIDDEN;
    // Hono answers HEAD through this handler and throws the body away, so none is opened.
    if (context.req.raw.method === 'HEAD') return new Response(null, { headers });
    const request = {
      address: access.addressOf(context),
      lastEventId: context.req.header('Last-Event-ID'),
      // A listener of a public ledger keeps nothing of its request alive.
      mayReadHidden: state.isPublic ? undefined : () => isOperator(context, community, access),
    };
    const response = findServerResponse(context.env);
    if (response) {
      hub.open(state, { ...request, outlet: createSocketOutlet(response, headers) });
      return RESPONSE_ALREADY_SENT;
    }
    const { stream, open } = createStreamOutlet();
    hub.open(state, { ...request, outlet: open });
    return new Response(stream, { headers });
  });
}
