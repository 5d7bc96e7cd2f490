// What leaves a household book is held against everything that its community ever said, also between two corrections.
import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { correct, correctCorrection, propose } from '../../test-support/rule-ledger.ts';
import { createSampleStore, sampleProfile } from '../../test-support/sample-store.ts';
import { openCommunity, recordEntries, summariseBook } from '../index.ts';

const measured = (over: number, part: object = {}) =>
  propose('indicator-reported', '2025', {
    ...{ indicator: 'household-income', over, area: null, category: null },
    before: { period: '2024', sum: over * 1_000_000 },
    after: { period: '2025', sum: over * 1_500_000 },
    ...part,
  });

test('a sum that a correction of a correction would betray stays in the book', async () => {
  // 30 were told, then 23, then 40. The book has 20: neither 30 nor 40 tell of few beside it, but 23 − 20 = 3 do.
  const { store, witnesses, church } = await createSampleStore();
  await openCommunity(store, {
    ...{ slug: 'rumah-contoh', type: 'church', areas: [], on: null, profile: sampleProfile },
    operators: church.operators.map(({ name, role }) => ({ name, role })) as never,
    book: { of: 'gereja-contoh', holds: 'households' },
  });
  const lines = Array.from({ length: 20 }, () => measured(1, { household: createId('household') }));
  await recordEntries(store, 'rumah-contoh', lines, witnesses);
  const told = measured(30);
  const first = correct(told, { payload: { over: 23 } });
  const second = correctCorrection(first, told, { payload: { over: 40 } });
  await recordEntries(store, 'gereja-contoh', [told, first, second], witnesses);
  const summary = await summariseBook(store, 'rumah-contoh', {
    ...{ period: '2025', by: 'area' },
    ...witnesses,
  });
  expect(summary).toMatchObject({
    entries: [],
    proposals: [],
    heldBack: [{ indicator: 'household-income', because: 'would-betray' }],
  });
});
