// Opens a community: its operators, its key, and the first entry of its ledger.
import { canonicalJson, formatVerifierKey } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { type AddedOperator, insertOperator } from '../operators/add-operator.ts';
import { ensureSignerKey } from '../storage/key-file.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { writeLedger } from './append-entries.ts';
import type { NewOperator, OpenCommunityOptions, OpenedCommunity } from './community-opening.ts';
import { findCommunityRow, toCommunity } from './load-community-state.ts';
import { ensureNoFaults, listProfileFaults, listSlugFaults } from './profile-check.ts';

const DEFAULT_ORIGIN_PREFIX = 'circunomy';

/**
 * @throws {ApiError} `community-refused` with every fault of slug and profile, `entries-refused` with those of
 * type, areas and date, `community-exists`, `operator-refused`, `operator-exists`, `key-wrong`.
 * @example
 * const { operators } = await openCommunity(store, { slug: 'gereja-contoh', ...options });
 * console.log(operators[0]?.token); // shown this once
 */
export async function openCommunity(
  store: Store,
  options: OpenCommunityOptions,
): Promise<OpenedCommunity> {
  const { slug, profile, type, areas, operators, on } = options;
  ensureNoFaults(slug, [...listSlugFaults(slug), ...listProfileFaults(profile)]);
  const singleOperator = operators.length === 1;
  return writeLedger(store, slug, async (transaction, ledger) => {
    await insertCommunity(transaction, store, options);
    const added = await addOperators(transaction, slug, operators, store.clock());
    const [recorder, verifier] = added;
    const row = await findCommunityRow(transaction, slug);
    await ledger.append(row, {
      proposals: [{ kind: 'community-opened', on, payload: { type, areas, singleOperator } }],
      recordedBy: recorder?.operator.id ?? '',
      verifiedBy: verifier?.operator.id ?? null,
      toPath: () => '$',
      isOpening: true,
    });
    return {
      community: toCommunity(row),
      operators: added.map(({ operator: { id, name, role }, token }) => ({
        id,
        name,
        role,
        token,
      })),
    };
  });
}

async function insertCommunity(
  transaction: WriteTransaction,
  store: Store,
  { slug, profile, type, areas, operators, originPrefix }: OpenCommunityOptions,
): Promise<void> {
  const origin = `${originPrefix ?? DEFAULT_ORIGIN_PREFIX}/${slug}`;
  const taken = await transaction
    .selectFrom('communities')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (taken) throw new ApiError('community-exists', { community: slug });
  const key = ensureSignerKey(store.directory, slug, origin);
  await transaction
    .insertInto('communities')
    .values({
      slug,
      type,
      areas: canonicalJson(areas),
      single_operator: operators.length === 1 ? 1 : 0,
      profile: canonicalJson(profile),
      origin,
      verifier_key: formatVerifierKey(key),
      profile_version: 1,
      documents_version: 1,
    })
    .execute();
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
