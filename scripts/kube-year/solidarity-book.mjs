// The solidarity fund: what the cash box hands over each month, and whom it helped. It is never published.
import { months, toLastDay } from './calendar.mjs';
import { toItem } from './item.mjs';

const group = '@kube-contoh/kelompok';

/** Seven times help, to six members: Rp 750.000. @type {readonly [string, string, number][]} */
const help = [
  ['2025-02-08', '@member-1', 150_000],
  ['2025-03-15', '@member-2', 100_000],
  ['2025-05-24', '@member-3', 150_000],
  ['2025-07-05', '@member-1', 100_000],
  ['2025-08-09', '@member-4', 100_000],
  ['2025-10-25', '@member-5', 75_000],
  ['2025-12-06', '@member-6', 75_000],
];

export function listSolidarityBook() {
  return [
    toItem('cash-received', '2025-01-01', { group, from: 'carried-over', amount: 300_000 }),
    ...months.map((month) =>
      toItem('cash-received', toLastDay(month), { group, from: 'contribution', amount: 50_000 }),
    ),
    ...help.map(([on, member, amount]) =>
      toItem('cash-spent', on, { group, purpose: 'help-to-member', member, amount }),
    ),
  ];
}
