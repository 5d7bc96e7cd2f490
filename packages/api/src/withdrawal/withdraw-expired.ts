// A consent that names its end is withdrawn by itself: when a server starts, every hour after, and before publishing.

import { ApiError } from '../api-error.ts';
import { toConsentEnd } from '../ledger/public-documents.ts';
import type { Store } from '../storage/store.ts';
import { finishErasures } from './finish-erasures.ts';
import { withdrawDocument } from './withdraw-document.ts';
import type { Withdrawal } from './withdrawal.ts';

/**
 * Also finishes what earlier withdrawals left undone. A document whose end has passed is public nowhere, whether
 * or not this has run: here it is erased. A community whose key is missing, or that was moved, cannot sign
 * the entry here and is passed over.
 *
 * @throws {ApiError} as `withdrawDocument`.
 */
export async function withdrawExpired(store: Store): Promise<readonly Withdrawal[]> {
  await finishErasures(store);
  const rows = await store.database
    .selectFrom('documents')
    .select(['community', 'id', 'consent'])
    .orderBy('community')
    .orderBy('id')
    .execute();
  const now = store.clock().getTime();
  const done: Withdrawal[] = [];
  for (const { community, id, consent } of rows) {
    const { until } = JSON.parse(consent) as { readonly until: string | null };
    if (toConsentEnd(until) > now) continue;
    const ending = { document: id, by: null, reason: 'consent-ended' } as const;
    const ended = await withdrawDocument(store, community, ending).catch(passOver);
    if (ended) done.push(ended);
  }
  return done;
}

function passOver(error: unknown): undefined {
  const codes: readonly string[] = ['key-missing', 'community-moved'];
  if (!(error instanceof ApiError) || !codes.includes(error.code)) throw error;
}
