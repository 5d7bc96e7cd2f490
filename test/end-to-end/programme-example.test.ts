// The made-up programme: its figures by hand, and nothing about the few households of its household book.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runCommandOrThrow } from '../support/command.ts';

const { data, origin, published } = inject('examples');

type Json = Record<string, unknown>;

async function readJson(path: string): Promise<Json> {
  const response = await fetch(`${origin}/prokus-contoh/data/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Json;
}

const sooko = { name: 'Sooko, Mojokerto', code: '35.16.13' };
const mojoanyar = { name: 'Mojoanyar, Mojokerto', code: '35.16.18' };

/** Sums of November 2023 and of 2025, over the same households or businesses. */
const measured = (over: number, before: number, after: number, change: number) => ({
  ...{ over, change },
  before: { period: '2023-11', sum: before },
  after: { period: '2025', sum: after },
});

const part = (area: object, growth: ReturnType<typeof measured>) => ({
  ...{ area, category: null },
  ...growth,
});

describe('the figures of ProKUS Contoh', () => {
  let figures: Json;
  beforeAll(async () => {
    figures = (await readJson('indicators.json')).figures as Json;
  });

  test('compare incomes of 40 households, and of the 22 in Sooko', () => {
    // Before, four by four, 0,9 + 1,0 + 1,1 + 1,2 = 4,2 million; change, five by five, 0,3 + 0,15 + 0 + 0,45 − 0,1 = 0,8.
    // Sooko: 5 × 4,2 + 0,9 + 1,0 = 22,9; + 4 × 0,8 + 0,3 + 0,15 = 26,55; 3,65 ∕ 22,9 = 0,159389.
    // Mojoanyar, 15: 3 × 4,2 + 3,0 = 15,6 to 18,0. Puri, 3: 3,0 to 3,45. All: 41,5 to 48,0; 6,5 ∕ 41,5 = 0,156627.
    expect(figures.incomeChange).toEqual({
      whole: measured(40, 41_500_000, 48_000_000, 0.156627),
      parts: [part(sooko, measured(22, 22_900_000, 26_550_000, 0.159389))],
    });
  });

  test('compare sales and customers of 12 businesses, one of which closed and sells nothing', () => {
    // Sooko: 2,0 to 2,6 million are 7 × 2,3 = 16,1; each 0,5 more: 19,6; 3,5 ∕ 16,1 = 0,217391.
    // Mojoanyar: 5 × 2,2 = 11,0; four sell 0,5 more, the fifth nothing instead of 2,4: 10,6; −0,4 ∕ 11 = −0,036364.
    // All: 27,1 to 30,2; 3,1 ∕ 27,1 = 0,114391.
    expect(figures.salesGrowth).toEqual({
      whole: measured(12, 27_100_000, 30_200_000, 0.114391),
      parts: [
        part(sooko, measured(7, 16_100_000, 19_600_000, 0.217391)),
        part(mojoanyar, measured(5, 11_000_000, 10_600_000, -0.036364)),
      ],
    });
    // Sooko: 7 × 55 = 385, each 10 more: 455. Mojoanyar: 5 × 50 = 250; + 4 × 10 − 60 = 230. 50 ∕ 635 = 0,07874.
    expect(figures.customersGrowth).toEqual({
      whole: measured(12, 635, 685, 0.07874),
      parts: [
        part(sooko, measured(7, 385, 455, 0.181818)),
        part(mojoanyar, measured(5, 250, 230, -0.08)),
      ],
    });
  });

  test('bound the households that capital, mentoring and measuring reached', () => {
    expect(figures).toMatchObject({
      // 120 + 24 million, and tools of unknown worth; the 16 may be among the 40: 40 to 56.
      capital: {
        grants: 3,
        amount: { rupiah: 144_000_000, known: 2, of: 3 },
        households: { min: 40, max: 56, known: 2, of: 3 },
      },
      // 6 + 4 + 3 + 4 + 2 + 24 = 43; 540 + 360 + 270 + 150 + 1.440 = 2.760; 40 + 22 + 12 + 18 + 40 = 132.
      mentoring: {
        sessions: 43,
        time: { minutes: 2_760, known: 5, of: 6 },
        households: { min: 40, max: 132, known: 5, of: 6 },
      },
      // 56 + 132 + 40 measured = 228, of 3 grants, 6 mentorings and one report.
      households: { min: 40, max: 228, known: 8, of: 10 },
      partners: { count: 3 },
    });
  });

  test('follow twelve businesses from stage to stage', () => {
    const at = (stage: string, msmes: number) => ({ stage, msmes, groups: 0 });
    const moved = (from: string, to: string, count: number) => ({ from, to, count });
    expect(figures).toMatchObject({
      stages: [
        at('identification', 0),
        at('incubation', 6),
        at('strengthening', 3),
        at('market-integration', 2),
        at('independence', 1),
      ],
      transitions: [
        // Eleven on the second visit, the coffee stall on the fourth.
        moved('identification', 'incubation', 12),
        // Five on the third visit, the soto on the fourth; the bags went on without.
        moved('incubation', 'strengthening', 6),
        moved('incubation', 'market-integration', 1),
        // The jamu fell back.
        moved('strengthening', 'incubation', 1),
        moved('strengthening', 'market-integration', 2),
        moved('market-integration', 'independence', 1),
      ],
      // The fruit seller closed, nobody looked after the laundry: 10 ∕ 11 of 12.
      aliveAfter12Months: { share: 0.909091, alive: 10, known: 11, of: 12 },
    });
  });

  test('say what is in place, how businesses are run, and what they withstand', () => {
    const level = (component: string, absent: number, partly: number, inPlace: number) => ({
      ...{ component, absent, partly, inPlace },
    });
    const practice = (name: string, yes: number, no: number) => ({ practice: name, yes, no });
    expect(figures).toMatchObject({
      // Six in incubation, six beyond; of the jamu, fallen back, the market was looked at in better days.
      components: [
        level('mapping', 0, 0, 12),
        level('capacity', 0, 6, 6),
        level('capital', 0, 6, 6),
        level('market', 0, 4, 3),
        level('institution', 0, 2, 1),
      ],
      // The last visit found 4 in incubation, 3 in strengthening, 2 in the market and 1 independent.
      management: [
        practice('plansProduction', 3, 3),
        practice('knowsCosts', 6, 4),
        practice('setsPrices', 6, 0),
        practice('keepsBooks', 6, 4),
      ],
      resilience: [
        practice('diversified', 3, 7),
        practice('reserveFund', 1, 2),
        practice('alternativeSuppliers', 6, 0),
      ],
    });
  });

  test('count what was bought and given away', async () => {
    const { itemised } = await readJson('impact.json');
    expect(itemised).toMatchObject({
      ...{ msmesRegistered: { min: 12, max: 12 }, msmesHelped: 5, purchases: 6, distributions: 6 },
      // 1.200.000 + 300.000 + 640.000 + 1.800.000 + 600.000; what the bags cost is not known.
      spent: { rupiah: 4_540_000, known: 5, of: 6 },
      goods: { balanced: 6, unbalanced: 0, unknown: 0 },
    });
  });
});

describe('the household book of ProKUS Contoh', () => {
  test('lets out what is recorded already, and holds back Puri and what would betray it', async () => {
    const words = ['summarise', 'prokus-contoh-keluarga', '--period', '2025', '--by', 'area'];
    const summary = JSON.parse(
      await runCommandOrThrow([...words, '--dry-run', '--json'], { data }),
    );
    expect(summary).toMatchObject({ state: 'unchanged', repeated: 8, proposals: [] });
    const held = (summary.heldBack as { area: { name: string }; because: string }[]).map(
      ({ area, because }) => `${area.name}: ${because}`,
    );
    expect(held).toEqual([
      'Mojoanyar, Mojokerto: would-betray',
      'Puri, Mojokerto: fewer-than-five',
    ]);
  });

  test('is nowhere, live or published, and no household either', async () => {
    const own = await fetch(`${origin}/prokus-contoh-keluarga/data/community.json`);
    expect(own.status).toBe(404);
    const telling = readdirSync(published, { recursive: true, encoding: 'utf8' }).filter((path) => {
      const file = join(published, path);
      if (path.includes('prokus-contoh-keluarga')) return true;
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return bytes.includes('prokus-contoh-keluarga') || /"household":"/.test(bytes.toString());
    });
    expect(telling).toEqual([]);
  });
});
