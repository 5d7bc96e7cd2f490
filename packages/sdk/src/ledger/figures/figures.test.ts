/** Every figure against a case computed by hand in the comment above it. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../contract/values.schema.ts';
import type { Entry } from '../entry.ts';
import { foldFigures } from '../fold-figures.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { figures } from './figures.ts';
import { toGini } from './purchase-gini.ts';

const fold = (...entries: Entry[]) => foldFigures(createLedgerView(entries)).itemised;
const east: Area = { name: 'Jakarta Timur', code: '31.75' };
const jatinegara: Area = { name: 'Jatinegara, Jakarta Timur', code: '31.75.03' };
const depok: Area = { name: 'Depok', code: '32.76' };
const bekasi: Area = { name: 'Bekasi', candidates: ['32.75', '32.16'] };
const buy = (id: string, over: Parameters<typeof makeEntry<'purchase-made'>>[2] = {}) =>
  makeEntry('purchase-made', id, over);
const deliver = (
  id: string,
  over: Parameters<typeof makeEntry<'distribution-delivered'>>[2] = {},
) => makeEntry('distribution-delivered', id, over);

describe('figures', () => {
  it('leaves every figure null or zero by its definition in an empty ledger', () => {
    expect(fold()).toEqual({
      msmesRegistered: { min: 0, max: 0 },
      msmesHelped: 0,
      purchases: 0,
      spent: null,
      quantities: [],
      packages: null,
      distributions: 0,
      beneficiaries: null,
      contributions: null,
      costs: null,
      balance: null,
      itemisedShare: null,
      evidencedShare: null,
      localCirculation: null,
      purchaseGini: null,
      medianDaysToDelivery: null,
      volunteers: null,
      internalCirculation: null,
      inclusion: null,
      distanceToDelivery: null,
      goods: { balanced: 0, unbalanced: 0, unknown: 0 },
    });
  });

  it('counts registrations that may repeat each other as a range', () => {
    // Four registrations; a may be c, b may be c too, but c can be only one of them: 4 − 1 = 3 at least.
    const itemised = fold(
      makeEntry('msme-registered', 'msme-a', { possiblySameAs: ['msme-c'] }),
      makeEntry('msme-registered', 'msme-b', { possiblySameAs: ['msme-c'] }),
      makeEntry('msme-registered', 'msme-c'),
      makeEntry('msme-registered', 'msme-d'),
    );
    expect(itemised.msmesRegistered).toEqual({ min: 3, max: 4 });
  });

  it('sums known amounts and says of how many, and goods per unit', () => {
    // 300,000 + 150,000 = 450,000 known for 2 of 3; 100 + 20 pcs = 120 pcs, 5 kg apart; two MSMEs.
    const itemised = fold(
      buy('purchase-1', { amount: 300_000, quantity: { unit: 'pcs', quantity: 20 } }),
      buy('purchase-2', { amount: null, quantity: { unit: 'pcs', quantity: 100 }, msme: 'msme-2' }),
      buy('purchase-3', { amount: 150_000, quantity: { unit: 'kg', quantity: 5 } }),
    );
    expect(itemised.spent).toEqual({ rupiah: 450_000, known: 2, of: 3 });
    expect(itemised.quantities).toEqual([
      { unit: 'kg', quantity: 5 },
      { unit: 'pcs', quantity: 120 },
    ]);
    expect(itemised.msmesHelped).toBe(2);
  });

  it('adds minima and maxima of people, and leaves unknown ranges out', () => {
    // 5 + 2 = 7 at least, 10 + 5 = 15 at most; the third delivery says nothing.
    const itemised = fold(
      deliver('distribution-1', { people: { min: 5, max: 10 } }),
      deliver('distribution-2', { people: { min: 2, max: 5 } }),
      deliver('distribution-3'),
    );
    expect(itemised.beneficiaries).toEqual({ min: 7, max: 15 });
    expect(itemised.distributions).toBe(3);
  });

  it('keeps personal and public money apart and counts givers as a range', () => {
    // One named giver twice and two anonymous ones: 1 to 3 people.
    const itemised = fold(
      makeEntry('contribution-received', 'contribution-1', {
        from: 'personal',
        amount: 50_000,
        contributor: 'giver-1',
      }),
      makeEntry('contribution-received', 'contribution-2', {
        from: 'personal',
        amount: null,
        contributor: 'giver-1',
      }),
      makeEntry('contribution-received', 'contribution-3', { amount: 20_000 }),
      makeEntry('contribution-received', 'contribution-4', { amount: 30_000 }),
    );
    expect(itemised.contributions).toEqual({
      personal: { rupiah: 50_000, known: 1, of: 2 },
      public: { rupiah: 50_000, known: 2, of: 2 },
      contributors: { min: 1, max: 3 },
    });
    expect(itemised.balance).toBeNull();
  });

  it('takes nothing from the contributions for what a business of the network buys for itself', () => {
    // 100,000 came in and 65,000 went into goods; what msme-2 paid was its own: 100,000 − 65,000 = 35,000.
    const { itemised } = foldFigures(
      createLedgerView([
        makeEntry('contribution-received', 'contribution-1', { amount: 100_000 }),
        makeEntry('purchase-made', 'purchase-1', { amount: 65_000 }),
        makeEntry('purchase-made', 'purchase-2', { amount: 80_000, buyer: 'msme-2' }),
      ]),
    );
    expect(itemised.balance).toBe(35_000);
  });

  it('gives the balance where every amount is known', () => {
    // 100,000 − 60,000 − 5,000 = 35,000.
    const itemised = fold(
      makeEntry('contribution-received', 'contribution-1', { amount: 100_000 }),
      buy('purchase-1', { amount: 60_000 }),
      makeEntry('cost-paid', 'cost-1', { amount: 5_000 }),
    );
    expect(itemised.balance).toBe(35_000);
    expect(itemised.costs).toEqual({ rupiah: 5_000, known: 1, of: 1 });
  });

  it('relates itemised to declared beneficiaries as a range of shares', () => {
    // 27 ∕ 1,500 = 0.018; 50 ∕ 1,000 = 0.05. The later declaration counts.
    const itemised = fold(
      deliver('distribution-1', { people: { min: 27, max: 50 } }),
      makeEntry('figure-declared', 'figure-1', { value: { atLeast: 10 } }),
      makeEntry('figure-declared', 'figure-2', {
        value: { min: 1_000, max: 1_500, approximately: true },
      }),
    );
    expect(itemised.itemisedShare).toEqual({ min: 0.018, max: 0.05 });
  });

  it('never lets the itemised share pass one, and has no lower bound under "at least"', () => {
    const itemised = fold(
      deliver('distribution-1', { people: { min: 30, max: 40 } }),
      makeEntry('figure-declared', 'figure-1', { value: { atLeast: 20 } }),
    );
    expect(itemised.itemisedShare).toEqual({ min: 0, max: 1 });
  });

  it('counts purchases and distributions with evidence', () => {
    // One of two acts is shown: 1 ∕ 2.
    const itemised = fold(
      buy('purchase-1'),
      deliver('distribution-1'),
      makeEntry('evidence-published', 'evidence-1', { about: ['purchase-1'] }),
      makeEntry('evidence-published', 'evidence-2', { about: ['purchase-1'] }),
    );
    expect(itemised.evidencedShare).toEqual({ share: 0.5, known: 2, of: 2 });
  });

  it('counts local circulation only where both areas are certain', () => {
    // East → east (through a package) near, east → Depok far, Bekasi ambiguous: 1 of 2 known of 3.
    const itemised = fold(
      makeEntry('msme-registered', 'msme-1', { area: jatinegara }),
      makeEntry('msme-registered', 'msme-2', { area: bekasi }),
      buy('purchase-1'),
      buy('purchase-2', { msme: 'msme-2' }),
      makeEntry('package-packed', 'package-1', { purchases: ['purchase-1'] }),
      deliver('distribution-1', { packages: ['package-1'], area: east }),
      deliver('distribution-2', { purchases: ['purchase-1'], area: depok }),
      deliver('distribution-3', { purchases: ['purchase-2'], area: depok }),
    );
    expect(itemised.localCirculation).toEqual({ share: 0.5, known: 2, of: 3 });
  });

  it('knows the kota or kabupaten where all candidates of a name lie in one', () => {
    // Both Jatinegaras lie in 31.75; both Yogyakartas may be the city or the whole province.
    const either = { name: 'Jatinegara', candidates: ['31.75.03', '31.75.06.1001'] };
    const itemised = fold(
      makeEntry('msme-registered', 'msme-1', { area: either }),
      buy('purchase-1'),
      deliver('distribution-1', { purchases: ['purchase-1'], area: east }),
      deliver('distribution-2', {
        purchases: ['purchase-1'],
        area: { name: 'Yogyakarta', candidates: ['34', '34.71'] },
      }),
      deliver('distribution-3', {
        purchases: ['purchase-1'],
        area: { name: 'DKI Jakarta', code: '31' },
      }),
    );
    expect(itemised.localCirculation).toEqual({ share: 1, known: 1, of: 3 });
  });

  it('measures how evenly money spreads over MSMEs', () => {
    // Sums 100 and 300: mean absolute difference 200 ∕ (2 · mean 200) · ½ = 0.25.
    expect(toGini(Float64Array.of(300, 100))).toBe(0.25);
    expect(toGini(Float64Array.of(5, 5, 5))).toBe(0);
    const itemised = fold(
      buy('purchase-1', { amount: 100 }),
      buy('purchase-2', { amount: 200, msme: 'msme-2' }),
      buy('purchase-3', { amount: 100, msme: 'msme-2' }),
      buy('purchase-4', { amount: null, quantity: { unit: 'pcs', quantity: 1 }, msme: 'msme-3' }),
    );
    expect(itemised.purchaseGini).toEqual({ gini: 0.25, known: 3, of: 4 });
  });

  it('gives the Gini coefficient that is published for a known income vector', () => {
    // Mean incomes of ten classes (USA 1968), the example of ineq() in the R package ineq (Zeileis, CRAN); its result,
    // 0.4620911, is printed by concentrationMetrics among others. Here: 307,688 ∕ (10 · 66,586).
    const incomes = [541, 1_463, 2_445, 3_438, 4_437, 5_401, 6_392, 8_304, 11_904, 22_261];
    expect(toGini(Float64Array.from(incomes))).toBe(0.462091);
    expect(toGini(Float64Array.from(incomes.toReversed()))).toBe(0.462091);
  });

  it('takes the median of days from the last purchase to the delivery', () => {
    // 3 days and 4 days (the later of two purchases): median 3.5; the third has only a month.
    const itemised = fold(
      buy('purchase-1', { on: '2026-05-01' }),
      buy('purchase-2', { on: '2026-04-20' }),
      buy('purchase-3', { on: '2026-05' }),
      deliver('distribution-1', { on: '2026-05-04', purchases: ['purchase-1'] }),
      deliver('distribution-2', { on: '2026-05-05', purchases: ['purchase-1', 'purchase-2'] }),
      deliver('distribution-3', { on: '2026-05-09', purchases: ['purchase-3'] }),
    );
    expect(itemised.medianDaysToDelivery).toEqual({ days: 3.5, known: 2, of: 3 });
  });

  it('sums packages and volunteer turns that were counted', () => {
    const itemised = fold(
      makeEntry('package-packed', 'package-1', { count: 12 }),
      makeEntry('package-packed', 'package-2'),
      deliver('distribution-1', { volunteers: 3 }),
      deliver('distribution-2', { volunteers: 4 }),
    );
    expect(itemised.packages).toEqual({ count: 12, known: 1, of: 2 });
    expect(itemised.volunteers).toEqual({ count: 7, known: 2, of: 2 });
  });

  it('defines every figure in both languages', () => {
    for (const [name, figure] of Object.entries(figures)) {
      expect(figure.name).toBe(name);
      for (const text of [figure.definition, figure.formula, figure.unknown]) {
        expect(text.id.length).toBeGreaterThan(5);
        expect(text.en.length).toBeGreaterThan(5);
      }
    }
  });
});
