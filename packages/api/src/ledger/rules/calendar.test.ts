// What no calendar has is refused before any report is made of it.
import { expect, test } from 'vitest';
import { createRuleCommunity, propose } from '../../../test-support/rule-ledger.ts';

test('a date is a day, a month or a year of some calendar', async () => {
  const { faultsOf } = await createRuleCommunity();
  const paid = (on: string) => propose('cost-paid', on, { purpose: 'other', amount: 1_000 });
  for (const on of ['0000', '0000-01', '0000-01-01', '2025-02-31', '2025-02-29', '1900-02-29']) {
    expect(await faultsOf(paid(on))).toEqual([
      `$[0].on: "${on}" is in no calendar. Write the day it was.`,
    ]);
  }
  expect(await faultsOf(paid('2024-02-29'), paid('2000-02-29'), paid('1998'))).toEqual([]);
});
