// What the place that a backup goes to knows, and the backup cannot: what was hidden since, what was moved, and where copies
// lie.
import { sql } from 'kysely';
import type { Store } from '../storage/store.ts';
import { keepHidden } from './keep-hidden.ts';
import type { Target } from './target.ts';

/** @param store the one that is being prepared from the backup, in SQLite. */
export async function keepTarget(store: Store, target: Target): Promise<void> {
  await keepHidden(store, target.hidden);
  const { database } = store;
  for (const { slug, moved_to } of target.communities) {
    await database.updateTable('communities').set({ moved_to }).where('slug', '=', slug).execute();
  }
  for (const { community, folder, read_at } of target.publications) {
    await sql`insert or replace into publications (community, folder, read_at)
      values (${community}, ${folder}, ${read_at})`.execute(database);
  }
  for (const { path, read_at, with_keys } of target.backups) {
    await sql`insert or replace into backups (path, read_at, with_keys)
      values (${path}, ${read_at}, ${with_keys})`.execute(database);
  }
  for (const { community, place, moved_at } of target.movedCopies) {
    await sql`insert or replace into moved_copies (community, place, moved_at)
      values (${community}, ${place}, ${moved_at})`.execute(database);
  }
}
