/** `data/movement.json`: what each community of a host says of itself, and what they come to together. */
import type { Community } from '../../contract/community.schema.ts';
import type { Impact, KnownRupiah } from '../../contract/impact.schema.ts';
import type { Movement, MovementCommunity } from '../../contract/movement.schema.ts';
import type { People } from '../../contract/values.schema.ts';
import type { LedgerView } from '../ledger-view.ts';

/** Undefined for a book: it belongs to a community and is none. */
export function toMovementCommunity(
  { community, name, type, fictional, areas, book }: Community,
  { ledger, asOf, itemised }: Impact,
  view: LedgerView,
): MovementCommunity | undefined {
  if (book) return undefined;
  const { msmesRegistered, msmesHelped, purchases, spent, distributions, beneficiaries } = itemised;
  return {
    ...{ community, name, type, fictional, areas, ledger, asOf },
    figures: { msmesRegistered, msmesHelped, purchases, spent, distributions, beneficiaries },
    joined: view.effective('community-joined').map(({ id, movement, inspiredBy, on }) => ({
      ...{ movement, inspiredBy, on },
      entry: view.numberOf(id) ?? 0,
    })),
  };
}

export function toMovement(found: readonly MovementCommunity[]): Movement {
  const communities = found.toSorted((a, b) => (a.community < b.community ? -1 : 1));
  const figures = communities.filter(({ fictional }) => !fictional).map((each) => each.figures);
  const sum = (pick: (each: MovementCommunity['figures']) => number): number =>
    figures.reduce((total, each) => total + pick(each), 0);
  const largest = (pick: (each: MovementCommunity['figures']) => number): number =>
    Math.max(0, ...figures.map(pick));
  return {
    communities,
    inspired: listInspired(communities),
    totals: {
      communities: figures.length,
      msmesRegistered: {
        min: largest((each) => each.msmesRegistered.min),
        max: sum((each) => each.msmesRegistered.max),
      },
      msmesHelped: {
        min: largest((each) => each.msmesHelped),
        max: sum((each) => each.msmesHelped),
      },
      purchases: sum((each) => each.purchases),
      spent: addRupiah(figures),
      distributions: sum((each) => each.distributions),
      beneficiaries: addPeople(figures.map((each) => each.beneficiaries)),
    },
  };
}

function listInspired(communities: readonly MovementCommunity[]): Movement['inspired'] {
  const here = new Set(communities.map(({ community }) => community));
  return communities.flatMap(({ community, joined }) =>
    [...new Set(joined.flatMap(({ inspiredBy }) => inspiredBy))]
      .sort()
      .map((by) => ({ community, by, isHere: here.has(by) })),
  );
}

/** Null where nobody knows any amount; purchases whose amount nobody knows are in `of` all the same. */
function addRupiah(figures: readonly MovementCommunity['figures'][]): KnownRupiah | null {
  const amounts = figures.flatMap(({ spent }) => spent ?? []);
  if (amounts.length === 0) return null;
  return {
    rupiah: amounts.reduce((sum, { rupiah }) => sum + rupiah, 0),
    known: amounts.reduce((sum, { known }) => sum + known, 0),
    of: figures.reduce((sum, { purchases }) => sum + purchases, 0),
  };
}

function addPeople(counts: readonly (People | null)[]): People | null {
  const known = counts.filter((people) => people !== null);
  if (known.length === 0) return null;
  return known.reduce((total, each) => ({
    min: total.min + each.min,
    max: total.max + each.max,
  }));
}
