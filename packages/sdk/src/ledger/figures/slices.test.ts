/** Slices of the ledger: nothing is split by guesswork, and the parts add up to the whole. */
import { describe, expect, it } from 'vitest';
import { foldFigures } from '../fold-figures.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';

const east = { name: 'Jakarta Timur', code: '31.75' };
const west = { name: 'Jakarta Barat', code: '31.73' };
const entries = [
  makeEntry('msme-registered', 'msme-1', { area: east }),
  makeEntry('purchase-made', 'purchase-1', { on: '2026-05-03', amount: 100 }),
  makeEntry('purchase-made', 'purchase-2', { on: '2026-06', amount: 200, category: 'drinks' }),
  makeEntry('purchase-made', 'purchase-3', { amount: 400 }),
  makeEntry('distribution-delivered', 'distribution-1', {
    on: '2026-05-04',
    purchases: ['purchase-1'],
    area: east,
    people: { min: 1, max: 2 },
  }),
  makeEntry('distribution-delivered', 'distribution-2', {
    purchases: ['purchase-2', 'purchase-3'],
    area: west,
    people: { min: 3, max: 4 },
  }),
  makeEntry('distribution-delivered', 'distribution-3', {
    purchases: ['purchase-3'],
    area: east,
    people: { min: 5, max: 5 },
  }),
];
const folded = foldFigures(createLedgerView(entries));

describe('slices', () => {
  it('lists known months in order and everything less exact under null', () => {
    expect(
      folded.series.month.map(({ month, purchases, distributions }) => [
        month,
        purchases,
        distributions,
      ]),
    ).toEqual([
      ['2026-05', 1, 1],
      ['2026-06', 1, 0],
      [null, 1, 2],
    ]);
  });

  it('counts a distribution in a category only where all its goods are of it', () => {
    expect(
      folded.byCategory.map(({ category, distributions }) => [category, distributions]),
    ).toEqual([
      ['drinks', 0],
      ['processed-food', 2],
    ]);
  });

  it('puts purchases at the MSME and distributions at the recipients', () => {
    expect(
      folded.byArea.map(({ area, purchases, beneficiaries }) => [
        area?.name,
        purchases,
        beneficiaries,
      ]),
    ).toEqual([
      ['Jakarta Barat', 0, { min: 3, max: 4 }],
      ['Jakarta Timur', 3, { min: 6, max: 7 }],
    ]);
  });

  it('traces money to one area, and leaves what went to several areas unassigned', () => {
    expect(
      folded.flow.map(({ category, area, spent, beneficiaries }) => [
        category,
        area?.name ?? null,
        spent?.rupiah,
        beneficiaries,
      ]),
    ).toEqual([
      ['drinks', 'Jakarta Barat', 200, null],
      ['processed-food', 'Jakarta Timur', 100, { min: 6, max: 7 }],
      ['processed-food', null, 400, null],
    ]);
  });

  it('puts contributions and costs into their months, beside the purchases', () => {
    const { series } = foldFigures(
      createLedgerView([
        makeEntry('contribution-received', 'contribution-1', { on: '2026-05-02', amount: 900 }),
        makeEntry('contribution-received', 'contribution-2', { on: '2026-05-09', amount: null }),
        makeEntry('cost-paid', 'cost-1', { on: '2026-06', amount: 50 }),
      ]),
    );
    expect(
      series.month.map(({ month, contributions, costs }) => [month, contributions, costs]),
    ).toEqual([
      ['2026-05', { rupiah: 900, known: 1, of: 2 }, null],
      ['2026-06', null, { rupiah: 50, known: 1, of: 1 }],
    ]);
  });

  it('tells what each group of recipients got, from deliveries and from activities', () => {
    // 400 boxes as 200 + 120 + 80, twice: under-fives 400, health-post visitors 240, elderly 160; and 5–10 elderly.
    const cook = (id: string) =>
      makeEntry('activity-held', id, {
        activity: 'supplementary-feeding',
        outputs: [
          { recipientGroup: 'under-fives', quantity: { unit: 'boxes', quantity: 100 } },
          { recipientGroup: 'under-fives', quantity: { unit: 'boxes', quantity: 100 } },
          { recipientGroup: 'health-post-visitors', quantity: { unit: 'boxes', quantity: 120 } },
          { recipientGroup: 'elderly', quantity: { unit: 'boxes', quantity: 80 } },
          { recipientGroup: null, quantity: { unit: 'bottles', quantity: 30 } },
        ],
      });
    const delivery = makeEntry('distribution-delivered', 'distribution-1', {
      recipientGroup: 'elderly',
      people: { min: 5, max: 10 },
    });
    const { byRecipientGroup } = foldFigures(
      createLedgerView([cook('activity-1'), cook('activity-2'), delivery]),
    );
    const boxes = (quantity: number) => [{ unit: 'boxes', quantity }];
    expect(byRecipientGroup).toEqual([
      {
        ...{ recipientGroup: 'elderly', distributions: 1, beneficiaries: { min: 5, max: 10 } },
        ...{ activities: 2, outputs: boxes(160) },
      },
      {
        ...{ recipientGroup: 'health-post-visitors', distributions: 0, beneficiaries: null },
        ...{ activities: 2, outputs: boxes(240) },
      },
      {
        ...{ recipientGroup: 'under-fives', distributions: 0, beneficiaries: null },
        ...{ activities: 2, outputs: boxes(400) },
      },
    ]);
  });

  it('adds up to the whole in every slicing', () => {
    for (const slices of [folded.series.month, folded.byCategory, folded.byArea, folded.flow]) {
      expect(slices.reduce((sum, { spent }) => sum + (spent?.rupiah ?? 0), 0)).toBe(700);
    }
  });

  it('forgets the name of a place once it was corrected', () => {
    const deliver = (id: string, name: string) =>
      makeEntry('distribution-delivered', id, {
        purchases: ['purchase-1'],
        area: { ...east, name },
      });
    const { v: _v, ...corrected } = deliver('distribution-1', east.name);
    const { byArea, flow } = foldFigures(
      createLedgerView([
        makeEntry('msme-registered', 'msme-1', { area: west }),
        makeEntry('purchase-made', 'purchase-1'),
        deliver('distribution-1', 'Jakarat Timur'),
        deliver('distribution-2', east.name),
        makeEntry('entry-corrected', 'correction-1', {
          corrects: 'distribution-1',
          replacement: { on: null, payload: corrected as never },
        }),
      ]),
    );
    expect(byArea.map(({ area }) => area)).toEqual([west, east]);
    expect(flow.map(({ area }) => area)).toEqual([east]);
  });
});
