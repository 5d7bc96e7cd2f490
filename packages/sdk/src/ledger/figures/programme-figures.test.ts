/** Figures of programmes, each against a case worked out by hand in the comment above it. */
import { describe, expect, it } from 'vitest';
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { indicatorValuesSchema } from '../../contract/indicators.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import type { Entry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { makeEntry } from '../testing/make-entry.ts';

const fold = (...entries: Entry[]): IndicatorValues =>
  createRunningFigures(entries).readIndicators();
const sooko: Area = { name: 'Sooko', code: '35.16.10' };
const mojoanyar: Area = { name: 'Mojoanyar', code: '35.16.18' };
const report = (id: string, over: Parameters<typeof makeEntry<'indicator-reported'>>[2]) =>
  makeEntry('indicator-reported', id, over);
const between = (before: number, after: number, period = '2023') => ({
  before: { period: '2021', sum: before },
  after: { period, sum: after },
});

describe('figures of programmes', () => {
  it('bound the households that got capital, since the same may get two', () => {
    // 200,000,000 + 50,000,000 = 250,000,000, known of 2 of 3 grants. Households 100 and 40: if the 40
    // are among the 100 they are 100, if not 140; the third grant went to a group as such.
    const { capital } = fold(
      makeEntry('capital-granted', 'capital-1', {
        form: 'productive-grant',
        households: 100,
        amount: 200_000_000,
      }),
      makeEntry('capital-granted', 'capital-2', { households: 40, amount: 50_000_000 }),
      makeEntry('capital-granted', 'capital-3', { group: 'group-1' }),
    );
    expect(capital).toEqual({
      grants: 3,
      amount: { rupiah: 250_000_000, known: 2, of: 3 },
      households: { min: 100, max: 140, known: 2, of: 3 },
      byForm: [
        { form: 'productive-grant', grants: 1, amount: { rupiah: 200_000_000, known: 1, of: 1 } },
        { form: 'tools', grants: 2, amount: { rupiah: 50_000_000, known: 1, of: 2 } },
      ],
    });
  });

  it('add mentoring in sessions and exact minutes', () => {
    // 4 + 2 + 1 = 7 sessions; 4 × 90 = 360 and 50 minutes: 410 (6 h 50 min), known of 2 of 3 entries.
    const { mentoring } = fold(
      makeEntry('mentoring-held', 'mentoring-1', { sessions: 4, minutes: 360, households: 25 }),
      makeEntry('mentoring-held', 'mentoring-2', { sessions: 2, topic: 'marketing' }),
      makeEntry('mentoring-held', 'mentoring-3', { sessions: 1, minutes: 50, households: 30 }),
    );
    expect(mentoring).toEqual({
      sessions: 7,
      time: { minutes: 410, known: 2, of: 3 },
      households: { min: 30, max: 55, known: 2, of: 3 },
      byTopic: [
        { topic: 'bookkeeping', sessions: 5 },
        { topic: 'marketing', sessions: 2 },
      ],
    });
  });

  it('bound the households of the programme', () => {
    // Capital to 100, mentoring of 25, incomes of 285 measured: at least 285, at most 100 + 25 + 285 = 410. The two
    // parts of the 285 are in them.
    const entries = [
      makeEntry('capital-granted', 'capital-1', { households: 100 }),
      makeEntry('mentoring-held', 'mentoring-1', { households: 25 }),
      report('indicator-2', { over: 140, area: sooko }),
      report('indicator-3', { over: 138, area: mojoanyar }),
    ];
    const whole = report('indicator-1', { over: 285 });
    expect(fold(...entries, whole).households).toEqual({ min: 285, max: 410, known: 3, of: 3 });
    // Without the whole, the parts stand for themselves: 100 + 25 + 140 + 138 = 403, at least 140.
    expect(fold(...entries).households).toEqual({ min: 140, max: 403, known: 4, of: 4 });
  });

  it('divide incomes after by incomes before, of the whole and of its parts', () => {
    // 285 households: 342,000,000 ∕ 285,000,000 − 1 = 0.2. Sooko, 140: 182,000,000 ∕ 140,000,000 − 1 = 0.3.
    // Mojoanyar, 138: only measured before. The report of 2022 on the whole is not the latest.
    const { incomeChange, salesGrowth } = fold(
      report('indicator-1', { over: 285, ...between(285_000_000, 342_000_000) }),
      report('indicator-2', { over: 140, area: sooko, ...between(140_000_000, 182_000_000) }),
      report('indicator-3', {
        over: 138,
        area: mojoanyar,
        before: { period: '2021', sum: 138_000_000 },
      }),
      report('indicator-4', { over: 270, ...between(270_000_000, 280_000_000, '2022') }),
    );
    expect(incomeChange).toEqual({
      whole: {
        over: 285,
        before: { period: '2021', sum: 285_000_000 },
        after: { period: '2023', sum: 342_000_000 },
        change: 0.2,
      },
      parts: [
        {
          area: sooko,
          category: null,
          over: 140,
          before: { period: '2021', sum: 140_000_000 },
          after: { period: '2023', sum: 182_000_000 },
          change: 0.3,
        },
        {
          area: mojoanyar,
          category: null,
          over: 138,
          before: { period: '2021', sum: 138_000_000 },
          after: null,
          change: null,
        },
      ],
    });
    expect(salesGrowth).toBeNull();
  });

  it('tell sales and customers apart, and say nothing where there is nothing to grow from', () => {
    // Customers 900 ∕ 1,200 − 1 = −0.25; sales from 0 have no growth.
    const { salesGrowth, customersGrowth } = fold(
      report('indicator-1', { indicator: 'customers', over: 12, ...between(1_200, 900) }),
      report('indicator-2', { indicator: 'sales', over: 12, category: 'drinks', ...between(0, 9) }),
    );
    expect(customersGrowth?.whole?.change).toBe(-0.25);
    expect(salesGrowth).toMatchObject({
      whole: null,
      parts: [{ category: 'drinks', change: null }],
    });
  });

  it('never show a single household, nor parts that betray fewer than five', () => {
    // A book's lines about single households are no figure. 20 and 17 would betray 3: the smaller is left out.
    const { incomeChange } = fold(
      report('indicator-1', { over: 1, household: 'household-1', ...between(1, 2) }),
      report('indicator-2', { over: 3, category: 'fruit', ...between(1, 2) }),
      report('indicator-3', { over: 20, ...between(100, 110) }),
      report('indicator-4', { over: 17, area: sooko, ...between(80, 90) }),
    );
    expect(incomeChange?.whole?.change).toBe(0.1);
    expect(incomeChange?.parts).toEqual([]);
  });

  it('take the later recorded of two reports on the same time, whatever the order of reading', () => {
    const early = report('indicator-1', { ...between(100, 110), at: '2026-01-01T00:00:00.000Z' });
    const late = report('indicator-0', { ...between(100, 120), at: '2026-02-01T00:00:00.000Z' });
    for (const entries of [
      [early, late],
      [late, early],
    ]) {
      expect(fold(...entries).incomeChange?.whole?.change).toBe(0.2);
    }
  });

  it('fit the schema', () => {
    const indicators = fold(
      report('indicator-1', { over: 12, category: 'drinks', ...between(3, 2) }),
      makeEntry('capital-granted', 'capital-1', { households: 100 }),
      makeEntry('mentoring-held', 'mentoring-1', { minutes: 90 }),
    );
    expect(indicatorValuesSchema.safeParse(indicators).error).toBeUndefined();
  });
});
