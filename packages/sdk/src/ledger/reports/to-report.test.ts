// A month of one joint business group, computed by hand, and what the report says where something is not known.
import { describe, expect, it } from 'vitest';
import { reportSchema, reportsSchema } from '../../contract/reports.schema.ts';
import type { CircunomyDocument } from '../document.schema.ts';
import type { Entry } from '../entry.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { toReport } from './to-report.ts';
import { listPeriods, toReports } from './to-reports.ts';

const GROUP = 'group-1';
const AREA = { name: 'Johar Baru', code: '31.71.08' };
const SATURDAYS = ['2025-06-07', '2025-06-14', '2025-06-21', '2025-06-28'];
const PRESENT = [9, 8, 10, 7];
const at = (day: number): string => `2026-02-0${day}T03:00:00.000Z`;

const boxes = (quantity: number) => ({ unit: 'kotak', quantity });

/**
 * June 2025, ten members, four meetings.
 *
 * attendance   9 + 8 + 10 + 7 = 34 of 4 × 10 = 40
 * dues         whoever came paid Rp 5.000: 34 × 5.000 = 170.000 of 40 × 5.000 = 200.000, unpaid 6 × 5.000 = 30.000
 * boxes        two posts × 100 under-fives + 120 visitors of the health post + 80 elderly = 200 + 120 + 80 = 400,
 *              given on two cooking days: 100 + 60 + 40 on each
 * opening      carried over 500.000 in May, and in May 100.000 for equipment: 500.000 − 100.000 = 400.000
 * in           dues 170.000 + order 6.000.000 + bazaar 450.000 = 6.620.000
 * out          ingredients 2 × 2.100.000 = 4.200.000, transport 150.000, solidarity fund 50.000: 4.400.000
 * closing      400.000 + 6.620.000 − 4.400.000 = 2.620.000
 * signed       as entry 11; the transport of 150.000 was written into the cash book after that, and so was a visit
 *              into the ledger, as entry 12, and the meeting of 28 June was corrected from 8 to 7 present, as entry 13
 */
const ledger: Entry[] = [
  makeEntry('community-opened', 'community-1', { on: '2025-01-01' }),
  makeEntry('group-formed', GROUP, {
    ...{ on: '2016', area: AREA, members: 10, companions: 1 },
    documents: [{ id: 'document-1', hash: '' }],
  }),
  ...SATURDAYS.map((on, index) =>
    makeEntry('meeting-held', `meeting-${index + 1}`, {
      ...{ on, group: GROUP, members: 10, present: index === 3 ? 8 : (PRESENT[index] ?? 0) },
    }),
  ),
  ...['2025-06-10', '2025-06-24'].map((on, index) =>
    makeEntry('activity-held', `activity-${index + 1}`, {
      ...{ on, group: GROUP, activity: 'supplementary-feeding', area: AREA },
      outputs: [
        { recipientGroup: 'under-fives', quantity: boxes(100) },
        { recipientGroup: 'health-post-visitors', quantity: boxes(60) },
        { recipientGroup: 'elderly', quantity: boxes(40) },
      ],
      participants: { min: 6, max: 6 },
    }),
  ),
  makeEntry('activity-held', 'activity-3', {
    ...{ on: '2025-06-15', group: GROUP, activity: 'bazaar', sales: 450_000 },
    outputs: [{ recipientGroup: null, quantity: { unit: 'botol', quantity: 60 } }],
  }),
  makeEntry('award-won', 'award-1', {
    ...{ on: '2025-06', group: GROUP, level: 'province', place: 2, prize: 9_100_000 },
  }),
  makeEntry('report-signed', 'report-1', {
    ...{ on: '2025-07-01', group: GROUP, period: '2025-06', at: at(1) },
    to: ['social-affairs-office', 'kecamatan'],
    documents: [{ id: 'document-2', hash: '' }],
  }),
  makeEntry('activity-held', 'activity-4', {
    ...{ on: '2025-06-30', group: GROUP, activity: 'social-visit', at: at(2) },
  }),
  makeEntry('entry-corrected', 'correction-1', {
    ...{ corrects: 'meeting-4', reason: 'counted-again', at: at(3) },
    replacement: {
      on: '2025-06-28',
      payload: { group: GROUP, members: 10, present: 7, excused: null },
    },
  }),
  // Another month, another group, and a year in which nobody knows the month: none of them is June.
  makeEntry('meeting-held', 'meeting-5', { on: '2025-07-05', group: GROUP, present: 10 }),
  makeEntry('group-formed', 'group-2', { on: '2025-09' }),
];

