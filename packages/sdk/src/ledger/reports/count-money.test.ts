// A month in which nothing was spent has spent 0, the same 0 that is read back from a published file.
import { expect, test } from 'vitest';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { countDues, countMoney } from './count-money.ts';

test('nothing spent is 0, as it reads after it was written as JSON', () => {
  const book = createLedgerView([
    makeEntry('cash-received', 'cash-1', { on: '2025-01-05', from: 'order', amount: 7_000 }),
  ]);
  const money = countMoney(book, '2025-01', undefined);
  expect(money).toMatchObject({ opening: 0, in: 7_000, closing: 7_000 });
  expect(Object.is(money.out, 0)).toBe(true);
});

test('arrears come in when they are paid, and settle the month that they are of', () => {
  // June: 9 of 10 pay Rp 5,000, 45,000 of 50,000. In July all ten pay 50,000, and the tenth 5,000 for June.
  const pay = (id: string, on: string, meeting: string, payers: number) =>
    makeEntry('dues-paid', id, {
      ...{ on, meeting, members: 10, payers, each: 5_000, amount: payers * 5_000 },
    });
  const book = createLedgerView([
    pay('dues-1', '2025-06-28', 'meeting-1', 9),
    pay('dues-2', '2025-07-05', 'meeting-2', 10),
    pay('dues-3', '2025-07-05', 'meeting-1', 1),
  ]);
  const known = { known: 1, of: 1 };
  const june = { collected: 45_000, expected: 50_000, unpaid: 0, ...known };
  expect(countDues(book, '2025-06', undefined)).toEqual(june);
  const july = { collected: 55_000, expected: 50_000, unpaid: 0, ...known };
  expect(countDues(book, '2025-07', undefined)).toEqual(july);
  const year = { collected: 100_000, expected: 100_000, unpaid: 0, known: 2, of: 2 };
  expect(countDues(book, '2025', undefined)).toEqual(year);
});
