// A draft that nobody will verify goes with everything that its words left behind: it never was an entry.
import { canonicalJson } from '@circunomy/sdk/ledger';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store } from '../storage/store.ts';
import { eraseBytes, toNeedles } from '../withdrawal/erase-bytes.ts';
import { forgetRequests } from '../withdrawal/erase-rows.ts';
import { takeDraft } from './drafts.ts';
import { findCommunityRow } from './load-community-state.ts';

/**
 * @throws {ApiError} `community-unknown`, `community-moved`, `draft-unknown`, `draft-recorded` where it is an entry already.
 * @example
 * for (const { id } of await listDrafts(store, 'gereja-contoh')) await discardDraft(store, 'gereja-contoh', id);
 */
export async function discardDraft(store: Store, community: string, id: string): Promise<void> {
  const { proposal } = await store.write(async (transaction) => {
    ensureRecordsHere(await findCommunityRow(transaction, community));
    const draft = await takeDraft(transaction, community, id);
    // From the hash of the request that brought it, its words could be guessed.
    await forgetRequests(transaction, community, new Set([id]));
    return draft;
  });
  const texts = [proposal, ...(proposal.documents ?? []).map(({ body }) => body)];
  await eraseBytes(
    store,
    texts.flatMap((text) => toNeedles(`"${id}":`, canonicalJson(text))),
  );
}
