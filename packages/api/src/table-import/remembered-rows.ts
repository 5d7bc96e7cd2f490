// What earlier imports of a table recorded, so that importing it again records nothing twice.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@circunomy/sdk/ledger';
import type { RememberedRow } from '../ledger/recording.ts';
import type { Store } from '../storage/store.ts';
import type { ImportRow } from './import-row.ts';

/** Every row that was ever imported into the community, from any table. */
export async function listRememberedRows(
  store: Store,
  community: string,
): Promise<readonly RememberedRow[]> {
  const rows = await store.database
    .selectFrom('imported_rows')
    .select(['table_id', 'row_key', 'fingerprint', 'entry_ids'])
    .where('community', '=', community)
    .execute();
  return rows.map((row) => ({
    tableId: row.table_id,
    rowKey: row.row_key,
    fingerprint: row.fingerprint,
    entryIds: JSON.parse(row.entry_ids),
  }));
}

/**
 * SHA-256 of what the row was understood to say: other spacing or another position in the file is the
 * same row, another amount is not.
 */
export function fingerprintRow({
  row: _position,
  key: _key,
  citedAs: _citation,
  ...content
}: ImportRow): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
