/** Figures that read an MSME as it was on the day of a purchase, against cases computed by hand. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { createRunningFigures, foldFigures } from '../fold-figures.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { readMsme } from './read-msme.ts';

const east = { name: 'Jakarta Timur', code: '31.75' };
const depok = { name: 'Depok', code: '32.76' };
const bekasi = { name: 'Bekasi', candidates: ['32.75', '32.16'] };
const jakarta = { name: 'DKI Jakarta', code: '31' };

/** Two points on one meridian a tenth of a degree apart, and a third that is only a province. */
const points = {
  '31.75': { lng: 106.9, lat: -6.2, precision: 'regency', radius: 9_000 },
  '32.76': { lng: 106.9, lat: -6.3, precision: 'regency', radius: 9_000 },
  '31': { lng: 106.8, lat: -6.2, precision: 'province', radius: 20_000 },
} as const;
const pointOf = (area: object) =>
  'code' in area ? points[area.code as keyof typeof points] : points['31.75'];
const fold = (...entries: Entry[]) => createRunningFigures(entries, { pointOf }).read();

const register = (id: string, over: Parameters<typeof makeEntry<'msme-registered'>>[2] = {}) =>
  makeEntry('msme-registered', id, over);
const change = (id: string, over: Parameters<typeof makeEntry<'msme-changed'>>[2] = {}) =>
  makeEntry('msme-changed', id, { msme: 'msme-1', on: '2026-05-10', ...over });
const buy = (id: string, over: Parameters<typeof makeEntry<'purchase-made'>>[2] = {}) =>
  makeEntry('purchase-made', id, { on: '2026-05-20', ...over });
const correct = (id: string, corrects: string, replacement: Entry | null) => {
  const { v: _, at: __, on = null, ...payload } = replacement ?? makeEntry('cost-paid', 'none');
  return makeEntry('entry-corrected', id, {
    corrects,
    replacement: replacement && { on, payload: payload as never },
  });
};

describe('an MSME on a day', () => {
  const view = createLedgerView([
    register('msme-1', { area: east, member: true }),
    change('changed-2', { on: '2026-07-01', area: east, operating: false }),
    change('changed-1', { area: depok, inclusion: ['women'] }),
  ]);

  it.each([
    ['2026-05-09', east, undefined],
    ['2026-05-10', depok, ['women']],
    ['2026-06', depok, ['women']],
    ['2026-07-01', east, ['women']],
    ['2027', east, ['women']],
  ])('is on %s what its changes had made of it by then', (on, area, inclusion) => {
    expect(readMsme(view, 'msme-1', on)).toMatchObject({ area, member: true });
    expect(readMsme(view, 'msme-1', on)?.inclusion).toEqual(inclusion);
  });

  it.each(['2026-05', '2026', null])('is unknown on %s where it changed meanwhile', (on) => {
    expect(readMsme(view, 'msme-1', on)).toMatchObject({ area: null, member: true });
    expect(readMsme(view, 'msme-1', on)?.inclusion).toBeUndefined();
  });

  it('does not stand where nobody registered it', () => {
    expect(readMsme(view, 'msme-2', '2026-05-09')).toBeUndefined();
  });
});

