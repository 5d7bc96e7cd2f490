// The place of recipients: official names pass, free text is refused and not repeated.
import { beforeAll, expect, test } from 'vitest';
import { createSampleStore, type SampleStore } from '../../../test-support/sample-store.ts';
import { recordEntries } from '../record-entries.ts';

let sample: SampleStore;
beforeAll(async () => {
  sample = await createSampleStore();
});

function deliverTo(area: unknown): Promise<unknown> {
  const proposal = {
    kind: 'distribution-delivered',
    on: '2026-05-03',
    payload: {
      purchases: [],
      recipientGroup: 'elderly',
      people: { min: 12, max: 15 },
      area: area as never,
      by: ['directly'],
      volunteers: null,
    },
  };
  return recordEntries(sample.store, 'gereja-contoh', [proposal], sample.witnesses);
}

test.each([
  { name: 'Jakarta Timur', code: '31.75' },
  { name: 'Jatinegara, Jakarta Timur', code: '31.75.03' },
  { name: 'Kota Depok', code: '32.76' },
  { name: 'Jatinegara, Jakarta Timur', code: '31.75' },
  { name: 'Bekasi', candidates: ['32.75', '32.16'] },
])('records goods that reach %o', async (area) => {
  await expect(deliverTo(area)).resolves.toHaveLength(1);
});

test.each([
  { name: 'Rumah Ibu Siti Contoh', code: '31.75' },
  { name: 'Jl. Contoh 12, Jakarta Timur', code: '31.75' },
  { name: 'Depok', code: '31.75' },
])('refuses %o without repeating the name', async (area) => {
  const error: unknown = await deliverTo(area).catch((refusal: unknown) => refusal);
  expect(error).toMatchObject({ code: 'entries-refused' });
  expect(JSON.stringify(error)).not.toContain(area.name);
  expect(String(error)).not.toContain(area.name);
});
