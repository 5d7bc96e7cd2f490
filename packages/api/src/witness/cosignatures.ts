// What witnesses answered about our own checkpoints: one line per witness and size, beside the checkpoint and not in
// it, since it comes later.
import type { Kysely } from 'kysely';
import type { WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';

export interface CosignedCheckpoint {
  readonly community: string;
  readonly size: number;
}

/** Signature lines, each with its newline, in a fixed order. */
export async function listCosignatures(
  database: Kysely<Tables>,
  { community, size }: CosignedCheckpoint,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('cosignatures')
    .select('line')
    .where('community', '=', community)
    .where('size', '=', size)
    .orderBy('witness')
    .execute();
  return rows.map(({ line }) => line);
}

/** Ids of the witnesses that signed this checkpoint. */
export async function listCosigners(
  database: Kysely<Tables>,
  { community, size }: CosignedCheckpoint,
): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('cosignatures')
    .select('witness')
    .where('community', '=', community)
    .where('size', '=', size)
    .execute();
  return new Set(rows.map(({ witness }) => witness));
}

/** The largest size that a witness signed for this community; 0 where it never did. */
export async function readLastCosigned(
  database: Kysely<Tables>,
  community: string,
  witness: string,
): Promise<number> {
  const row = await database
    .selectFrom('cosignatures')
    .select(({ fn }) => fn.max('size').as('size'))
    .where('community', '=', community)
    .where('witness', '=', witness)
    .executeTakeFirst();
  return row?.size ?? 0;
}

/** `line` as the witness answered it, already verified, with its newline. */
export async function insertCosignature(
  transaction: WriteTransaction,
  { community, size }: CosignedCheckpoint,
  witness: string,
  line: string,
): Promise<void> {
  await transaction
    .insertInto('cosignatures')
    .values({ community, size, witness, line })
    .onConflict((conflict) => conflict.columns(['community', 'size', 'witness']).doNothing())
    .execute();
}
