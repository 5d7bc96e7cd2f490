// What was recorded from which row of which table, so that importing a table again changes nothing.
import { ApiError } from '../api-error.ts';
import { hashWithSecret } from '../storage/row-secret.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { RecordedEntry, RecordOptions, RememberedRow } from './recording.ts';

const FORGOTTEN = 'withdrawn:';

/**
 * What stays of a row's key when somebody in it is forgotten: enough for this data directory to know the row again.
 * Whoever has the database without its `keys/` learns nothing from it, not even by guessing.
 */
export function toForgottenKey(
  { directory }: Pick<Store, 'directory'>,
  community: string,
  rowKey: string,
): string {
  return FORGOTTEN + hashWithSecret(directory, community, rowKey);
}

/** What a file of entries is known by, so that recording it again changes nothing. */
export function fingerprintFile(
  { directory }: Pick<Store, 'directory'>,
  community: string,
  bytes: Uint8Array,
): string {
  return hashWithSecret(directory, community, bytes);
}

/** In the place of the fingerprint, from which the name could be guessed: the rest of the row is in the ledger. */
export const FORGOTTEN_FINGERPRINT = 'withdrawn';

export function isForgottenKey(rowKey: string): boolean {
  return rowKey.startsWith(FORGOTTEN);
}

export async function listImportedRows(
  store: Store,
  community: string,
  tableId: string,
): Promise<readonly RememberedRow[]> {
  const rows = await store.database
    .selectFrom('imported_rows')
    .selectAll()
    .where('community', '=', community)
    .where('table_id', '=', tableId)
    .orderBy('row_key')
    .execute();
  return rows.map((row) => ({
    tableId: row.table_id,
    rowKey: row.row_key,
    fingerprint: row.fingerprint,
    entryIds: JSON.parse(row.entry_ids) as string[],
  }));
}

/** @throws {ApiError} `row-imported`, and undoes the batch with it, where another import was faster. */
export async function rememberRows(
  transaction: WriteTransaction,
  community: string,
  rows: NonNullable<RecordOptions['importedRows']>,
  recorded: readonly RecordedEntry[],
): Promise<void> {
  for (const { tableId, rowKey, fingerprint, proposals } of rows) {
    const ids = proposals.flatMap((index) => recorded[index]?.id ?? []);
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('imported_rows')
      .values({
        community,
        table_id: tableId,
        row_key: rowKey,
        fingerprint,
        entry_ids: JSON.stringify(ids),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw new ApiError('row-imported', { row: rowKey });
  }
}
