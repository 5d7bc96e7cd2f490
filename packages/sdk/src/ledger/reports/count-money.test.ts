// A month in which nothing was spent has spent 0, the same 0 that is read back from a published file.
import { expect, test } from 'vitest';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { countMoney } from './count-money.ts';

test('nothing spent is 0, as it reads after it was written as JSON', () => {
  const book = createLedgerView([
    makeEntry('cash-received', 'cash-1', { on: '2025-01-05', from: 'order', amount: 7_000 }),
  ]);
  const money = countMoney(book, '2025-01', undefined);
  expect(money).toMatchObject({ opening: 0, in: 7_000, closing: 7_000 });
  expect(Object.is(money.out, 0)).toBe(true);
});
