// Which ledgers grew, asked at once for all: a host of hundreds reads only the few that did.
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** By ledger; differs from an earlier answer when it grew, or when a profile, anybody's, may show or hide it. */
export async function readLedgerVersions(
  database: Kysely<Tables>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('communities as own')
    .select((own) => [
      'own.slug',
      'own.profile_version',
      own
        .selectFrom('checkpoints')
        .whereRef('checkpoints.community', '=', 'own.slug')
        .select(({ fn }) => fn.max('checkpoints.size').as('size'))
        .as('size'),
    ])
    .execute();
  const profiles = rows.reduce((sum, { profile_version }) => sum + profile_version, 0);
  return new Map(rows.map(({ slug, size }) => [slug, `${size}.${rows.length}.${profiles}`]));
}