const cash: Entry[] = [
  makeEntry('community-opened', 'community-2', {
    book: { of: 'contoh', holds: 'cash' },
    community: 'contoh-kas',
  }),
  makeEntry('cash-received', 'cash-1', {
    ...{ on: '2025-05-01', group: GROUP, from: 'carried-over', amount: 500_000 },
  }),
  makeEntry('cash-spent', 'cash-2', {
    ...{ on: '2025-05-20', group: GROUP, purpose: 'equipment', amount: 100_000 },
  }),
  ...SATURDAYS.map((on, index) => {
    const payers = PRESENT[index] ?? 0;
    return makeEntry('dues-paid', `dues-${index + 1}`, {
      ...{ on, group: GROUP, meeting: `meeting-${index + 1}`, members: 10, payers },
      ...{ each: 5_000, amount: payers * 5_000 },
    });
  }),
  ...[
    ['order', 6_000_000],
    ['sales', 450_000],
  ].map(([from, amount]) =>
    makeEntry('cash-received', `cash-${from}`, {
      ...{ on: '2025-06-25', group: GROUP, from: from as 'order', amount: amount as number },
    }),
  ),
  ...['2025-06-09', '2025-06-23'].map((on) =>
    makeEntry('cash-spent', `cash-${on}`, {
      ...{ on, group: GROUP, purpose: 'ingredients', amount: 2_100_000 },
    }),
  ),
  makeEntry('cash-spent', 'cash-fund', {
    ...{ on: '2025-06-28', group: GROUP, purpose: 'solidarity-fund', amount: 50_000 },
  }),
  makeEntry('cash-spent', 'cash-late', {
    ...{ on: '2025-06-24', group: GROUP, purpose: 'transport', amount: 150_000, at: at(4) },
  }),
  makeEntry('dues-paid', 'dues-july', {
    ...{ on: '2025-07-05', group: GROUP, payers: 10, each: 5_000, amount: 50_000 },
  }),
];

const consent = { basis: 'fictional', purpose: 'tests', on: null, until: null } as const;
const documents = new Map<string, CircunomyDocument>([
  [
    'document-1',
    { id: 'document-1', salt: '', kind: 'profile', body: { name: 'Melati' }, consent },
  ],
  [
    'document-2',
    { id: 'document-2', salt: '', kind: 'report', body: { plans: 'Oven kedua.' }, consent },
  ],
]);

const view = createLedgerView(ledger);
const cashBook = { community: 'contoh-kas', view: createLedgerView(cash) };

describe('the report of a month', () => {
  const report = toReport(view, documents, '2025-06', { cashBook });
  const [group] = report.groups;

  it('fits its schema, and names the group and the book that the money was counted in', () => {
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(report).toMatchObject({ community: 'contoh', period: '2025-06' });
    expect(report.cashBook).toEqual({ community: 'contoh-kas', size: cash.length });
    expect(report.groups).toHaveLength(1);
    expect(group).toMatchObject({ group: GROUP, entry: 2, name: 'Melati', members: 10 });
    expect(group?.membersCountedAt).toBe('meeting');
  });

  it('counts meetings, attendance and dues, the unpaid ones too', () => {
    expect(group?.meetings).toEqual({
      held: 4,
      attendance: { present: 34, members: 40, known: 4, of: 4 },
    });
    expect(group?.dues).toEqual({
      ...{ collected: 170_000, expected: 200_000, unpaid: 30_000, known: 4, of: 4 },
    });
  });

  it('tells what was cooked for whom: 400 boxes as 200, 120 and 80', () => {
    expect(group?.activities).toEqual({
      held: 4,
      byActivity: [
        { activity: 'supplementary-feeding', held: 2 },
        { activity: 'bazaar', held: 1 },
        { activity: 'social-visit', held: 1 },
      ],
      outputs: [
        { recipientGroup: 'elderly', quantity: boxes(80) },
        { recipientGroup: 'health-post-visitors', quantity: boxes(120) },
        { recipientGroup: 'under-fives', quantity: boxes(200) },
        { recipientGroup: null, quantity: { unit: 'botol', quantity: 60 } },
      ],
      participants: { people: { min: 12, max: 12 }, known: 2, of: 4 },
      sales: 450_000,
    });
  });

  it('carries the balance from the month before to the end of this one', () => {
    expect(group?.money).toEqual({
      ...{ opening: 400_000, in: 6_620_000, out: 4_400_000, closing: 2_620_000, undated: 0 },
      from: [
        { from: 'order', rupiah: 6_000_000 },
        { from: 'sales', rupiah: 450_000 },
        { from: 'dues', rupiah: 170_000 },
      ],
      for: [
        { purpose: 'ingredients', rupiah: 4_200_000 },
        { purpose: 'transport', rupiah: 150_000 },
        { purpose: 'solidarity-fund', rupiah: 50_000 },
      ],
    });
  });

  it('says who signed what to whom, and how much came after that', () => {
    expect(group?.signatures).toEqual([
      {
        ...{ entry: 11, on: '2025-07-01', at: at(1), to: ['social-affairs-office', 'kecamatan'] },
        ...{ recordedBy: 'operator-1', verifiedBy: 'operator-2' },
        ...{ problems: null, plans: 'Oven kedua.' },
        later: { entries: 2, cashBook: 1 },
      },
    ]);
    expect(group?.awards).toMatchObject([{ entry: 10, level: 'province', place: 2 }]);
    expect(group?.missing).toEqual([]);
    // The group signed for itself; nobody signed for the whole community.
    expect(report.whole.missing).toEqual(['sign-off']);
  });

  it('adds a year up, with what the book began with in its opening', () => {
    const { whole } = toReport(view, documents, '2025', { cashBook });
    // 500.000 carried over; dues 170.000 + 50.000, order, sales; 100.000 more spent, in May.
    expect(whole.money).toMatchObject({ opening: 500_000, in: 6_670_000, out: 4_500_000 });
    expect(whole.money?.closing).toBe(500_000 + 6_670_000 - 4_500_000);
    expect(whole.meetings.attendance).toEqual({ present: 44, members: 50, known: 5, of: 5 });
  });
});

