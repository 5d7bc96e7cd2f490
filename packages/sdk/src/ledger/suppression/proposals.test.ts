/** What a household book and a solidarity fund's book let out, worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../contract/values.schema.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { reportsBetrayFewerThanFive } from './betrays-fewer-than-five.ts';
import { proposeAggregates } from './propose-aggregates.ts';
import { proposeSolidarity } from './propose-solidarity.ts';

const sooko: Area = { name: 'Sooko', code: '35.16.10' };
const mojoanyar: Area = { name: 'Mojoanyar', code: '35.16.18' };
const puri: Area = { name: 'Puri', code: '35.16.11' };

/** Households one after the other, each with Rp 1,000,000 a month before and Rp 1,500,000 after. */
function makeHouseholds(count: number, area: Area, over: Parameters<typeof makeLine>[2] = {}) {
  return Array.from({ length: count }, (_, at) => makeLine(`${area.name}-${at}`, area, over));
}

function makeLine(
  name: string,
  area: Area,
  over: Parameters<typeof makeEntry<'indicator-reported'>>[2] = {},
) {
  const id = name.toLowerCase();
  return makeEntry('indicator-reported', `indicator-${id}`, {
    over: 1,
    household: `household-${id}`,
    area,
    before: { period: '2021-03', sum: 1_000_000 },
    after: { period: '2023-05', sum: 1_500_000 },
    ...over,
  });
}

const propose = (
  entries: Parameters<typeof createLedgerView>[0],
  options: Partial<Parameters<typeof proposeAggregates>[1]> = {},
) => proposeAggregates(createLedgerView(entries), { period: '2023', by: 'area', ...options });

describe('proposeAggregates', () => {
  it('sums a programme and its areas, and holds back what would betray three', () => {
    // 8 in Sooko, 6 in Mojoanyar, 3 in Puri: 17. Puri is too small, and with 17 and 8 public Mojoanyar (6) would betray
    // it: 17 − 8 − 6 = 3. Before 17 × 1,000,000 = 17,000,000, after 17 × 1,500,000 = 25,500,000; Sooko 8 of them.
    const { proposals, heldBack } = propose([
      ...makeHouseholds(8, sooko),
      ...makeHouseholds(6, mojoanyar),
      ...makeHouseholds(3, puri),
    ]);
    const period = { kind: 'indicator-reported', on: '2023', indicator: 'household-income' };
    expect(proposals).toEqual([
      {
        ...period,
        over: 17,
        area: null,
        category: null,
        before: { period: '2021-03', sum: 17_000_000 },
        after: { period: '2023', sum: 25_500_000 },
      },
      {
        ...period,
        over: 8,
        area: sooko,
        category: null,
        before: { period: '2021-03', sum: 8_000_000 },
        after: { period: '2023', sum: 12_000_000 },
      },
    ]);
    expect(heldBack).toEqual([
      { indicator: 'household-income', area: mojoanyar, category: null, because: 'would-betray' },
      { indicator: 'household-income', area: puri, category: null, because: 'fewer-than-five' },
    ]);
  });

  it('takes the latest line of a household in the period, and none that was not measured before', () => {
    // Five households; the first was measured again in November: 4 × 1,500,000 + 2,000,000 = 8,000,000.
    const again = makeLine('again', sooko, {
      household: 'household-sooko-0',
      after: { period: '2023-11', sum: 2_000_000 },
    });
    const later = makeLine('later', sooko, {
      household: 'household-sooko-0',
      after: { period: '2024-01', sum: 9_000_000 },
    });
    const never = makeLine('never', sooko, { before: null });
    const [whole] = propose([again, later, never, ...makeHouseholds(5, sooko)]).proposals;
    expect(whole).toMatchObject({ over: 5, after: { period: '2023', sum: 8_000_000 } });
  });

  it('sums only what was measured before in one year, and says that there are others', () => {
    const { proposals, heldBack } = propose([
      ...makeHouseholds(6, sooko),
      ...makeHouseholds(5, puri, { before: { period: '2020-12', sum: 1 } }),
    ]);
    expect(proposals.map(({ over, area }) => [over, area])).toEqual([
      [6, null],
      [6, sooko],
    ]);
    expect(heldBack.map(({ because }) => because)).toEqual(['measured-at-other-times']);
  });

  it('names the year where the months before differ', () => {
    const [whole] = propose([
      ...makeHouseholds(5, sooko),
      ...makeHouseholds(5, puri, { before: { period: '2021-04', sum: 1 } }),
    ]).proposals;
    expect(whole?.before?.period).toBe('2021');
  });

  it('proposes nothing that betrays with what the programme has reported already', () => {
    // 17 are public; a second look by category finds 12 with drinks, and 3 and 2 with other trades.
    const book = [
      ...makeHouseholds(12, sooko, { category: 'drinks' }),
      ...makeHouseholds(3, mojoanyar, { category: 'fruit' }),
      ...makeHouseholds(2, puri, { category: 'staples' }),
    ];
    const first = propose(book).proposals;
    expect(first.map(({ over }) => over)).toEqual([17, 12]);
    const second = propose(book, { by: 'category', recorded: first }).proposals;
    expect(second.map(({ over, category }) => [over, category])).toEqual([
      [17, null],
      [12, 'drinks'],
    ]);
    expect(reportsBetrayFewerThanFive([...first, ...second])).toBe(false);
    const more = propose([...book, ...makeHouseholds(14, sooko)], { recorded: first }).proposals;
    expect(more.map(({ over }) => over)).not.toContain(19);
  });

  it('takes each indicator by itself', () => {
    const customers = makeHouseholds(5, puri, { indicator: 'customers' });
    const indicators = propose([...makeHouseholds(5, sooko), ...customers]).proposals.map(
      ({ indicator }) => indicator,
    );
    expect(new Set(indicators)).toEqual(new Set(['customers', 'household-income']));
  });
});

