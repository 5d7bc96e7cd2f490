/** A sum told again after some households were measured again: what changed for fewer than five stays in the book. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../contract/values.schema.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { proposeAggregates } from './propose-aggregates.ts';

const sooko: Area = { name: 'Sooko', code: '35.16.10' };
const puri: Area = { name: 'Puri', code: '35.16.11' };

const JUNE = '2024-06-01T00:00:00.000Z';
const JULY = '2024-07-01T00:00:00.000Z';
const DECEMBER = '2024-12-01T00:00:00.000Z';

type Line = ReturnType<typeof measure>;

/** Income 1,000,000 a month before; `household` is its number. */
function measure(household: number, area: Area, at: string, sum: number) {
  return makeEntry('indicator-reported', `indicator-${household}-${at.slice(5, 7)}`, {
    ...{ at, over: 1, household: `household-${household}`, area, category: null },
    before: { period: '2023', sum: 1_000_000 },
    after: { period: at.slice(0, 7), sum },
  });
}

/** Twelve households, six in each place, measured in June with 1,500,000 each. */
const inJune = Array.from({ length: 12 }, (_, at) =>
  measure(at, at < 6 ? sooko : puri, JUNE, 1_500_000),
);

const again = (households: readonly number[], sum = 2_000_000): Line[] =>
  households.map((at) => measure(at, at < 6 ? sooko : puri, DECEMBER, sum));

const read = (book: readonly Line[], options = {}) =>
  proposeAggregates(createLedgerView(book), { period: '2024', by: 'area', ...options });

const told = read(inJune).proposals.map((report) => ({ ...report, at: JULY }));

const placesOf = (list: readonly { area: Area | null }[]) => list.map(({ area }) => area?.name);

describe('a sum that was told before', () => {
  it('is not told again where one household alone was measured again', () => {
    // 12 × 1,500,000 = 18,000,000 in July; now 18,500,000: the 500,000 would be that of one household.
    expect(placesOf(told)).toEqual([undefined, 'Sooko', 'Puri']);
    const { proposals, heldBack } = read([...inJune, ...again([0])], { recorded: told });
    expect(placesOf(proposals)).toEqual(['Puri']);
    expect(heldBack.map(({ area, because }) => [area?.name, because])).toEqual([
      [undefined, 'would-betray'],
      ['Sooko', 'would-betray'],
    ]);
  });

  it('is told again where five were', () => {
    // Five in Sooko, none in Puri: 18,000,000 + 5 × 500,000.
    const { proposals, heldBack } = read([...inJune, ...again([0, 1, 2, 3, 4])], {
      recorded: told,
    });
    expect(proposals.map(({ after }) => after?.sum)).toEqual([20_500_000, 11_500_000, 9_000_000]);
    expect(heldBack).toEqual([]);
  });

  it('is not told of a place beside the whole where one more changed elsewhere', () => {
    // Six changed, five of them in Sooko: the whole less Sooko would be what changed for the one in Puri.
    const { proposals } = read([...inJune, ...again([0, 1, 2, 3, 4, 6])], { recorded: told });
    expect(placesOf(proposals)).toEqual([undefined]);
  });

  it('is not told of the whole where only its places were told', () => {
    const recorded = told.filter(({ area }) => area !== null);
    expect(recorded).toHaveLength(2);
    expect(placesOf(read([...inJune, ...again([0])], { recorded }).proposals)).toEqual(['Puri']);
  });

  it('is not told otherwise over as many where nobody knows what it was made of', () => {
    const typed = told.map(({ after, ...report }) => ({
      ...report,
      after: { period: '2024', sum: (after?.sum ?? 0) - 1 },
    }));
    expect(read(inJune, { recorded: typed }).proposals).toEqual([]);
    const unknown = told.map(({ at: _, ...report }) => report);
    expect(read(inJune, { recorded: unknown }).heldBack).toEqual([]);
    expect(placesOf(read([...inJune, ...again([0])], { recorded: unknown }).proposals)).toEqual([
      'Puri',
    ]);
  });
});