describe('a report in which something is not known', () => {
  it('has no dues and no money without the cash book, and says so', () => {
    const { cashBook: named, groups } = toReport(view, documents, '2025-06');
    expect(named).toBeNull();
    expect(groups[0]).toMatchObject({ dues: null, money: null, missing: ['cash-book'] });
    expect(groups[0]?.signatures[0]?.later).toEqual({ entries: 2, cashBook: null });
  });

  it('has no balance where an entry of the book may belong before the end of the month', () => {
    const vague = makeEntry('cash-spent', 'cash-vague', { on: '2025', group: GROUP, amount: 7 });
    const book = { community: 'contoh-kas', view: createLedgerView([...cash, vague]) };
    const [group] = toReport(view, documents, '2025-06', { cashBook: book }).groups;
    expect(group?.money).toMatchObject({ opening: null, closing: null, in: 6_620_000, undated: 1 });
    expect(group?.missing).toEqual(['cash-dates']);
    const year = toReport(view, documents, '2025', { cashBook: book }).whole.money;
    expect(year).toMatchObject({ out: 4_500_007, closing: 2_669_993, undated: 0 });
  });

  it('expects nothing of dues that were never agreed', () => {
    const free = makeEntry('dues-paid', 'dues-free', {
      ...{ on: '2025-08-02', group: GROUP, payers: 3, each: null, amount: 21_000 },
    });
    const book = { community: 'contoh-kas', view: createLedgerView([...cash, free]) };
    const { dues } = toReport(view, documents, '2025-08', { cashBook: book }).whole;
    expect(dues).toEqual({ collected: 21_000, expected: null, unpaid: null, known: 0, of: 1 });
  });

  it('names meetings that nobody counted, dates that nobody knows, and a report without words', () => {
    const more = [
      makeEntry('meeting-held', 'meeting-6', { on: '2025-08-02', group: GROUP }),
      makeEntry('activity-held', 'activity-5', { on: '2025', group: GROUP }),
      makeEntry('report-signed', 'report-2', { group: GROUP, period: '2025-08' }),
    ];
    const [group] = toReport(createLedgerView([...ledger, ...more]), documents, '2025-08').groups;
    expect(group?.meetings).toEqual({ held: 1, attendance: null });
    expect(group?.missing).toEqual(['cash-book', 'attendance', 'dates', 'problems-and-plans']);
  });
});

describe('the list of reports', () => {
  it('has every month and year with entries, those of the book and the signed ones too', () => {
    expect(listPeriods(view)).toEqual(['2016', '2025', '2025-06', '2025-07', '2025-09']);
    expect(listPeriods(view, { cashBook })).toContain('2025-05');
    const reports = toReports(view, { cashBook });
    expect(reportsSchema.safeParse(reports).error?.issues ?? []).toEqual([]);
    expect(reports.reports.find(({ period }) => period === '2025-06')).toEqual({
      ...{ period: '2025-06', entries: 9, signed: [11] },
    });
  });

  it('does not depend on the order in which equal days were recorded', () => {
    const [opening, ...rest] = cash;
    const shuffled = createLedgerView([...(opening ? [opening] : []), ...rest.toReversed()]);
    const other = { community: 'contoh-kas', view: shuffled };
    expect(toReport(view, documents, '2025', { cashBook: other })).toEqual(
      toReport(view, documents, '2025', { cashBook }),
    );
  });

  it('reads the ledger again once it grew', () => {
    const growing = createLedgerView(ledger);
    const held = (): number => toReport(growing, documents, '2025-07').whole.meetings.held;
    expect(held()).toBe(1);
    growing.append(makeEntry('meeting-held', 'meeting-9', { on: '2025-07-12', group: GROUP }));
    expect(held()).toBe(2);
    const taken = { corrects: 'meeting-5', replacement: null } as const;
    growing.append(makeEntry('entry-corrected', 'correction-9', taken));
    expect(held()).toBe(1);
    growing.append(makeEntry('meeting-held', 'meeting-10', { on: '2025-07-19', group: GROUP }));
    expect(held()).toBe(2);
  });
});
