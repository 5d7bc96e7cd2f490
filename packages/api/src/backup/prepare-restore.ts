// A copy of a backup becomes what may be put in the target's place: completed from published folders, held against every
// checkpoint known, and without those who were forgotten since.
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { listSignedCheckpoints, noteCheckpoint } from '../keys/signed-history.ts';
import { loadLedger } from '../ledger/ledger-memories.ts';
import { openStore } from '../storage/open-store.ts';
import { carryRowSecrets } from '../storage/row-secret.ts';
import type { Store } from '../storage/store.ts';
import { eraseBytes } from '../withdrawal/erase-bytes.ts';
import { takeKeys, takeRowSecrets } from './backed-up-keys.ts';
import { keepAnswers } from './keep-answers.ts';
import { keepTarget } from './keep-target.ts';
import { ensureContinues, keepCheckpoints } from './known-checkpoints.ts';
import { repeatWithdrawals } from './repeat-withdrawals.ts';
import { replayPublished } from './replay-published.ts';
import type { Restored, RestoredCommunity, RestoreOptions } from './restore-store.ts';
import type { Target } from './target.ts';

/**
 * @param working a folder whose database is a copy of the backup; afterwards that is what is to be put in place.
 * @throws {ApiError} `restore-shorter`, `restore-inconsistent`, `restore-loses`, `published-refused`.
 */
export async function prepareRestore(
  working: string,
  target: Target,
  { into, fromPublished, clock }: RestoreOptions,
): Promise<Restored> {
  const store = await openStore({ directory: working, ...(clock && { clock }) });
  try {
    carryRowSecrets(into, working);
    await takeRowSecrets(store);
    const slugs = await listSlugs(store);
    const lost = target.communities.find(({ slug }) => !slugs.includes(slug));
    if (lost) throw new ApiError('restore-loses', { community: lost.slug, path: into });
    await keepTarget(store, target);
    const folders = await listFolders(store, fromPublished);
    const communities: RestoredCommunity[] = [];
    for (const community of slugs) {
      const before = (await loadLedger(store, community, store.database)).size;
      let checkpoints = 0;
      for (const folder of folders) {
        checkpoints += await replayPublished(store, community, folder);
      }
      const known = [
        ...listSignedCheckpoints(into, community),
        ...(target.checkpoints.get(community) ?? []),
      ];
      await ensureContinues(store, community, known, into);
      await keepCheckpoints(store, community, known);
      await keepAnswers(store, community, target.answers);
      const forgotten = await repeatWithdrawals(store, community);
      const { size } = await loadLedger(store, community, store.database);
      checkpoints += known.length;
      communities.push({ community, size, replayed: size - before, forgotten, checkpoints });
    }
    const keys = await takeKeys(store, into);
    carryRowSecrets(working, into);
    // As many changes as before may have led elsewhere: nobody who kept a state may take this one for it.
    const beyond = randomInt(1, 2 ** 40);
    await sql`update communities set
      documents_version = documents_version + ${beyond}, profile_version = profile_version + ${beyond}
    `.execute(store.database);
    await eraseBytes(store, undefined);
    for (const community of slugs) await noteNewest(store, community, into);
    return { communities, keys };
  } finally {
    await store.close();
  }
}

async function listSlugs(store: Store): Promise<string[]> {
  const rows = await store.database
    .selectFrom('communities')
    .select('slug')
    .orderBy('slug')
    .execute();
  return rows.map(({ slug }) => slug);
}

/** The folder that was named, and those that the backup knows and that are still here. */
async function listFolders(store: Store, named: string | undefined): Promise<ReadonlySet<string>> {
  const rows = await store.database.selectFrom('publications').select('folder').execute();
  const known = rows.map(({ folder }) => folder).filter((folder) => existsSync(folder));
  return new Set([...(named === undefined ? [] : [named]), ...known]);
}

/** So that no later backup can be signed on that is older than this one. */
async function noteNewest(store: Store, community: string, directory: string): Promise<void> {
  const { checkpoints } = await loadLedger(store, community, store.database);
  const newest = checkpoints.at(-1);
  const known = listSignedCheckpoints(directory, community);
  if (!newest || known.some(({ size }) => size === newest.size)) return;
  noteCheckpoint(directory, community, newest);
}
