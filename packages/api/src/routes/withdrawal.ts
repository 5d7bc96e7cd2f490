// `/<community>/data/documents/<id>/withdrawal`: any one operator erases a document, since forgetting must not wait.
import { withdrawalReasonSchema } from '@circunomy/sdk/schema';
import type { Hono } from 'hono';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import { toJsonPath, toSchemaFaults } from '../ledger/schema-faults.ts';
import { withdrawDocument } from '../withdrawal/withdraw-document.ts';
import { PRIVATE } from './file-response.ts';
import { identifyOperator, type OperatorAccessOptions } from './operator-access.ts';
import { limitBody, readJson } from './request-body.ts';

const ROUTE = '/:community/data/documents/:document/withdrawal';

const requestSchema = z.strictObject({ reason: withdrawalReasonSchema });

/** Repeating it is harmless, so it needs no Idempotency-Key. */
export function addWithdrawalRoute(app: Hono, options: OperatorAccessOptions): void {
  app.post(ROUTE, limitBody, async (context) => {
    const { community, document } = context.req.param();
    const { id: by } = await identifyOperator(context, community, options);
    const { reason } = parseRequest((await readJson(context)).value);
    const withdrawal = await withdrawDocument(options.store, community, { document, by, reason });
    return Response.json(withdrawal, { headers: PRIVATE });
  });
  app.all(ROUTE, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed: 'POST' });
  });
}

function parseRequest(sent: unknown): z.infer<typeof requestSchema> {
  const parsed = requestSchema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const faults = toSchemaFaults(parsed.error, sent, (place) => toJsonPath('$', place));
  throw new ApiError('withdrawal-refused', { count: faults.length }, { faults });
}