describe('figures of a network', () => {
  it('measure what members buy from members, by number and by rupiah', () => {
    // Members 1 and 2, 3 outside, 4 unknown. Purchases by members: 1 from 2 for 300, 2 from 1 without an amount,
    // 1 from 3 for 100, 1 from 4 for 50 (unknown). Outsiders' and the community's own purchases do not count.
    // By number 2 of 3 known of 4; by rupiah 300 ∕ 400 from 2 known of 4.
    const { itemised } = fold(
      register('msme-1', { member: true }),
      register('msme-2', { member: true }),
      register('msme-3', { member: false }),
      register('msme-4'),
      buy('purchase-1', { buyer: 'msme-1', msme: 'msme-2', amount: 300 }),
      buy('purchase-2', {
        buyer: 'msme-2',
        msme: 'msme-1',
        amount: null,
        quantity: { unit: 'pcs', quantity: 3 },
      }),
      buy('purchase-3', { buyer: 'msme-1', msme: 'msme-3', amount: 100 }),
      buy('purchase-4', { buyer: 'msme-1', msme: 'msme-4', amount: 50 }),
      buy('purchase-5', { buyer: 'msme-3', msme: 'msme-1', amount: 1_000 }),
      buy('purchase-6', { msme: 'msme-1', amount: 5_000 }),
    );
    expect(itemised.internalCirculation).toEqual({
      byCount: { share: 0.666667, known: 3, of: 4 },
      byRupiah: { share: 0.75, known: 2, of: 4 },
    });
  });

  it('take membership as of the day of the purchase', () => {
    // 2 joined on 10 May: what was bought on 1 May was not internal yet, what was bought on 20 May is: 1 of 2.
    const { itemised } = fold(
      register('msme-1', { member: true }),
      register('msme-2', { member: false }),
      buy('purchase-1', { on: '2026-05-01', buyer: 'msme-1', msme: 'msme-2', amount: 100 }),
      buy('purchase-2', { buyer: 'msme-1', msme: 'msme-2', amount: 300 }),
      change('changed-1', { msme: 'msme-2', member: true }),
    );
    expect(itemised.internalCirculation).toEqual({
      byCount: { share: 0.5, known: 2, of: 2 },
      byRupiah: { share: 0.75, known: 2, of: 2 },
    });
  });

  it('count whose businesses they are, today, and where the money went, on its day', () => {
    // Three of four were asked: women 2 ∕ 3, people with disabilities 1 ∕ 3. Of 400 rupiah spent where it is
    // known, 300 went to women's businesses: 0.75. The purchase of 1 May was made before anybody asked MSME 3.
    const { itemised } = fold(
      register('msme-1', { inclusion: ['women', 'people-with-disabilities'] }),
      register('msme-2', { inclusion: [] }),
      register('msme-3'),
      register('msme-4'),
      change('changed-1', { msme: 'msme-3', inclusion: ['women'] }),
      buy('purchase-1', { msme: 'msme-1', amount: 100 }),
      buy('purchase-2', { msme: 'msme-2', amount: 100 }),
      buy('purchase-3', { msme: 'msme-3', amount: 200 }),
      buy('purchase-4', { msme: 'msme-3', amount: 900, on: '2026-05-01' }),
      buy('purchase-5', { msme: 'msme-4', amount: 700 }),
    );
    expect(itemised.inclusion).toEqual({
      known: 3,
      of: 4,
      spent: { rupiah: 400, known: 3, of: 5 },
      tags: [
        { tag: 'women', msmes: 2, share: 0.666667, spent: 300, shareOfSpent: 0.75 },
        { tag: 'young-people', msmes: 0, share: 0, spent: 0, shareOfSpent: 0 },
        {
          tag: 'people-with-disabilities',
          msmes: 1,
          share: 0.333333,
          spent: 100,
          shareOfSpent: 0.25,
        },
        { tag: 'elderly', msmes: 0, share: 0, spent: 0, shareOfSpent: 0 },
      ],
    });
  });
});

