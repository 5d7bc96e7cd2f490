// `POST /witness/add-checkpoint`: other ledgers ask this server's witness (C2SP tlog-witness, https://c2sp.org/tlog-witness).
import { LogError, parseWitnessRequest, type WitnessDecision } from '@circunomy/sdk/ledger';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../api-error.ts';
import type { Store } from '../storage/store.ts';
import { cosign, judge } from '../witness/cosign.ts';
import { ensureServerWitness } from '../witness/witness-key.ts';
import { findLogKeys } from '../witness/witness-settings.ts';

export const WITNESS_PATH = '/witness/add-checkpoint';

/** Bytes: the longest proof and a note with every signature it may carry. */
const MAX_REQUEST = 32 * 1024;

export function addWitnessRoute(app: Hono, store: Store): void {
  app.post(
    WITNESS_PATH,
    bodyLimit({ maxSize: MAX_REQUEST, onError: refuseLarge }),
    async (context) => {
      const body = new Uint8Array(await context.req.arrayBuffer());
      return toResponse(await answer(store, body));
    },
  );
  app.all(WITNESS_PATH, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed: 'POST' });
  });
}

function refuseLarge(): never {
  throw new ApiError('body-too-large', { max: MAX_REQUEST });
}

async function answer(store: Store, body: Uint8Array): Promise<WitnessDecision> {
  try {
    const request = parseWitnessRequest(body);
    const logKeys = await findLogKeys(store.database, request.checkpoint.origin);
    const witness = ensureServerWitness(store.directory);
    const options = { witness, logKeys, request, clock: store.clock };
    const judged = await judge(store.database, options);
    const isStored = judged.status === 200 || (judged.status === 409 && judged.isFork);
    return isStored ? await store.write((transaction) => cosign(transaction, options)) : judged;
  } catch (error) {
    if (error instanceof LogError) return { status: 400, error };
    throw error;
  }
}

function toResponse(decision: WitnessDecision): Response {
  const { status } = decision;
  const isAnswer = 'body' in decision;
  const body = isAnswer ? decision.body : `${decision.error.in('en')}\n`;
  return new Response(body, {
    status,
    headers: {
      'Content-Type': isAnswer ? decision.contentType : 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
