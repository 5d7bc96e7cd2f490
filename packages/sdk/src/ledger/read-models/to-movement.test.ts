// The overview over a host's communities, against sums made by hand.
import { describe, expect, test } from 'vitest';
import type { Community } from '../../contract/community.schema.ts';
import type { Impact, Itemised } from '../../contract/impact.schema.ts';
import { movementSchema } from '../../contract/movement.schema.ts';
import type { Entry } from '../entry.ts';
import { foldFigures } from '../fold-figures.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { toMovement, toMovementCommunity } from './to-movement.ts';

const ledger = { size: 1, root: 'root' };

function toPart(community: Partial<Community>, figures: Partial<Itemised>, entries: Entry[] = []) {
  const view = createLedgerView(entries);
  const folded = foldFigures(view);
  const impact: Impact = {
    ...folded,
    ...{ community: community.community ?? '', ledger },
    itemised: { ...folded.itemised, ...figures },
  };
  const known = { name: 'Satu', type: 'movement', areas: [], fictional: false } as const;
  const part = toMovementCommunity({ ...known, ...community } as Community, impact, view);
  if (!part) throw new Error('A community that is no book has a part.');
  return part;
}

const one = toPart(
  { community: 'satu' },
  {
    msmesRegistered: { min: 6, max: 11 },
    msmesHelped: 5,
    purchases: 5,
    spent: { rupiah: 950_000, known: 4, of: 5 },
    distributions: 5,
    beneficiaries: { min: 27, max: 50 },
  },
);
const two = toPart(
  { community: 'dua' },
  {
    msmesRegistered: { min: 8, max: 8 },
    msmesHelped: 2,
    purchases: 3,
    spent: { rupiah: 50_000, known: 1, of: 3 },
    distributions: 1,
    beneficiaries: null,
  },
);

describe('the overview over the communities of a host', () => {
  test('adds what entries show; a business may be in several communities', () => {
    // MSMEs: at least the larger 8, at most 11 + 8. Rupiah: 950.000 + 50.000, known of 4 + 1 of 5 + 3 purchases.
    expect(toMovement([one, two]).totals).toEqual({
      communities: 2,
      msmesRegistered: { min: 8, max: 19 },
      msmesHelped: { min: 5, max: 7 },
      purchases: 8,
      spent: { rupiah: 1_000_000, known: 5, of: 8 },
      distributions: 6,
      beneficiaries: { min: 27, max: 50 },
    });
  });

  test('counts nothing that is made up, and knows nothing where nobody does', () => {
    const fictional = { ...one, community: 'rekaan', fictional: true };
    const { communities, totals } = toMovement([two, fictional]);
    expect(communities.map(({ community }) => community)).toEqual(['dua', 'rekaan']);
    expect(totals).toMatchObject({ communities: 1, purchases: 3, beneficiaries: null });
    expect(toMovement([fictional]).totals).toMatchObject({ communities: 0, spent: null });
  });

  test('counts the purchases of a community that knows not one amount', () => {
    // 4 of 5 amounts are known of one, none of 3 of the other: 4 of 8.
    const silent = toPart({ community: 'diam' }, { purchases: 3, spent: null });
    expect(toMovement([one, silent]).totals.spent).toEqual({ rupiah: 950_000, known: 4, of: 8 });
  });

  test('tells who followed whose example, also one of another host, as corrected', () => {
    const entries = [
      makeEntry('community-joined', 'community-1', { inspiredBy: ['salah'] }),
      makeEntry('entry-corrected', 'correction-1', {
        corrects: 'community-1',
        replacement: { on: '2025', payload: { movement: 'satu', inspiredBy: ['satu', 'jauh'] } },
        reason: 'typing-error',
      }),
      makeEntry('community-joined', 'community-2', { inspiredBy: ['satu'] }),
    ];
    const three = toPart({ community: 'tiga' }, {}, entries);
    expect(three.joined).toEqual([
      { movement: 'satu', inspiredBy: ['satu', 'jauh'], on: '2025', entry: 1 },
      { movement: null, inspiredBy: ['satu'], on: null, entry: 3 },
    ]);
    expect(toMovement([three, one]).inspired).toEqual([
      { community: 'tiga', by: 'jauh', isHere: false },
      { community: 'tiga', by: 'satu', isHere: true },
    ]);
  });

  test('knows no books, and fits its schema in any order', () => {
    const view = createLedgerView([]);
    const impact: Impact = { community: 'kas', ledger, ...foldFigures(view) };
    const book = { community: 'kas', book: { of: 'satu', holds: 'cash' } } as Community;
    expect(toMovementCommunity(book, impact, view)).toBeUndefined();
    expect(movementSchema.parse(toMovement([one, two]))).toEqual(toMovement([two, one]));
  });
});
