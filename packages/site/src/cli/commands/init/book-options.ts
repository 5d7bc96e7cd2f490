// What `circunomy init --book-of` opens: a book that takes after its community, with the same operators.
import {
  findCommunity,
  listOperators,
  type OpenCommunityOptions,
  type Store,
} from '@circunomy/api';
import type { Book, Community } from '@circunomy/sdk';
import type { Call } from '../../command.ts';
import { readChoice } from '../../parse-call.ts';
import { findWitnesses } from '../../witnesses.ts';
import type { Words } from '../../words.ts';
import { toProfile } from '../profile/to-profile.ts';

const TITLES = {
  cash: { en: 'Cash book of', id: 'Buku kas' },
  solidarity: { en: 'Solidarity fund of', id: 'Buku dana solidaritas' },
  households: { en: 'Household book of', id: 'Buku keluarga' },
} as const satisfies Record<Book['holds'], Words>;

export const bookContents = Object.keys(TITLES) as readonly Book['holds'][];

/** Undefined where no book is asked for. @throws {CliError} `option-refused`, `option-missing`, as `findWitnesses`. */
export async function readBookOptions(
  call: Call,
  store: Store,
  slug: string,
): Promise<OpenCommunityOptions | undefined> {
  const of = call.option('book-of');
  if (of === undefined) return undefined;
  const holds = readChoice(call, 'holds', bookContents);
  const parent = await findCommunity(store, of);
  const title = call.option('name') ?? `${TITLES[holds][call.language]} ${parent.name}`;
  return {
    ...{ slug, type: parent.type, areas: parent.areas, on: null },
    book: { of, holds },
    operators: await readNames(call, store, of),
    profile: {
      ...toProfile(parent),
      ...{ name: title, tagline: null, about: null, permit: null, orders: null, cashBook: null },
      live: toBookLive(parent, slug),
    },
  };
}

/** The command asks for names; which of them stand behind an entry is the ledger's to know. */
async function readNames(
  call: Call,
  store: Store,
  community: string,
): Promise<OpenCommunityOptions['operators']> {
  const { recordedBy, verifiedBy } = await findWitnesses(call, store, community);
  const operators = await listOperators(store, community);
  const toName = (id: string): { name: string; role: 'treasurer' } => ({
    name: operators.find((operator) => operator.id === id)?.name ?? '',
    role: 'treasurer',
  });
  return verifiedBy === null ? [toName(recordedBy)] : [toName(recordedBy), toName(verifiedBy)];
}

/** The same server's stream, below the book's own address. */
function toBookLive({ live, community }: Community, slug: string): string | null {
  const end = `/${community}/data/live`;
  return live?.endsWith(end) ? `${live.slice(0, -end.length)}/${slug}/data/live` : null;
}
