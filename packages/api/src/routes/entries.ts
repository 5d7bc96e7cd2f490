// What operators send and see: proposals, drafts, verifications. Nothing here is cached or readable from other origins.
import type { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { discardDraft } from '../ledger/discard-draft.ts';
import { listDrafts } from '../ledger/drafts.ts';
import { submitProposal, verifyDraft } from '../ledger/submit-proposal.ts';
import { PRIVATE } from './file-response.ts';
import { toRepeatable } from './idempotency-key.ts';
import { identifyOperator, type OperatorAccessOptions } from './operator-access.ts';
import { limitBody, readJson } from './request-body.ts';

export function addEntryRoutes(app: Hono, options: OperatorAccessOptions): void {
  const { store } = options;
  app.post('/:community/data/entries', limitBody, async (context) => {
    const community = context.req.param('community');
    const { id: operator } = await identifyOperator(context, community, options);
    const { bytes, value } = await readJson(context);
    const request = toRepeatable(context, bytes, store.clock());
    const answer = await submitProposal(store, { community, operator, request }, value);
    return Response.json(answer.body, { status: answer.status, headers: PRIVATE });
  });
  app.post('/:community/data/entries/:draft/verification', limitBody, async (context) => {
    const { community, draft } = context.req.param();
    const { id: operator } = await identifyOperator(context, community, options);
    const request = toRepeatable(context, new Uint8Array(), store.clock());
    const answer = await verifyDraft(store, { community, operator, request }, draft);
    return Response.json(answer.body, { status: answer.status, headers: PRIVATE });
  });
  app.get('/:community/data/drafts', async (context) => {
    const community = context.req.param('community');
    await identifyOperator(context, community, options);
    return Response.json({ drafts: await listDrafts(store, community) }, { headers: PRIVATE });
  });
  app.delete('/:community/data/drafts/:draft', async (context) => {
    const { community, draft } = context.req.param();
    await identifyOperator(context, community, options);
    await discardDraft(store, community, draft);
    return new Response(null, { status: 204, headers: PRIVATE });
  });
  refuseOtherMethods(app, '/:community/data/entries', 'POST');
  refuseOtherMethods(app, '/:community/data/entries/:draft/verification', 'POST');
  refuseOtherMethods(app, '/:community/data/drafts', 'GET, HEAD');
  refuseOtherMethods(app, '/:community/data/drafts/:draft', 'DELETE');
}

function refuseOtherMethods(app: Hono, route: string, allowed: string): void {
  app.all(route, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed });
  });
}
