// Three communities whose facts stand in documents: what those print comes out, and what they leave out is null.
import { beforeAll, describe, expect, inject, test } from 'vitest';

const { origin } = inject('examples');

type Json = Record<string, unknown>;

async function readJson(community: string, path: string): Promise<Json> {
  const response = await fetch(`${origin}/${community}/data/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Json;
}

async function readFigures(community: string): Promise<{ impact: Json; indicators: Json }> {
  const { figures } = await readJson(community, 'indicators.json');
  return { impact: await readJson(community, 'impact.json'), indicators: figures as Json };
}

const exactly = (count: number) => ({ min: count, max: count, approximately: false });

/** No purchase, delivery or gift is in any of the three documents. */
const NO_CIRCULATION = {
  ...{ msmesHelped: 0, purchases: 0, distributions: 0, quantities: [] },
  ...{ spent: null, packages: null, beneficiaries: null, contributions: null, costs: null },
  ...{ balance: null, itemisedShare: null, evidencedShare: null, localCirculation: null },
  ...{ purchaseGini: null, medianDaysToDelivery: null, volunteers: null },
  ...{ internalCirculation: null, inclusion: null, distanceToDelivery: null },
  goods: { balanced: 0, unbalanced: 0, unknown: 0 },
};

/** What only a programme with measured households, or an assessed business, has. */
const NOT_MEASURED = {
  ...{ households: null, incomeChange: null, salesGrowth: null, customersGrowth: null },
  ...{ stages: null, transitions: [], aliveAfter12Months: null },
  ...{ components: [], management: [], resilience: [] },
};

describe('KUBE Melati 3, a joint business group', () => {
  let impact: Json;
  let indicators: Json;
  beforeAll(async () => {
    ({ impact, indicators } = await readFigures('kube-melati-3'));
  });

  test('has ten members and one companion, and dues of Rp 5.000 at each meeting', async () => {
    const { groups } = await readJson('kube-melati-3', 'groups.json');
    expect(groups).toEqual([
      expect.objectContaining({
        ...{ name: 'KUBE Melati 3', form: 'joint-business-group', formedOn: '2016' },
        ...{ members: 10, companions: 1, dues: { amount: 5_000, every: 'meeting' } },
        area: { name: 'Galur, Johar Baru', code: '31.71.08.1003' },
      }),
    ]);
    expect(indicators).toMatchObject({
      groups: { count: 1, byForm: [{ form: 'joint-business-group', count: 1 }] },
      members: { count: 10, known: 1, of: 1 },
    });
  });

  test('makes 400 boxes in a month: 200 + 120 + 80', () => {
    const outputs = indicators.outputs as { recipientGroup: string; quantity: number }[];
    expect(outputs).toEqual([
      // Under-fives at 2 posts × 100 boxes, visitors of the health post, elderly people.
      { recipientGroup: 'elderly', unit: 'kotak', quantity: 80 },
      { recipientGroup: 'health-post-visitors', unit: 'kotak', quantity: 120 },
      { recipientGroup: 'under-fives', unit: 'kotak', quantity: 200 },
    ]);
    expect(outputs.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(400);
    expect(impact.declared).toEqual([
      expect.objectContaining({ figure: 'cookingDaysPerMonth', unit: 'days', ...exactly(2) }),
    ]);
  });

  test('won Rp 9.100.000 as a group and Rp 9.000.000 through its companion in 2019', () => {
    // 9.100.000 + 9.000.000 = 18.100.000.
    const prizes = (rupiah: number, of: number) => ({ rupiah, known: of, of });
    expect(indicators.awards).toEqual({
      count: 2,
      prizes: prizes(18_100_000, 2),
      byLevel: [{ level: 'province', count: 2 }],
      byWinner: [
        { winner: 'companion', count: 1, prizes: prizes(9_000_000, 1) },
        { winner: 'group', count: 1, prizes: prizes(9_100_000, 1) },
      ],
    });
  });

  test('sells bir pletok at Rp 15.000 and peyek at Rp 10.000', async () => {
    const { products } = await readJson('kube-melati-3', 'products.json');
    const sold = (products as Json[]).map(({ name, price, unit }) => ({ name, price, unit }));
    expect(sold).toContainEqual({ name: 'Bir pletok', price: 15_000, unit: '2 botol 250 ml' });
    expect(sold).toContainEqual({ name: 'Peyek', price: 10_000, unit: 'satuan' });
    expect(sold).toHaveLength(2);
  });

  test('leaves unknown what the study does not tell', () => {
    expect(impact.itemised).toEqual({ ...NO_CIRCULATION, msmesRegistered: { min: 1, max: 1 } });
    expect(indicators).toMatchObject({
      ...NOT_MEASURED,
      ...{ meetings: 0, attendance: null, dues: null, cash: null, solidarity: [] },
      ...{ participants: null, activitySales: null },
      capital: { grants: 0, amount: null, households: null, byForm: [] },
      mentoring: { sessions: 0, time: null, households: null, byTopic: [] },
    });
  });

  test('has a report of no month, since the study names none', async () => {
    const { reports } = await readJson('kube-melati-3', 'reports.json');
    const periods = (reports as { period: string }[]).map(({ period }) => period);
    expect(periods).toEqual(['2016', '2019']);
  });
});

describe('ProKUS Mojokerto, a programme', () => {
  let impact: Json;
  let indicators: Json;
  beforeAll(async () => {
    ({ impact, indicators } = await readFigures('prokus-mojokerto'));
  });

  test('declares its households, and apart from them what is said of the whole programme', () => {
    const declared = (figure: string, count: number, unit: string, on: string) =>
      expect.objectContaining({ figure, unit, on, ...exactly(count) });
    expect(impact.declared).toEqual([
      declared('households', 285, 'households', '2021'),
      declared('pilotHouseholds', 1_000, 'households', '2020'),
      declared('incubators', 27, 'incubators', '2021'),
      declared('provinces', 11, 'provinces', '2021'),
    ]);
  });

  test('has a university that mentors', () => {
    expect(indicators.partners).toEqual({
      count: 1,
      byRole: [{ role: 'mentoring', count: 1 }],
      byType: [{ type: 'university', count: 1 }],
    });
  });

  test('knows that capital was given, not how much or to how many; nor any session or income', () => {
    expect(indicators).toMatchObject({
      ...NOT_MEASURED,
      capital: { grants: 1, amount: null, households: null },
      mentoring: { sessions: 0, time: null, households: null, byTopic: [] },
    });
    expect(impact.itemised).toEqual({ ...NO_CIRCULATION, msmesRegistered: { min: 0, max: 0 } });
  });

  test('records no single household: neither the shoemaker’s pairs nor the meatball seller’s portions', async () => {
    const response = await fetch(`${origin}/prokus-mojokerto/data/ledger.ndjson`);
    const entries = (await response.text()).trimEnd().split('\n');
    expect(entries.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
      ...['community-opened', 'partner-joined', 'capital-granted'],
      ...['figure-declared', 'figure-declared', 'figure-declared', 'figure-declared'],
    ]);
  });
});

describe('UMKM ASJB, an alumni network', () => {
  test('has no member that the article does not name, and no share of nothing', async () => {
    const { impact, indicators } = await readFigures('umkm-asjb');
    expect(impact.itemised).toEqual({ ...NO_CIRCULATION, msmesRegistered: { min: 0, max: 0 } });
    expect(impact.declared).toEqual([]);
    expect(indicators).toMatchObject({
      ...NOT_MEASURED,
      activities: {
        count: 2,
        byType: [
          { activity: 'other', count: 1 },
          { activity: 'promotion', count: 1 },
        ],
      },
      ...{ outputs: [], participants: null, partners: { count: 0, byRole: [], byType: [] } },
    });
    const { features } = await readJson('umkm-asjb', 'msmes.geojson');
    expect(features).toEqual([]);
  });
});