describe('proposeSolidarity', () => {
  const help = (id: string, member: string, amount: number, over = {}) =>
    makeEntry('cash-spent', `cash-${id}`, {
      on: '2025-06-01',
      purpose: 'help-to-member',
      member: `member-${member}`,
      amount,
      ...over,
    });
  const five = ['a', 'b', 'c', 'd', 'e'].map((member) => help(member, member, 100_000));

  it('tells a year in which five members were helped, one of them twice', () => {
    // 5 × 100,000 + 50,000 = 550,000, to five members; the help of 2024 and the ingredients are not part of it.
    const book = createLedgerView([
      ...five,
      help('again', 'a', 50_000, { on: '2025-11' }),
      help('before', 'f', 70_000, { on: '2024-12-31' }),
      makeEntry('cash-spent', 'cash-rice', { on: '2025-02-02', amount: 9_000 }),
    ]);
    expect(proposeSolidarity(book, '2025')).toEqual({
      proposals: [
        {
          kind: 'solidarity-reported',
          on: '2025',
          group: 'group-1',
          year: '2025',
          helped: 5,
          amount: 550_000,
        },
      ],
      heldBack: [],
    });
  });

  it('holds back a year with four, and never says how many', () => {
    expect(proposeSolidarity(createLedgerView(five.slice(1)), '2025')).toEqual({
      proposals: [],
      heldBack: [{ group: 'group-1', because: 'fewer-than-five' }],
    });
  });

  it('holds back a year while help without a date may be of it', () => {
    const undated = help('undated', 'f', 70_000, { on: null });
    const elsewhere = help('elsewhere', 'f', 70_000, { on: null, group: 'group-2' });
    expect(proposeSolidarity(createLedgerView([...five, undated]), '2025')).toEqual({
      proposals: [],
      heldBack: [{ group: 'group-1', because: 'help-without-date' }],
    });
    const { proposals } = proposeSolidarity(createLedgerView([...five, elsewhere]), '2025');
    expect(proposals).toHaveLength(1);
  });

  it('has nothing to say of a year without help', () => {
    expect(proposeSolidarity(createLedgerView(five), '2026')).toEqual({
      proposals: [],
      heldBack: [],
    });
  });
});
