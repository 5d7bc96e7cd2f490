// The made-up year of one group: June by hand, the whole year, and what stays its own.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const { origin, published } = inject('examples');

type Json = Record<string, unknown>;

async function readJson(path: string, community = 'kube-contoh'): Promise<Json> {
  const response = await fetch(`${origin}/${community}/data/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Json;
}

describe('June 2025 of KUBE Contoh', () => {
  test('is reported as the companion hands it in', async () => {
    const { groups, cashBook } = await readJson('reports/2025-06.json');
    const [group] = groups as Json[];
    expect(cashBook).toMatchObject({ community: 'kube-contoh-kas' });
    expect(group?.name).toBe('KUBE Contoh');
    // Present 9 + 8 + 10 + 7 = 34 of 4 × 10.
    expect(group?.meetings).toEqual({
      held: 4,
      attendance: { present: 34, members: 40, known: 4, of: 4 },
    });
    // Paid by 9 + 8 + 9 + 7 = 33, at Rp 5.000: 165.000 of 40 × 5.000 = 200.000; 35.000 is unpaid.
    expect(group?.dues).toEqual({
      ...{ collected: 165_000, expected: 200_000, unpaid: 35_000, known: 4, of: 4 },
    });
    // Two cooking days, a bazaar, and an afternoon at the health post where nobody counted heads.
    // Cooks 7 and 8, helpers at the bazaar 5 to 8: 20 to 23. Sold: 32 × 15.000 + 30 × 10.000 = 780.000.
    const output = (recipientGroup: string | null, quantity: number, unit: string) => ({
      recipientGroup,
      quantity: { unit, quantity },
    });
    expect(group?.activities).toMatchObject({
      held: 4,
      outputs: [
        output('elderly', 80, 'kotak'),
        output('health-post-visitors', 120, 'kotak'),
        output('under-fives', 200, 'kotak'),
        output(null, 64, 'botol'),
        output(null, 30, 'bungkus'),
      ],
      participants: { people: { min: 20, max: 23 }, known: 3, of: 4 },
      sales: 780_000,
    });
  });

  test('has its money in and out, from an opening to a closing balance', async () => {
    const { groups } = await readJson('reports/2025-06.json');
    const [group] = groups as Json[];
    // Before June: carried over 2.650.000; orders less their costs 4 × 360.000 (January, February, April, May) and
    // 126.000 (March, 320 boxes) = 1.566.000; sales less ingredients 900.000 + 420.000 + 630.000 = 1.950.000;
    // profit shared 2.000.000, equipment 1.200.000; dues of 33 + 32 + 30 + 26 + 40 = 161 × 5.000 = 805.000.
    // 2.650.000 + 1.566.000 + 1.950.000 − 3.200.000 + 805.000 = 3.771.000.
    // In: 165.000 + 400 × 12.000 + 780.000 = 5.745.000.
    // Out: ingredients 1.750.000 + 1.600.000 + 410.000 = 3.760.000, boxes 400 × 800 = 320.000, rides 2 × 60.000,
    // wages 600.000, solidarity fund 50.000: 4.850.000. 3.771.000 + 5.745.000 − 4.850.000 = 4.666.000.
    expect(group?.money).toEqual({
      ...{ opening: 3_771_000, in: 5_745_000, out: 4_850_000, closing: 4_666_000, undated: 0 },
      from: [
        { from: 'order', rupiah: 4_800_000 },
        { from: 'sales', rupiah: 780_000 },
        { from: 'dues', rupiah: 165_000 },
      ],
      for: [
        { purpose: 'ingredients', rupiah: 3_760_000 },
        { purpose: 'wages', rupiah: 600_000 },
        { purpose: 'packaging', rupiah: 320_000 },
        { purpose: 'transport', rupiah: 120_000 },
        { purpose: 'solidarity-fund', rupiah: 50_000 },
      ],
    });
  });

  test('was signed on 5 July, and one entry came after', async () => {
    const { groups } = await readJson('reports/2025-06.json');
    const [group] = groups as { signatures: Json[]; missing: string[] }[];
    expect(group?.signatures).toEqual([
      expect.objectContaining({
        on: '2025-07-05',
        to: ['social-affairs-office', 'kecamatan'],
        later: { entries: 1, cashBook: 0 },
        problems: 'Tiga anggota berhalangan pada akhir bulan.',
      }),
    ]);
    expect(group?.missing).toEqual([]);
  });
});

describe('the year 2025 of KUBE Contoh', () => {
  test('has one month that nobody signed, and says so', async () => {
    const { reports } = await readJson('reports.json');
    const unsigned = (reports as { period: string; signed: number[] }[])
      .filter(({ period, signed }) => period.startsWith('2025-') && signed.length === 0)
      .map(({ period }) => period);
    expect(unsigned).toEqual(['2025-09']);
    const { groups } = await readJson('reports/2025-09.json');
    expect((groups as { missing: string[] }[])[0]?.missing).toContain('sign-off');
  });

  test('adds up, after corrections and a correction of a correction', async () => {
    const { figures } = await readJson('indicators.json');
    expect(figures).toMatchObject({
      // 32 meetings of 10 and 16 of 11 are 496; nobody counted on 22 February, so 486 are known.
      meetings: 48,
      attendance: { members: 486, known: 47, of: 48 },
      // 24 cooking days, 4 bazaars, 4 caterings (a fifth was recorded twice), 2 trainings, 1 afternoon of work.
      activities: { count: 35 },
      // 2.500.000 + 900.000 + 1.750.000 + 780.000 + 3.000.000 + 1.502.000 + 2.250.000 + 1.120.000.
      activitySales: { rupiah: 13_802_000 },
      solidarity: [{ year: '2025', groups: 1, helped: 6, rupiah: 750_000 }],
      // Minutes of 4 + 3 sessions are known: 360 + 270.
      mentoring: { sessions: 9, time: { minutes: 630, known: 2, of: 3 } },
      // Of five suppliers three are in business a year later, one closed, and nobody looked after the fifth.
      aliveAfter12Months: { share: 0.75, alive: 3, known: 4, of: 5 },
    });
    const outputs = (figures as { outputs: Json[] }).outputs;
    // Under-fives 10 × 200 + 160 + 185; health post 10 × 120 + 100 + 80; elderly 11 × 80 + 60.
    expect(outputs.slice(0, 4)).toEqual([
      { recipientGroup: 'elderly', unit: 'kotak', quantity: 940 },
      { recipientGroup: 'health-post-visitors', unit: 'kotak', quantity: 1_380 },
      { recipientGroup: 'pregnant-women', unit: 'kotak', quantity: 40 },
      { recipientGroup: 'under-fives', unit: 'kotak', quantity: 2_345 },
    ]);
  });

  test('has a cash book that the group opened: 401 dues of 496 were paid', async () => {
    const { cashBook } = await readJson('community.json');
    expect(cashBook).toBe('kube-contoh-kas');
    const { figures } = await readJson('indicators.json', 'kube-contoh-kas');
    // 401 × 5.000 = 2.005.000 of 496 × 5.000 = 2.480.000.
    expect(figures).toMatchObject({
      dues: { collected: 2_005_000, expected: 2_480_000, unpaid: 475_000, known: 48, of: 48 },
    });
    const { in: received, out, balance } = (figures as { cash: Record<string, number> }).cash;
    expect(balance).toBe((received ?? 0) - (out ?? 0));
    expect(balance).toBeGreaterThan(0);
  });

  test('lists the tempe that does not balance: 200 bought, 120 given, 10 spoiled, 62 counted', async () => {
    const { balanced, unbalanced, unknown } = await readJson('goods.json');
    // 200 − 120 − 10 − 62 = 8 are missing. Four purchases balance; June: 400 = 38 × 10 + 12 + 8.
    expect([balanced, unknown]).toEqual([4, []]);
    expect(unbalanced).toEqual([
      expect.objectContaining({
        ...{ unit: 'papan', bought: 200, distributed: 120, lost: 10, counted: 62, difference: 8 },
      }),
    ]);
  });

  test('reached Rp 2.500.000 of 3.000.000 in its campaign, with costs of 2,4 %', async () => {
    const { campaigns } = await readJson('campaigns.json');
    const [campaign] = campaigns as { figures: Json }[];
    // 1.000.000 + 900.000 + 600.000 = 2.500.000; 60.000 ∕ 2.500.000 = 0,024.
    expect(campaign?.figures).toMatchObject({
      reached: { share: 0.833333 },
      costs: { rupiah: 60_000 },
      costShare: { share: 0.024, withinCap: true },
      beneficiaries: { min: 150, max: 200 },
    });
  });

  test('keeps its solidarity fund to itself, live and published', async () => {
    const own = await fetch(`${origin}/kube-contoh-iks/data/community.json`);
    const none = await fetch(`${origin}/kube-tidak-ada/data/community.json`);
    expect([own.status, none.status]).toEqual([404, 404]);
    expect(existsSync(join(published, 'kube-contoh-iks'))).toBe(false);
    const naming = readdirSync(published, { recursive: true, encoding: 'utf8' })
      .map((path) => join(published, path))
      .filter((path) => statSync(path).isFile() && readFileSync(path).includes('kube-contoh-iks'));
    expect(naming).toEqual([]);
  });
});
