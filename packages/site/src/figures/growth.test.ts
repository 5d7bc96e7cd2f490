// Change before and after as rows: what is held back says so, and nothing is invented for what was not measured.
import type { Growth } from '@circunomy/sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { readPageAddress } from '../render/page-address.ts';
import { type PageContext, toPageContext } from '../render/page-context.ts';
import { toGrowthRows } from './growth.ts';

const sooko = { name: 'Sooko', code: '35.16.10' };
const mojoanyar = { name: 'Mojoanyar', code: '35.16.18' };
const gedeg = { name: 'Gedeg', code: '35.16.11' };
let page: PageContext;

beforeAll(async () => {
  const site = await createSampleSite();
  const community = { ...site.community, areas: [sooko, mojoanyar, gedeg] };
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
        hidden: null,
        told: {
          change: '+25\u00a0%',
          over: '140 keluarga',
          before: 'Rp\u00a0140.000.000 sebulan (2021)',
          after: 'Rp\u00a0175.000.000 sebulan (2022)',
        },
      },
    ]);
  });

  test.each([
    [
      'held back, two at once, so that none follows from the whole',
      [sooko],
      [gedeg],
      whole,
      'held',
    ],
    ['not reported, where it is alone', [sooko, gedeg], [], whole, 'not-reported'],
    [
      'held back or not reported, where no whole is known',
      [sooko],
      [gedeg],
      null,
      'held-or-not-reported',
    ],
  ] as const)('shows areas without numbers as %s', (_why, told, more, all, hidden) => {
    const parts = told.map((area) => ({ area, category: null, ...whole, over: 60 }));
    const rows = toGrowthRows('incomeChange', { whole: all, parts }, page);
    const without = rows.filter((row) => row.told === null);
    expect(without).toEqual(
      [mojoanyar, ...more].map(({ name }) => ({ label: name, isWhole: false, hidden, told: null })),
    );
  });

  test('hides nothing where the parts make up the whole', () => {
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
