// What was recorded after a backup was made and comes back from a published folder is not recorded twice: whoever sends
// it again with its key gets the first answer, where the place that the backup goes to still knows it.
import { loadLedger } from '../ledger/ledger-memories.ts';
import type { Store } from '../storage/store.ts';
import type { Target } from './target.ts';

/** Answers about what is no entry here stay away: it may be sent again. */
export async function keepAnswers(
  store: Store,
  community: string,
  answers: Target['answers'],
): Promise<void> {
  const { entries } = await loadLedger(store, community, store.database);
  const recorded = new Set(entries.map(({ id }) => id));
  const kept = answers.filter(
    (each) => each.community === community && recorded.has(JSON.parse(each.answer).id),
  );
  await store.write(async (transaction) => {
    for (const answer of kept) {
      await transaction
        .insertInto('idempotency')
        .values(answer)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}