describe('the way of goods', () => {
  const deliver = (id: string, purchase: string, area: typeof east | typeof bekasi | null) =>
    makeEntry('distribution-delivered', id, { on: '2026-05-21', purchases: [purchase], area });

  it('is the median distance between centres, and unknown where an area is', () => {
    // East → east 0 m, east → Depok a tenth of a degree of latitude: 6,371,008.8 m · π ∕ 1,800 = 11,119.5 m, so
    // 11,120 in whole metres; median 5,560. Bekasi may be two, DKI Jakarta is a province, the last has none.
    const { itemised } = fold(
      register('msme-1', { area: east }),
      register('msme-2', { area: bekasi }),
      buy('purchase-1'),
      buy('purchase-2', { msme: 'msme-2' }),
      deliver('distribution-1', 'purchase-1', east),
      deliver('distribution-2', 'purchase-1', depok),
      deliver('distribution-3', 'purchase-1', bekasi),
      deliver('distribution-4', 'purchase-2', east),
      deliver('distribution-5', 'purchase-1', jakarta),
      deliver('distribution-6', 'purchase-1', null),
    );
    expect(itemised.distanceToDelivery).toEqual({ metres: 5_560, known: 2, of: 6 });
  });

  it('is unknown between two kecamatan that both stand at their kabupaten’s point, and 0 within one', () => {
    // Sooko → Sooko is one area: 0 m, whatever its point. Sooko → Mojoanyar would seem to be 0 m as well, and is not known.
    const sooko = { name: 'Sooko', code: '35.16.13' };
    const mojoanyar = { name: 'Mojoanyar', code: '35.16.18' };
    const regency = { lng: 112.43, lat: -7.47, precision: 'regency', radius: 15_000 } as const;
    const entries = [
      register('msme-1', { area: sooko }),
      buy('purchase-1'),
      makeEntry('distribution-delivered', 'distribution-1', {
        purchases: ['purchase-1'],
        area: sooko,
      }),
      makeEntry('distribution-delivered', 'distribution-2', {
        purchases: ['purchase-1'],
        area: mojoanyar,
      }),
    ];
    const { itemised } = foldFigures(createLedgerView(entries), { pointOf: () => regency });
    expect(itemised.distanceToDelivery).toEqual({ metres: 0, known: 1, of: 2 });
  });

  it('counts an ambiguous area as unknown wherever the exact one is needed', () => {
    const figures = fold(
      register('msme-1', { area: bekasi }),
      buy('purchase-1', { amount: 100 }),
      deliver('distribution-1', 'purchase-1', bekasi),
    );
    expect(figures.itemised.localCirculation).toBeNull();
    expect(figures.itemised.distanceToDelivery).toBeNull();
    expect(figures.byArea.map(({ area }) => area)).toEqual([bekasi]);
  });

  it('starts where the MSME was on the day of the purchase', () => {
    // It moved to Depok on 10 May: goods of 1 May came from the east, goods of 20 May from Depok.
    const entries = [
      register('msme-1', { area: east }),
      buy('purchase-1', { on: '2026-05-01', amount: 100 }),
      buy('purchase-2', { amount: 300 }),
      deliver('distribution-1', 'purchase-1', east),
      deliver('distribution-2', 'purchase-2', east),
    ];
    const moved = change('changed-1', { area: depok });
    const spentBy = (figures: ReturnType<typeof fold>) =>
      figures.byArea.map(({ area, spent }) => [area?.name, spent?.rupiah]);
    const after = fold(...entries, moved);
    expect(spentBy(after)).toEqual([
      ['Jakarta Timur', 100],
      ['Depok', 300],
    ]);
    expect(after.itemised.localCirculation).toEqual({ share: 0.5, known: 2, of: 2 });
    const takenBack = fold(...entries, moved, correct('correction-1', 'changed-1', null));
    expect(spentBy(takenBack)).toEqual([['Jakarta Timur', 400]]);
  });

  it('is counted again for each MSME that a change turns out to be about', () => {
    const entries = [
      register('msme-1', { area: east }),
      register('msme-2', { area: east }),
      register('msme-3', { area: east }),
      buy('purchase-1', { amount: 1 }),
      buy('purchase-2', { msme: 'msme-2', amount: 20 }),
      buy('purchase-3', { msme: 'msme-3', amount: 300 }),
    ];
    const moved = (msme: string) => change('changed-1', { msme, area: depok });
    // The change is about the first; no, the second; that was a mistake: the third; and that one too: the first.
    const corrections = [
      correct('correction-1', 'changed-1', moved('msme-2')),
      correct('correction-2', 'correction-1', moved('msme-3')),
      correct('correction-3', 'correction-1', moved('msme-1')),
    ];
    const running = createRunningFigures([...entries, moved('msme-1')], { pointOf });
    const spentIn = () =>
      Object.fromEntries(
        running.read().byArea.map(({ area, spent }) => [area?.name, spent?.rupiah]),
      );
    const seen = [spentIn()];
    for (const correction of corrections) {
      running.append(correction);
      seen.push(spentIn());
    }
    expect(seen).toEqual([
      { Depok: 1, 'Jakarta Timur': 320 },
      { Depok: 20, 'Jakarta Timur': 301 },
      { Depok: 300, 'Jakarta Timur': 21 },
      { Depok: 1, 'Jakarta Timur': 320 },
    ]);
  });
});
