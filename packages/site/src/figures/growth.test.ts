// Change before and after as rows: what is held back says so, and nothing is invented for what was not measured.
import type { Growth } from '@circunomy/sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { readPageAddress } from '../render/page-address.ts';
import { type PageContext, toPageContext } from '../render/page-context.ts';
import { toGrowthRows } from './growth.ts';

const sooko = { name: 'Sooko', code: '35.16.10' };
const mojoanyar = { name: 'Mojoanyar', code: '35.16.18' };
let page: PageContext;

beforeAll(async () => {
  const site = await createSampleSite();
  const community = { ...site.community, areas: [sooko, mojoanyar] };
  page = toPageContext({ ...site, community }, readPageAddress('indicators/'));
});

const measured = { period: '2021', sum: 140_000_000 };
// 140 households: Rp 140 million before, Rp 175 million after: + 25 %.
const whole = {
  over: 140,
  before: measured,
  after: { period: '2022', sum: 175_000_000 },
  change: 0.25,
};

describe('toGrowthRows', () => {
  test('tells sums, periods and the change', () => {
    const growth: Growth = { whole, parts: [] };
    expect(toGrowthRows('incomeChange', growth, page)).toEqual([
      {
        label: 'Seluruh program',
        isWhole: true,
        told: {
          change: '+25\u00a0%',
          over: '140 keluarga',
          before: 'Rp\u00a0140.000.000 sebulan (2021)',
          after: 'Rp\u00a0175.000.000 sebulan (2022)',
        },
      },
    ]);
  });

  test('shows an area of the programme without a part of its own as held back', () => {
    const growth: Growth = { whole, parts: [{ area: sooko, category: null, ...whole, over: 130 }] };
    const rows = toGrowthRows('incomeChange', growth, page);
    expect(rows.map(({ label, told }) => [label, told === null])).toEqual([
      ['Seluruh program', false],
      ['Sooko', false],
      ['Mojoanyar', true],
    ]);
  });

  test('holds nothing back where every area has its part', () => {
    const parts = [sooko, mojoanyar].map((area) => ({ area, category: null, ...whole, over: 70 }));
    expect(toGrowthRows('salesGrowth', { whole, parts }, page).every(({ told }) => told)).toBe(
      true,
    );
  });

  test('says what was not measured', () => {
    const growth: Growth = { whole: { ...whole, after: null, change: null }, parts: [] };
    expect(toGrowthRows('customersGrowth', growth, page)[0]?.told).toEqual({
      change: 'perubahan belum diketahui',
      over: '140 usaha',
      before: '140.000.000 sebulan (2021)',
      after: 'tidak diukur',
    });
  });
});
