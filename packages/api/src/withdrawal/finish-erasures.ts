// Withdrawals whose bytes could not be erased at once, since the program was killed or another one was reading.
import type { Store } from '../storage/store.ts';
import { eraseBytes } from './erase-bytes.ts';

export async function markErased(
  store: Store,
  community: string,
  documents: ReadonlySet<string>,
): Promise<void> {
  await store.write((transaction) =>
    transaction
      .updateTable('withdrawals')
      .set({ erased: 1 })
      .where('community', '=', community)
      .where('document', 'in', [...documents])
      .execute(),
  );
}

/** False where another program is reading just now. */
export async function finishErasures(store: Store): Promise<boolean> {
  const waiting = await store.database
    .selectFrom('withdrawals')
    .select(['community', 'document'])
    .where('erased', '=', 0)
    .execute();
  if (waiting.length === 0) return true;
  if (!(await eraseBytes(store, undefined))) return false;
  for (const { community, document } of waiting) {
    await markErased(store, community, new Set([document]));
  }
  return true;
}
