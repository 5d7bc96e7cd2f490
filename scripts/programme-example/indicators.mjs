// What `circunomy summarise prokus-contoh-keluarga --period 2025 --by area` proposes, as the programme recorded it; the
// test beside this file proposes it anew from the book. Puri has three households, and with the whole and Sooko also
// told, Mojoanyar's income would betray them; none of Puri's has a business, so of these both kecamatan are told.
import { toItem } from '../kube-year/item.mjs';
import { MOJOANYAR, SOOKO } from './places.mjs';

/** @type {readonly [string, typeof SOOKO | null, over: number, before: number, after: number][]} */
const sums = [
  ['customers', null, 12, 635, 685],
  ['customers', SOOKO, 7, 385, 455],
  ['customers', MOJOANYAR, 5, 250, 230],
  ['household-income', null, 40, 41_500_000, 48_000_000],
  ['household-income', SOOKO, 22, 22_900_000, 26_550_000],
  ['sales', null, 12, 27_100_000, 30_200_000],
  ['sales', SOOKO, 7, 16_100_000, 19_600_000],
  ['sales', MOJOANYAR, 5, 11_000_000, 10_600_000],
];

export function listIndicators() {
  return sums.map(([indicator, area, over, before, after]) =>
    toItem(
      'indicator-reported',
      '2025',
      {
        ...{ indicator, over, area, category: null },
        before: { period: '2023-11', sum: before },
        after: { period: '2025', sum: after },
      },
      { recorded: '2026-01-12' },
    ),
  );
}
