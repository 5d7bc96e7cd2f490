// A witness's memory: looked up, judged and stored in one transaction, so that no two answers contradict each other.
import {
  judgeCheckpoint,
  toBase64,
  type VerifierKey,
  type WitnessDecision,
  type WitnessedTree,
  type WitnessRequest,
  type WitnessSigner,
} from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import type { Clock } from '../storage/clock.ts';
import type { WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import { toWitnessId } from './witness-key.ts';

export interface CosignOptions {
  readonly witness: WitnessSigner;
  /** Undefined where the witness does not watch that ledger. */
  readonly logKeys: readonly VerifierKey[] | undefined;
  readonly request: WitnessRequest;
  readonly clock: Clock;
}

export async function readLatest(
  database: Kysely<Tables>,
  witness: WitnessSigner,
  origin: string,
): Promise<WitnessedTree | undefined> {
  const row = await database
    .selectFrom('witnessed')
    .select(['size', 'root'])
    .where('witness', '=', toWitnessId(witness))
    .where('origin', '=', origin)
    .executeTakeFirst();
  return row && { size: row.size, root: new Uint8Array(Buffer.from(row.root, 'base64')) };
}

/** What the answer would be, storing nothing: most refusals need no transaction. */
export async function judge(
  database: Kysely<Tables>,
  { witness, logKeys, request, clock }: CosignOptions,
): Promise<WitnessDecision> {
  const latest = await readLatest(database, witness, request.checkpoint.origin);
  const time = Math.floor(clock().getTime() / 1000);
  return judgeCheckpoint(request, { logKeys, latest }, { witness, time });
}

/** The answer may be sent once the transaction is committed. A fork is kept: it convicts the one who signed it. */
export async function cosign(
  transaction: WriteTransaction,
  options: CosignOptions,
): Promise<WitnessDecision> {
  const { witness, request, clock } = options;
  const { origin, size } = request.checkpoint;
  const decision = await judge(transaction, options);
  if (decision.status === 200) {
    const root = toBase64(decision.latest.root);
    await transaction
      .insertInto('witnessed')
      .values({ witness: toWitnessId(witness), origin, size: decision.latest.size, root })
      .onConflict((conflict) =>
        conflict.columns(['witness', 'origin']).doUpdateSet({ size: decision.latest.size, root }),
      )
      .execute();
  }
  if (decision.status === 409 && decision.isFork) {
    await transaction
      .insertInto('forks')
      .values({ origin, size, request: request.note, at: clock().toISOString() })
      .onConflict((conflict) => conflict.columns(['origin', 'size']).doNothing())
      .execute();
  }
  return decision;
}
