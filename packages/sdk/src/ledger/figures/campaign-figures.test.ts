/** A campaign against a case computed by hand. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { makeEntry } from '../testing/make-entry.ts';

const campaign = 'campaign-1';
const open = (over: Parameters<typeof makeEntry<'campaign-opened'>>[2] = {}) =>
  makeEntry('campaign-opened', campaign, {
    goal: 1_000_000,
    until: '2026-06-30',
    permit: null,
    ...over,
  });
const give = (id: string, amount: number | null, over: object = { campaign }) =>
  makeEntry('contribution-received', id, { amount, ...over });
const pay = (amount: number) => makeEntry('cost-paid', 'cost-1', { amount, campaign });
const read = (...entries: Entry[]) => createRunningFigures(entries).readCampaigns().get(campaign);

describe('a campaign', () => {
  it('has its own money, purchases, people and costs', () => {
    // 300,000 + 200,000 of 1,000,000 is 0.5; costs 50,000 ∕ 500,000 = 0.1, just within the cap.
    const figures = read(
      open(),
      give('contribution-1', 300_000),
      give('contribution-2', 200_000),
      give('contribution-3', 900_000, {}),
      makeEntry('purchase-made', 'purchase-1', { amount: 400_000, campaign }),
      makeEntry('purchase-made', 'purchase-2', { amount: 70_000 }),
      makeEntry('distribution-delivered', 'distribution-1', {
        campaign,
        people: { min: 20, max: 30 },
      }),
      pay(50_000),
    );
    expect(figures).toMatchObject({
      contributions: {
        public: { rupiah: 500_000, known: 2, of: 2 },
        contributors: { min: 1, max: 2 },
      },
      reached: { share: 0.5, known: 2, of: 2 },
      purchases: 1,
      spent: { rupiah: 400_000, known: 1, of: 1 },
      distributions: 1,
      beneficiaries: { min: 20, max: 30 },
      costs: { rupiah: 50_000, known: 1, of: 1 },
      costShare: { share: 0.1, cap: 0.1, withinCap: true },
    });
  });

  it('passes the cap with a single rupiah more', () => {
    const figures = read(open(), give('contribution-1', 500_000), pay(50_001));
    expect(figures?.costShare).toEqual({ share: 0.100002, cap: 0.1, withinCap: false });
  });

  it('has no share of costs while an amount is unknown, and reaches at least what is known', () => {
    // 300,000 of 1,000,000 from 1 of 2.
    const figures = read(open(), give('contribution-1', 300_000), give('contribution-2', null));
    expect(figures?.costShare).toBeNull();
    expect(figures?.reached).toEqual({ share: 0.3, known: 1, of: 2 });
    expect(read(open(), give('contribution-1', null))?.reached).toBeNull();
    expect(read(open({ goal: null }), give('contribution-1', 300_000))?.reached).toBeNull();
    expect(read(open())?.reached).toEqual({ share: 0, known: 0, of: 0 });
  });

  it('may pass its goal', () => {
    expect(read(open(), give('contribution-1', 1_500_000))?.reached?.share).toBe(1.5);
  });

  it.each([
    // 30 June − 20 June = 10 days, and 30 June still counts: 11. From 17:00 UTC it is the next day in Jakarta.
    ['2026-06-20T16:59:59.999Z', 11],
    ['2026-06-20T17:00:00.000Z', 10],
    ['2026-06-30T16:00:00.000Z', 1],
    ['2026-07-05T00:00:00.000Z', 0],
  ])('counts its days from the last entry, of %s', (at, days) => {
    expect(read(open(), { ...pay(1_000), at })?.daysLeft).toBe(days);
  });

  it('has no days left once it was closed, and unknown ones without an end', () => {
    const close = makeEntry('campaign-closed', 'closed-1', { campaign });
    expect(read(open(), close)?.daysLeft).toBe(0);
    expect(read(open({ until: null }))?.daysLeft).toBeNull();
    const again = makeEntry('entry-corrected', 'correction-1', { corrects: 'closed-1' });
    expect(read(open({ until: '2026-01-02' }), close, again)?.daysLeft).toBe(1);
  });
});
