// The group's cash box: dues, orders, sales, and what they are spent on.
import { listCookingDays, months, toLastDay } from './calendar.mjs';
import { toItem } from './item.mjs';
import { countBoxes, sales } from './kitchen.mjs';
import { listDues } from './meetings.mjs';

const group = '@kube-contoh/kelompok';

/** @param {string} on @param {string} from @param {number} amount */
const receive = (on, from, amount) => toItem('cash-received', on, { group, from, amount });

/** @param {string} on @param {string} purpose @param {number} amount @param {string} [as] */
const spend = (on, purpose, amount, as) =>
  toItem('cash-spent', on, { group, purpose, amount }, as === undefined ? {} : { as });

/** Rp 12.000 a box comes in; ingredients, boxes, a ride and the cooks go out. @param {string} month */
function listOrder(month) {
  const boxes = countBoxes(month);
  const [first, second] = listCookingDays(month);
  const isUsual = boxes === 400;
  const packaging = 800 * boxes;
  return [
    spend(first, 'ingredients', isUsual ? 1_750_000 : 4_400 * boxes),
    spend(first, 'transport', 60_000),
    spend(second, 'ingredients', isUsual ? 1_600_000 : 4_000 * boxes),
    spend(second, 'transport', 60_000),
    month === '2025-07'
      ? spend(second, 'packaging', 230_000, 'kemasan-juli')
      : spend(second, 'packaging', packaging),
    receive(second, 'order', 12_000 * boxes),
    spend(toLastDay(month), 'wages', 600_000),
    spend(toLastDay(month), 'solidarity-fund', 50_000),
  ];
}

function listOthers() {
  return [
    receive('2025-01-01', 'carried-over', 2_650_000),
    spend('2025-03-20', 'profit-sharing', 2_000_000),
    spend('2025-05-03', 'equipment', 1_200_000),
    toItem('entry-corrected', '2025-07-26', {
      corrects: '@kemasan-juli',
      replacement: { on: '2025-07-24', payload: { group, purpose: 'packaging', amount: 320_000 } },
      reason: 'typing-error',
    }),
    spend('2025-10-09', 'training', 350_000),
    receive('2025-10-18', 'award', 3_000_000),
    spend('2025-12-20', 'profit-sharing', 6_000_000),
  ];
}

export function listCashBook() {
  return [
    ...listOthers(),
    ...listDues(),
    ...months.flatMap(listOrder),
    ...sales.flatMap(({ on, amount, costs }) => [
      spend(on, 'ingredients', costs),
      receive(on, 'sales', amount),
    ]),
  ];
}
