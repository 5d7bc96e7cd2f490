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

/** First readings under way, shared by all who ask meanwhile. */
const reading = new WeakMap<Store, Map<string, Promise<LedgerMemory>>>();

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
  // A write waits for nobody else: whoever reads meanwhile may be waiting for its connection.
  if (database !== store.database) return readWhole(store, community, database);
  const underWay = reading.get(store) ?? new Map<string, Promise<LedgerMemory>>();
  reading.set(store, underWay);
  const shared = underWay.get(community);
  if (shared) return shared.then(() => loadLedger(store, community, database));
  const started = readWhole(store, community, database).finally(() => underWay.delete(community));
  underWay.set(community, started);
  return started;
}

async function readWhole(
  store: Store,
  community: string,
  database: Kysely<Tables>,
): Promise<LedgerMemory> {
  const before = memoriesOf(store).get(community);
  const fresh = new LedgerMemory(community);
  const isWhole = await catchUp(fresh, database);
  // Restored from a backup while it was read.
  if (!isWhole) return readWhole(store, community, database);
  const meanwhile = memoriesOf(store).get(community);
  if (meanwhile && meanwhile !== before) return meanwhile;
  memoriesOf(store).set(community, fresh);
  return fresh;
}

/** Whether catching up takes no longer than what others wrote meanwhile. */
export function isLedgerKnown(store: Store, community: string): boolean {
  return memoriesOf(store).has(community);
}

/** As far as it was read, which may be less than the database holds by now. */
export function findLedger(store: Store, community: string): LedgerMemory | undefined {
  return memoriesOf(store).get(community);
}

/** Reads what a write on this ledger will need while nobody waits for the write's lock. */
export async function prepareLedger(store: Store, community: string): Promise<void> {
  const memory =
    memoriesOf(store).get(community) ?? (await loadLedger(store, community, store.database));
  await memory.prepareView();
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
