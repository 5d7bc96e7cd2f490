/** Figures of groups, each against a case worked out by hand in the comment above it. */
import { describe, expect, it } from 'vitest';
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { indicatorValuesSchema } from '../../contract/indicators.schema.ts';
import type { Entry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { makeEntry } from '../testing/make-entry.ts';

const fold = (...entries: Entry[]): IndicatorValues =>
  createRunningFigures(entries).readIndicators();
const meet = (
  id: string,
  on: string | null,
  members: number,
  present: number | null,
  group = 'group-1',
) => makeEntry('meeting-held', id, { on, group, members, present });

describe('figures of groups', () => {
  it('are null or zero by their definitions in an empty ledger', () => {
    expect(fold()).toEqual({
      groups: { count: 0, byForm: [] },
      members: null,
      meetings: 0,
      attendance: null,
      dues: null,
      cash: null,
      activities: { count: 0, byType: [] },
      outputs: [],
      participants: null,
      activitySales: null,
      awards: { count: 0, prizes: null, byLevel: [], byWinner: [] },
      solidarity: [],
      capital: { grants: 0, amount: null, households: null, byForm: [] },
      mentoring: { sessions: 0, time: null, households: null, byTopic: [] },
      households: null,
      incomeChange: null,
      salesGrowth: null,
      customersGrowth: null,
      stages: null,
      transitions: [],
      aliveAfter12Months: null,
      components: [],
      management: [],
      resilience: [],
      partners: { count: 0, byRole: [], byType: [] },
    });
  });

  it('count groups by form, and members as of the last meeting', () => {
    // Group 1 was formed with 10 and had 9 at its last meeting, group 2 was formed with 7 and has not met, nobody
    // counted group 3: 9 + 7 = 16, known of 2 of 3. Two joint business groups and a co-operative.
    const { groups, members } = fold(
      makeEntry('group-formed', 'group-1', { on: '2016', members: 10 }),
      makeEntry('group-formed', 'group-2', { members: 7 }),
      makeEntry('group-formed', 'group-3', { form: 'co-operative' }),
      meet('meeting-2', '2025-06-08', 9, null),
      meet('meeting-1', '2025-06-01', 11, 10),
    );
    expect(groups).toEqual({
      count: 3,
      byForm: [
        { form: 'co-operative', count: 1 },
        { form: 'joint-business-group', count: 2 },
      ],
    });
    expect(members).toEqual({ count: 16, known: 2, of: 3 });
  });

  it('share attendance over the meetings at which somebody counted', () => {
    // Present 9 + 8 + 10 + 7 = 34 of 4 × 10 = 40 members: 0.85; at the fifth meeting nobody counted.
    const { meetings, attendance } = fold(
      ...[9, 8, 10, 7, null].map((present, at) => meet(`meeting-${at}`, '2025-06', 10, present)),
    );
    expect(meetings).toBe(5);
    expect(attendance).toEqual({ share: 0.85, present: 34, members: 40, known: 4, of: 5 });
  });

  it('tell the dues that came in, that should have, and that are unpaid', () => {
    // Four meetings of 10 members at Rp 5,000: 9, 8, 10 and 7 paid, 34 × 5,000 = 170,000 of 4 × 50,000 = 200,000, so
    // 30,000 are unpaid. At a fifth they gave what they could, 12,000: 182,000 came in, expected known for 4 of 5.
    const { dues, cash } = fold(
      ...[9, 8, 10, 7].map((payers, at) =>
        makeEntry('dues-paid', `dues-${at}`, { payers, each: 5_000, amount: payers * 5_000 }),
      ),
      makeEntry('dues-paid', 'dues-free', { payers: 6, each: null, amount: 12_000 }),
    );
    expect(dues).toEqual({
      collected: 182_000,
      expected: 200_000,
      unpaid: 30_000,
      known: 4,
      of: 5,
    });
    expect(cash).toEqual({ in: 182_000, out: 0, balance: 182_000 });
  });

  it('settle dues with arrears that name the same meeting, and owe them again when these are taken back', () => {
    // 10 members owe Rp 5,000 at meeting-1: 50,000. Nine pay 45,000, and the tenth 5,000 a week later: nothing is unpaid.
    const pay = (id: string, payers: number) =>
      makeEntry('dues-paid', id, {
        ...{ meeting: 'meeting-1', members: 10, payers, each: 5_000, amount: payers * 5_000 },
      });
    const running = createRunningFigures([pay('dues-1', 9), pay('dues-2', 1)]);
    const settled = { collected: 50_000, expected: 50_000, unpaid: 0, known: 1, of: 1 };
    expect(running.readIndicators().dues).toEqual(settled);
    running.append(makeEntry('entry-corrected', 'correction-1', { corrects: 'dues-2' }));
    expect(running.readIndicators().dues).toEqual({ ...settled, collected: 45_000, unpaid: 5_000 });
    running.append(makeEntry('entry-corrected', 'correction-2', { corrects: 'dues-1' }));
    expect(running.readIndicators().dues).toBeNull();
  });

  it('balance the cash box', () => {
    // Carried over 100,000, sales 250,000, dues 45,000: in 395,000. Ingredients 180,000 and transport 20,000: out
    // 200,000. 395,000 − 200,000 = 195,000.
    const { cash } = fold(
      makeEntry('cash-received', 'cash-1', { from: 'carried-over', amount: 100_000 }),
      makeEntry('cash-received', 'cash-2', { from: 'sales', amount: 250_000 }),
      makeEntry('dues-paid', 'dues-1', { payers: 9, each: 5_000, amount: 45_000 }),
      makeEntry('cash-spent', 'cash-3', { purpose: 'ingredients', amount: 180_000 }),
      makeEntry('cash-spent', 'cash-4', { purpose: 'transport', amount: 20_000 }),
    );
    expect(cash).toEqual({ in: 395_000, out: 200_000, balance: 195_000 });
  });

  it('add outputs by recipient group and unit: 400 boxes are 200 + 120 + 80', () => {
    // Two cooking days of 2 posts × 50 boxes for under-fives, 60 for the health post and 40 for the elderly make
    // 200 + 120 + 80 = 400; 30 bottles for the bazaar are for nobody in particular.
    const cook = (id: string) =>
      makeEntry('activity-held', id, {
        activity: 'supplementary-feeding',
        outputs: [
          { recipientGroup: 'under-fives', quantity: { unit: 'kotak', quantity: 50 } },
          { recipientGroup: 'under-fives', quantity: { unit: 'kotak', quantity: 50 } },
          { recipientGroup: 'health-post-visitors', quantity: { unit: 'kotak', quantity: 60 } },
          { recipientGroup: 'elderly', quantity: { unit: 'kotak', quantity: 40 } },
        ],
        participants: { min: 8, max: 8 },
      });
    const bazaar = makeEntry('activity-held', 'activity-3', {
      activity: 'bazaar',
      outputs: [{ recipientGroup: null, quantity: { unit: 'botol', quantity: 30 } }],
      participants: { min: 3, max: 5 },
      sales: 225_000,
    });
    const { activities, outputs, participants, activitySales } = fold(
      cook('activity-1'),
      cook('activity-2'),
      bazaar,
      makeEntry('activity-held', 'activity-4', { activity: 'training' }),
    );
    expect(outputs).toEqual([
      { recipientGroup: 'elderly', unit: 'kotak', quantity: 80 },
      { recipientGroup: 'health-post-visitors', unit: 'kotak', quantity: 120 },
      { recipientGroup: 'under-fives', unit: 'kotak', quantity: 200 },
      { recipientGroup: null, unit: 'botol', quantity: 30 },
    ]);
    expect(activities).toEqual({
      count: 4,
      byType: [
        { activity: 'bazaar', count: 1 },
        { activity: 'supplementary-feeding', count: 2 },
        { activity: 'training', count: 1 },
      ],
    });
    // 8 + 8 + 3 = 19 at least, 8 + 8 + 5 = 21 at most, counted at 3 of 4.
    expect(participants).toEqual({ min: 19, max: 21, known: 3, of: 4 });
    expect(activitySales).toEqual({ rupiah: 225_000, known: 1, of: 4 });
  });

  it('tell prizes of the group and of its companion apart', () => {
    // 9,100,000 to the group and 9,000,000 to its companion in the province: 18,100,000 known of 2 of 3 awards.
    const { awards } = fold(
      makeEntry('award-won', 'award-1', { level: 'province', place: 2, prize: 9_100_000 }),
      makeEntry('award-won', 'award-2', {
        winner: 'companion',
        level: 'province',
        prize: 9_000_000,
      }),
      makeEntry('award-won', 'award-3'),
    );
    expect(awards).toEqual({
      count: 3,
      prizes: { rupiah: 18_100_000, known: 2, of: 3 },
      byLevel: [
        { level: 'province', count: 2 },
        { level: null, count: 1 },
      ],
      byWinner: [
        { winner: 'companion', count: 1, prizes: { rupiah: 9_000_000, known: 1, of: 1 } },
        { winner: 'group', count: 2, prizes: { rupiah: 9_100_000, known: 1, of: 2 } },
      ],
    });
  });

  it('add solidarity by year', () => {
    // 2025: groups of 5 and 7 helped, 500,000 + 700,000 = 1,200,000; 2024: one group, 6 helped with 300,000.
    const { solidarity } = fold(
      makeEntry('solidarity-reported', 'solidarity-1', { helped: 5, amount: 500_000 }),
      makeEntry('solidarity-reported', 'solidarity-2', {
        year: '2024',
        helped: 6,
        amount: 300_000,
      }),
      makeEntry('solidarity-reported', 'solidarity-3', {
        group: 'group-2',
        helped: 7,
        amount: 700_000,
      }),
    );
    expect(solidarity).toEqual([
      { year: '2024', groups: 1, helped: 6, rupiah: 300_000 },
      { year: '2025', groups: 2, helped: 12, rupiah: 1_200_000 },
    ]);
  });

  it('count partners under each of their roles', () => {
    // A university mentors, a foundation funds and lends its hall: two partners, three roles.
    const { partners } = fold(
      makeEntry('partner-joined', 'partner-1', { type: 'university', roles: ['mentoring'] }),
      makeEntry('partner-joined', 'partner-2', { roles: ['venue', 'funding'] }),
    );
    expect(partners).toEqual({
      count: 2,
      byRole: [
        { role: 'funding', count: 1 },
        { role: 'mentoring', count: 1 },
        { role: 'venue', count: 1 },
      ],
      byType: [
        { type: 'foundation', count: 1 },
        { type: 'university', count: 1 },
      ],
    });
  });

  it('are folded for each group by itself, and fit the schema', () => {
    // Group 1: 1 meeting, 9 of 10; group 2: 2 meetings, 3 + 5 of 5 + 5.
    const running = createRunningFigures([
      makeEntry('group-formed', 'group-1', { members: 10 }),
      makeEntry('group-formed', 'group-2', { members: 5 }),
      meet('meeting-1', '2025-06-01', 10, 9),
      meet('meeting-2', '2025-06-01', 5, 3, 'group-2'),
      meet('meeting-3', '2025-06-08', 5, 5, 'group-2'),
    ]);
    const groups = running.readGroups();
    expect(groups.get('group-1')?.attendance).toMatchObject({ present: 9, members: 10 });
    expect(groups.get('group-2')).toMatchObject({
      members: { count: 5, known: 1, of: 1 },
      meetings: 2,
      attendance: { share: 0.8, present: 8, members: 10, known: 2, of: 2 },
    });
    expect(indicatorValuesSchema.safeParse(running.readIndicators()).error).toBeUndefined();
  });

  it('take back what a correction takes back', () => {
    const wrong = meet('meeting-9', '2025-07-01', 12, 12);
    const correction = makeEntry('entry-corrected', 'correction-1', { corrects: 'meeting-9' });
    const kept = [
      makeEntry('group-formed', 'group-1', { members: 10 }),
      meet('meeting-1', null, 10, 8),
    ];
    expect(fold(...kept, wrong, correction)).toEqual(fold(...kept));
  });
});
