// Which ledgers this server's witness watches, and which witnesses its communities ask.
import { parseVerifierKey, parseWitnessKey, type VerifierKey } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';

export interface WatchedLedger {
  readonly origin: string;
  /** vkey. */
  readonly verifierKey: string;
}

export interface AskedWitness {
  /** Where it answers; `add-checkpoint` is asked below it. */
  readonly url: string;
  /** vkey. */
  readonly witnessKey: string;
}

export interface Fork {
  readonly origin: string;
  readonly size: number;
  /** The signed checkpoint that contradicts one that was cosigned before. */
  readonly note: string;
  readonly at: string;
}

/** A ledger that changed its key is watched with each of them. Throws a `LogError` where that is no vkey. */
export async function watchLedger(
  store: Store,
  { origin, verifierKey }: WatchedLedger,
): Promise<void> {
  parseVerifierKey(verifierKey);
  await store.write(async (transaction) => {
    await transaction
      .insertInto('watched_ledgers')
      .values({ origin, verifier_key: verifierKey })
      .onConflict((conflict) => conflict.columns(['origin', 'verifier_key']).doNothing())
      .execute();
  });
}

/** The same witness under another address replaces it. Throws a `LogError` where that is no vkey of a witness. */
export async function askWitness(store: Store, { url, witnessKey }: AskedWitness): Promise<void> {
  parseWitnessKey(witnessKey);
  await store.write(async (transaction) => {
    await transaction
      .insertInto('asked_witnesses')
      .values({ url, witness_key: witnessKey })
      .onConflict((conflict) => conflict.column('witness_key').doUpdateSet({ url }))
      .execute();
  });
}

export async function listWatchedLedgers({ database }: Store): Promise<readonly WatchedLedger[]> {
  const rows = await database.selectFrom('watched_ledgers').selectAll().orderBy('origin').execute();
  return rows.map(({ origin, verifier_key }) => ({ origin, verifierKey: verifier_key }));
}

export async function listAskedWitnesses({ database }: Store): Promise<readonly AskedWitness[]> {
  const rows = await database.selectFrom('asked_witnesses').selectAll().orderBy('url').execute();
  return rows.map(({ url, witness_key }) => ({ url, witnessKey: witness_key }));
}

/** Ledgers that were caught with two histories. */
export async function listForks({ database }: Store): Promise<readonly Fork[]> {
  const rows = await database.selectFrom('forks').selectAll().orderBy('at').execute();
  return rows.map(({ origin, size, request, at }) => ({ origin, size, note: request, at }));
}

/** Undefined where the ledger is not watched. */
export async function findLogKeys(
  database: Kysely<Tables>,
  origin: string,
): Promise<readonly VerifierKey[] | undefined> {
  const rows = await database
    .selectFrom('watched_ledgers')
    .select('verifier_key')
    .where('origin', '=', origin)
    .execute();
  return rows.length > 0 ? rows.map((row) => parseVerifierKey(row.verifier_key)) : undefined;
}
