// A community as it stands: what every public file is made from. Read once per change, shared by all readers.
import type { Community } from '@circunomy/sdk/schema';
import type { Kysely, Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { loadAreaRegister } from '../areas/index.ts';
import { markDue } from '../kept-files/due.ts';
import { compileOnce } from '../storage/compiled-query.ts';
import type { Store } from '../storage/store.ts';
import type { CommunitiesTable, Tables } from '../storage/tables.ts';
import { listCosignatures } from '../witness/cosignatures.ts';
import { ensurePublic, isPublic, parseStoredProfile, toBook } from './books.ts';
import { type BookState, CommunityState } from './community-state.ts';
import { loadLedger } from './ledger-memories.ts';
import { loadPublicDocuments } from './public-documents.ts';

interface Known {
  /** Nothing was written anywhere while the store's change token stays the same. */
  token: string;
  readonly version: string;
  readonly state: CommunityState;
  /** Milliseconds since 1970 at which the next consent ends. */
  readonly until: number;
}

const known = new WeakMap<Store, Map<string, Known>>();
const loading = new WeakMap<
  Store,
  Map<string, { token: string; state: Promise<CommunityState> }>
>();

/**
 * The newest state, with what other processes wrote. Load it once for files that belong together: a state never
 * changes.
 *
 * @throws {ApiError} `community-unknown`, `ledger-changed`.
 * @example
 * const state = await loadCommunityState(store, 'gereja-contoh');
 * for (const path of listPublicFiles(state)) console.log(path);
 */
export async function loadCommunityState(store: Store, slug: string): Promise<CommunityState> {
  return knownState(store, slug) ?? (await loadOnce(store, slug));
}

/**
 * The same, only of what the public may see.
 *
 * @throws {ApiError} `community-unknown` also for a book that is hidden, `ledger-changed`.
 */
export async function loadPublicState(store: Store, slug: string): Promise<CommunityState> {
  const fresh = knownState(store, slug);
  if (fresh?.isPublic) return fresh;
  await ensurePublic(store.database, slug);
  const state = await loadCommunityState(store, slug);
  // Hidden while it was loaded.
  if (!state.isPublic) throw new ApiError('community-unknown', { community: slug });
  return state;
}

/** Whether the ledger was read and checked, and was public then. */
export function hasPublicState(store: Store, slug: string): boolean {
  return known.get(store)?.get(slug)?.state.isPublic === true;
}

/** The state without waiting, if nothing was written since it was loaded. */
function knownState(store: Store, slug: string): CommunityState | undefined {
  // Asked for before looking: no slug may be answered faster than another.
  const [token, now] = [store.changeToken(), store.clock().getTime()];
  const entry = known.get(store)?.get(slug);
  return entry && entry.token === token && now < entry.until ? entry.state : undefined;
}

function loadOnce(store: Store, slug: string): Promise<CommunityState> {
  // Taken before reading: a write in the meantime makes the next caller look again, not join this load.
  const token = store.changeToken();
  const underWay = ensureMap(loading, store);
  const shared = underWay.get(slug);
  if (shared?.token === token) return shared.state;
  const state = load(store, slug, token).finally(() => {
    if (underWay.get(slug)?.state === state) underWay.delete(slug);
  });
  underWay.set(slug, { token, state });
  return state;
}

async function load(store: Store, slug: string, token: string): Promise<CommunityState> {
  const row = await findCommunityRow(store.database, slug);
  const ledger = await loadLedger(store, slug, store.database);
  const size = ledger.checkpoints.at(-1)?.size ?? 0;
  // Files need it, and it takes a third of a second: whoever is answered from a kept file must not wait for it.
  await loadAreaRegister();
  const now = store.clock().getTime();
  const cosignatures = await listCosignatures(store.database, { community: slug, size });
  const isShown = await isPublic(store.database, row);
  const cashBook = await loadCashBook(store, row);
  const versions = [size, row.profile_version, row.documents_version, isShown, cashBook?.size];
  const version = [...versions, ...cosignatures].join('.');
  const earlier = known.get(store)?.get(slug);
  if (earlier?.version === version && now < earlier.until) {
    earlier.token = token;
    return earlier.state;
  }
  const { documents, until } = await loadPublicDocuments(store.database, slug, now);
  const state = new CommunityState({
    ...{ community: toCommunity(row), isPublic: isShown, cashBook },
    ...{ ledger, size, documents, cosignatures },
  });
  ensureMap(known, store).set(slug, { token, version, state, until });
  markDue(store, slug);
  return state;
}

/** The cash book that the community made public. */
async function loadCashBook(
  store: Store,
  { profile }: Selectable<CommunitiesTable>,
): Promise<BookState | undefined> {
  const { cashBook } = parseStoredProfile(profile);
  if (cashBook === null) return undefined;
  const ledger = await loadLedger(store, cashBook, store.database);
  return { community: cashBook, ledger, size: ledger.checkpoints.at(-1)?.size ?? 0 };
}

const findRow = compileOnce((database, slug: string) =>
  database.selectFrom('communities').selectAll().where('slug', '=', slug),
);

/** @throws {ApiError} `community-unknown`. */
export async function findCommunityRow(
  database: Kysely<Tables>,
  slug: string,
): Promise<Selectable<CommunitiesTable>> {
  const [row] = await findRow(database, slug);
  if (!row) throw new ApiError('community-unknown', { community: slug });
  return row;
}

/** `community.json` as it is published. */
export function toCommunity(row: Selectable<CommunitiesTable>): Community {
  const book = toBook(row);
  return {
    ...parseStoredProfile(row.profile),
    ...(book && { book }),
    community: row.slug,
    type: row.type as Community['type'],
    areas: JSON.parse(row.areas),
    singleOperator: row.single_operator === 1,
    verifierKey: row.verifier_key,
    origin: row.origin,
  };
}

function ensureMap<Value>(
  maps: WeakMap<Store, Map<string, Value>>,
  store: Store,
): Map<string, Value> {
  const existing = maps.get(store);
  if (existing) return existing;
  const created = new Map<string, Value>();
  maps.set(store, created);
  return created;
}
