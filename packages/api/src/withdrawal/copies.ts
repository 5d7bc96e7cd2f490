// Copies that our own commands made: published folders, backups and stores that were moved from. Each is remembered, so that a withdrawal can say
// which of them still hold the document.
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { WithdrawalReason } from '@circunomy/sdk/schema';
import type { Selectable } from 'kysely';
import { loadLedger } from '../ledger/ledger-memories.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { DATABASE_FILE } from '../storage/open-sqlite-store.ts';
import type { Store } from '../storage/store.ts';
import type { WithdrawalsTable } from '../storage/tables.ts';
import { type CopyOut, HOURS_FOR_COPIES, type WithdrawnDocument } from './withdrawal.ts';

const HOUR = 60 * 60 * 1000;

/** To be called before anything is written: a publication that is interrupted may lie there too. */
export async function notePublication(
  store: Store,
  folder: string,
  communities: readonly string[],
): Promise<void> {
  await store.write(async (transaction) => {
    for (const community of communities) {
      await transaction
        .insertInto('publications')
        .values({ community, folder, read_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** @param readAt UTC instant before which what was published was read from the store. */
export async function finishPublication(
  store: Store,
  folder: string,
  communities: readonly string[],
  readAt: string,
): Promise<void> {
  await store.write(async (transaction) => {
    for (const community of communities) {
      await transaction
        .updateTable('publications')
        .set({ read_at: readAt })
        .where('community', '=', community)
        .where('folder', '=', folder)
        .execute();
    }
  });
}

/** What lay there of these communities is gone: no copy of them is out there any more. */
export async function endPublication(
  store: Store,
  folder: string,
  communities: readonly string[],
): Promise<void> {
  if (communities.length === 0) return;
  await store.write(async (transaction) => {
    await transaction
      .deleteFrom('publications')
      .where('folder', '=', folder)
      .where('community', 'in', [...communities])
      .execute();
  });
}

export interface OpenWithdrawals {
  readonly documents: readonly WithdrawnDocument[];
  /** Those that may still hold one of them; a copy that no longer exists is not listed. */
  readonly copies: readonly CopyOut[];
}

/**
 * Every withdrawal of a community, or that of the named documents, with the copies still out.
 *
 * @throws {ApiError} `community-unknown`.
 */
export async function listWithdrawals(
  store: Store,
  community: string,
  only?: ReadonlySet<string>,
): Promise<OpenWithdrawals> {
  await findCommunityRow(store.database, community);
  const { entries } = await loadLedger(store, community, store.database);
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1] as const));
  const all = await store.database
    .selectFrom('withdrawals')
    .selectAll()
    .where('community', '=', community)
    .orderBy('entry_number')
    .execute();
  const rows = all.filter(({ document }) => !only || only.has(document));
  const documents = rows.map((row) => toWithdrawn(row, numbers.get(row.entry_id) ?? 0));
  return { documents, copies: await listCopies(store, community, documents) };
}

function toWithdrawn(row: Selectable<WithdrawalsTable>, entry: number): WithdrawnDocument {
  return {
    id: row.document,
    entry,
    withdrawnBy: row.entry_number,
    reason: row.reason as WithdrawalReason,
    at: row.at,
    deadline: new Date(Date.parse(row.at) + HOURS_FOR_COPIES * HOUR).toISOString(),
  };
}

/** What lies in a database elsewhere is never known to be gone. */
function isGone({ kind, path }: Pick<CopyOut, 'kind' | 'path'>): boolean {
  if (kind !== 'moved-store') return !existsSync(path);
  return isAbsolute(path) && !existsSync(join(path, DATABASE_FILE));
}

async function listCopies(
  store: Store,
  community: string,
  documents: readonly WithdrawnDocument[],
): Promise<CopyOut[]> {
  const folders = await store.database
    .selectFrom('publications')
    .select(['folder', 'read_at'])
    .where('community', '=', community)
    .orderBy('folder')
    .execute();
  const backups = await store.database
    .selectFrom('backups')
    .select(['path', 'read_at'])
    .orderBy('read_at')
    .execute();
  const stores = await store.database
    .selectFrom('moved_copies')
    .select(['place', 'moved_at'])
    .where('community', '=', community)
    .orderBy('place')
    .execute();
  const copies = [
    ...folders.map(({ folder, read_at }) => ({
      ...{ kind: 'published-folder' as const, path: folder, readAt: read_at },
    })),
    ...backups.map(({ path, read_at }) => ({ kind: 'backup' as const, path, readAt: read_at })),
    ...stores.map(({ place, moved_at }) => ({
      ...{ kind: 'moved-store' as const, path: place, readAt: moved_at },
    })),
  ];
  return copies.flatMap((copy) => {
    const inside = documents.filter(({ at }) => copy.readAt === null || copy.readAt <= at);
    const [first] = inside.map(({ deadline }) => deadline).sort();
    if (first === undefined || isGone(copy)) return [];
    return [{ ...copy, documents: inside.map(({ id }) => id), deadline: first }];
  });
}
