// One memory per community and store, shared by those who write and those who read.
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import { catchUp, LedgerMemory } from './ledger-memory.ts';

const memories = new WeakMap<Store, Map<string, LedgerMemory>>();

function memoriesOf(store: Store): Map<string, LedgerMemory> {
  const known = memories.get(store);
  if (known) return known;
  const created = new Map<string, LedgerMemory>();
  memories.set(store, created);
  return created;
}

/** Caught up with `database`, which inside a write is its transaction. */
export async function loadLedger(
  store: Store,
  community: string,
  database: Kysely<Tables>,
): Promise<LedgerMemory> {
  const known = memoriesOf(store).get(community);
  if (known) {
    const isSame = await catchUp(known, database).catch((error: unknown) => {
      forgetLedger(store, community);
      throw error;
    });
    if (isSame) return known;
  }
  const fresh = new LedgerMemory(community);
  await catchUp(fresh, database);
  memoriesOf(store).set(community, fresh);
  return fresh;
}

/** Every entry that is there, as they read after corrections. Read it at once: it grows with the ledger. */
export async function loadView(
  store: Store,
  community: string,
  database: Kysely<Tables>,
): Promise<LedgerView> {
  const memory = await loadLedger(store, community, database);
  return memory.figuresAt(memory.size).view;
}

/** Called where entries were added to the memory whose write was then undone. */
export function forgetLedger(store: Store, community: string): void {
  memoriesOf(store).delete(community);
}
