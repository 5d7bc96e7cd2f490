// Who may let figures out of a book: the same people who record in its community, and nobody who left.
import { expect, test } from 'vitest';
import { BOOKS, openSampleBooks, PARENT } from '../../test-support/sample-books.ts';
import { createSampleStore } from '../../test-support/sample-store.ts';
import { addOperator, recordEntries, removeOperator, summariseBook } from '../index.ts';
import { listDrafts } from './drafts.ts';

test('a draft is made in the name of an operator of the community, and of nobody who was removed', async () => {
  const { store, witnesses: strangers } = await createSampleStore();
  const { witnesses } = await openSampleBooks(store);
  const lines = [1, 2, 3, 4].map((number) => ({
    ...{ kind: 'indicator-reported', on: '2025-06' },
    payload: {
      ...{ indicator: 'household-income', over: 1, household: `household-00000000000${number}` },
      ...{ area: null, category: null },
      before: { period: '2024', sum: 1_000_000 },
      after: { period: '2025-06', sum: 1_500_000 },
    },
  }));
  await recordEntries(store, BOOKS.households, lines, witnesses);
  const { operator } = await addOperator(store, PARENT, { name: 'Pergi', role: 'volunteer' });
  const summarise = (recordedBy: string) =>
    summariseBook(store, BOOKS.households, {
      ...{ period: '2025', by: 'area', recordedBy },
      verifiedBy: undefined,
    });
  await removeOperator(store, PARENT, operator.id);
  for (const nobody of [operator.id, strangers.recordedBy, 'operator-000000000000']) {
    await expect(summarise(nobody)).rejects.toMatchObject({ code: 'operator-unknown' });
  }
  expect(await listDrafts(store, PARENT)).toEqual([]);
  expect((await summarise(witnesses.recordedBy)).drafts).toHaveLength(1);
});
