// Opens a community: its operators, its key, and the first entry of its ledger.
import { existsSync, rmSync } from 'node:fs';
import { canonicalJson, formatVerifierKey } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import { type AddedOperator, insertOperator } from '../operators/add-operator.ts';
import { findIdByName } from '../operators/find-operator.ts';
import { ensureSignerKey, toKeyPath } from '../storage/key-file.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { type LedgerWriter, writeLedger } from './append-entries.ts';
import { listBookFaults, listCashBookFaults } from './book-check.ts';
import { toStoredProfile } from './books.ts';
import type { NewOperator, OpenCommunityOptions, OpenedCommunity } from './community-opening.ts';
import { findCommunityRow, toCommunity } from './load-community-state.ts';
import { ensureNoFaults, listProfileFaults, listSlugFaults } from './profile-check.ts';
import type { Witnesses } from './recording.ts';
import { ensureWitnesses } from './witnesses.ts';

const DEFAULT_ORIGIN_PREFIX = 'circunomy';

/**
 * @throws {ApiError} `community-refused` with every fault of slug, profile and book, `entries-refused` with those of
 * type, areas and date, `community-exists`, `community-unknown` where a book is to belong to nobody, `operator-refused`,
 * `operator-exists`, `operator-unknown`, `verifier-missing`, `verifier-unwanted`, `key-wrong`.
 * @example
 * const { operators } = await openCommunity(store, { slug: 'gereja-contoh', ...options });
 * console.log(operators[0]?.token); // shown this once
 */
export async function openCommunity(
  store: Store,
  options: OpenCommunityOptions,
): Promise<OpenedCommunity> {
  const { slug, profile } = options;
  ensureNoFaults(slug, [...listSlugFaults(slug), ...listProfileFaults(profile)]);
  return writeLedger(store, slug, async (transaction, ledger) => {
    const key = toKeyPath(store.directory, slug);
    const hadKey = existsSync(key);
    try {
      return await openInside(transaction, ledger, store, options);
    } catch (error) {
      // Still inside the write: nobody else can have taken the new key for an opening of their own.
      if (!hadKey) rmSync(key, { force: true });
      throw error;
    }
  });
}

async function openInside(
  transaction: WriteTransaction,
  ledger: LedgerWriter,
  store: Store,
  options: OpenCommunityOptions,
): Promise<OpenedCommunity> {
  const { slug, profile, type, areas, book, on } = options;
  const faults = await listBookFaults(transaction, options);
  ensureNoFaults(slug, [...faults, ...(await listCashBookFaults(transaction, slug, profile))]);
  await insertCommunity(transaction, store, options);
  const { witnesses, operators } = await findOpeners(transaction, store, options);
  const row = await findCommunityRow(transaction, slug);
  const singleOperator = row.single_operator === 1;
  await ledger.append(row, {
    proposals: [
      {
        ...{ kind: 'community-opened', on },
        payload: { type, areas, singleOperator, ...(book && { book }) },
      },
    ],
    ...witnesses,
    toPath: () => '$',
    isOpening: true,
  });
  return { community: toCommunity(row), operators };
}

async function insertCommunity(
  transaction: WriteTransaction,
  store: Store,
  { slug, profile, type, areas, operators, book, originPrefix }: OpenCommunityOptions,
): Promise<void> {
  const origin = `${originPrefix ?? DEFAULT_ORIGIN_PREFIX}/${slug}`;
  const taken = await transaction
    .selectFrom('communities')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (taken) throw new ApiError('community-exists', { community: slug });
  const parent = book && (await findCommunityRow(transaction, book.of));
  if (parent) ensureRecordsHere(parent);
  const single = parent?.single_operator ?? (operators.length === 1 ? 1 : 0);
  const key = ensureSignerKey(store.directory, slug, origin);
  await transaction
    .insertInto('communities')
    .values({
      slug,
      type,
      areas: canonicalJson(areas),
      single_operator: single,
      profile: canonicalJson(toStoredProfile(profile)),
      origin,
      verifier_key: formatVerifierKey(key),
      profile_version: 1,
      documents_version: 1,
      book_of: book?.of ?? null,
      book_holds: book?.holds ?? null,
      moved_to: null,
    })
    .execute();
}

interface Openers {
  readonly witnesses: Witnesses;
  /** Those who were added. */
  readonly operators: OpenedCommunity['operators'];
}

/** New operators, or for a book those of its community. */
async function findOpeners(
  transaction: WriteTransaction,
  store: Store,
  { slug, operators, book }: OpenCommunityOptions,
): Promise<Openers> {
  if (book) {
    const ids = [];
    for (const { name } of operators) ids.push(await findIdByName(transaction, book.of, name));
    const witnesses = { recordedBy: ids[0] ?? '', verifiedBy: ids[1] ?? null };
    await ensureWitnesses(transaction, await findCommunityRow(transaction, slug), witnesses);
    return { witnesses, operators: [] };
  }
  const added = await addOperators(transaction, slug, operators, store.clock());
  const [recorder, verifier] = added.map(({ operator }) => operator.id);
  return {
    witnesses: { recordedBy: recorder ?? '', verifiedBy: verifier ?? null },
    operators: added.map(({ operator: { id, name, role }, token }) => ({ id, name, role, token })),
  };
}

async function addOperators(
  transaction: WriteTransaction,
  community: string,
  operators: readonly NewOperator[],
  now: Date,
): Promise<AddedOperator[]> {
  const added: AddedOperator[] = [];
  for (const operator of operators) {
    added.push(await insertOperator(transaction, community, operator, now));
  }
  return added;
}
