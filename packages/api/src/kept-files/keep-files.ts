// Writes the files of long ledgers down while a server has a moment, and before a command ends.
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { publicFile } from '../public-data/public-files.ts';
import type { Store } from '../storage/store.ts';
import { takeDue } from './due.ts';
import { KEPT_PATHS, type KeptFile, SHORTEST_KEPT, sealOf, toMadeFrom } from './kept-file.ts';

/** Milliseconds between two looks whether anything is due. */
const EVERY = 5_000;

/** Of the communities that changed or were read since the last time; a ledger is read whole for it where it was not yet. */
export async function keepFiles(store: Store): Promise<void> {
  for (const community of takeDue(store)) {
    if ((await readSize(store, community)) < SHORTEST_KEPT) continue;
    const state = await loadCommunityState(store, community);
    if (state.isPublic) await keepFilesOf(store, state);
  }
}

/** Until aborted. What could not be kept is kept when its community is due again. */
export function keepFilesWhileServing(store: Store, signal: AbortSignal): void {
  const timer = setInterval(() => void keepFiles(store).catch(() => undefined), EVERY);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

async function readSize({ database }: Store, community: string): Promise<number> {
  const { size } = await database
    .selectFrom('checkpoints')
    .select(({ fn }) => fn.max('size').as('size'))
    .where('community', '=', community)
    .executeTakeFirstOrThrow();
  return size ?? 0;
}

async function keepFilesOf(store: Store, state: CommunityState): Promise<void> {
  const { community } = state.community;
  const newest = state.newestCheckpoint;
  if (!newest) return;
  const made_from = toMadeFrom(newest);
  // Made at once, while the figures stand where this state stands.
  const files = KEPT_PATHS.map((path): KeptFile => {
    const body = Buffer.from(publicFile(state, path)?.body ?? []).toString('utf8');
    return { community, path, made_from, body };
  });
  const rows = files.map((file) => ({ ...file, seal: sealOf(store.directory, file) }));
  const kept = await store.database
    .selectFrom('kept_files')
    .select('seal')
    .where('community', '=', community)
    .execute();
  if (rows.every((row) => kept.some(({ seal }) => seal === row.seal))) return;
  await store.write((transaction) =>
    transaction
      .insertInto('kept_files')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['community', 'path']).doUpdateSet(({ ref }) => ({
          made_from: ref('excluded.made_from'),
          body: ref('excluded.body'),
          seal: ref('excluded.seal'),
        })),
      )
      .execute(),
  );
}
