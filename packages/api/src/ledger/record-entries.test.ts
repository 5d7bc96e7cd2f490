// A batch is recorded whole or not at all, by two pairs of eyes, and refused with every fault at once.
import { entrySchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import {
  createSampleStore,
  openCampaign,
  proposeCost,
  proposeMsme,
  proposePurchase,
} from '../../test-support/sample-store.ts';
import { addOperator, removeOperator } from '../operators/add-operator.ts';
import { loadCommunityState } from './load-community-state.ts';
import { recordEntries } from './record-entries.ts';

const slug = 'gereja-contoh';

test('records a batch in order, its later proposals naming earlier ones', async () => {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const recorded = await recordEntries(
    store,
    slug,
    [msme, proposePurchase(msme.id ?? '')],
    witnesses,
  );
  expect(recorded.map(({ number }) => number)).toEqual([2, 3]);
  const { entries, documents } = await loadCommunityState(store, slug);
  for (const entry of entries) expect(entrySchema.safeParse(entry).error).toBeUndefined();
  expect(entries[2]).toMatchObject({ kind: 'purchase-made', msme: msme.id, ...witnesses });
  expect([...documents.values()].map(({ body }) => body)).toEqual([{ name: 'Warung Contoh' }]);
  expect(JSON.stringify(entries)).not.toContain('Warung Contoh');
});

test('records nothing when one proposal of the batch is wrong', async () => {
  const { store, witnesses } = await createSampleStore();
  const batch = [proposeMsme(), proposeCost(), proposePurchase('msme-000000000000')];
  await expect(recordEntries(store, slug, batch, witnesses)).rejects.toMatchObject({
    code: 'entries-refused',
  });
  const state = await loadCommunityState(store, slug);
  expect(state.size).toBe(1);
  expect(state.documents.size).toBe(0);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  expect((await loadCommunityState(store, slug)).size).toBe(2);
});

test('finds every fault of a batch at once, with place, value and what to do in both languages', async () => {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const purchase = proposePurchase(msme.id ?? '');
  const batch = [
    { ...msme, on: '2026-02-30', payload: { ...msme.payload, category: 'snacks' } },
    { ...purchase, payload: { ...purchase.payload, amount: 12.5, at: 'yesterday' } },
    proposePurchase('msme-000000000000'),
    { ...proposeCost(), kind: 'cost-payed' },
    { ...proposeMsme(), payload: { ...msme.payload, area: { name: 'Antah', code: '99.99' } } },
  ];
  const error = await recordEntries(store, slug, batch, witnesses).catch((refusal) => refusal);
  expect(error.message).toBe(
    'Could not record: 6 faults were found, and nothing was recorded. Mend each of them and try again.',
  );
  expect(error.faults.map(({ path }: { path: string }) => path)).toEqual([
    '$[0].payload.category',
    '$[1].payload.at',
    '$[1].payload.amount',
    '$[2].payload.msme',
    '$[3].kind',
    '$[4].payload.area.code',
  ]);
});

test('says what is wrong and what to do', async () => {
  const { store, witnesses } = await createSampleStore();
  const words = async (change: object): Promise<unknown> => {
    const refusal = await recordEntries(
      store,
      slug,
      [{ ...proposeCost(), ...change }],
      witnesses,
    ).catch((error) => error);
    return refusal.faults[0].message;
  };
  expect(await words({ on: '2026-02-30' })).toEqual({
    en: '"2026-02-30" is in no calendar. Write the day it was.',
    id: '"2026-02-30" tidak ada di kalender. Tulis hari yang sebenarnya.',
  });
  expect(await words({ payload: { purpose: 'delivery', amount: 12.5 } })).toEqual({
    en: '12.5 is not a whole number. Send a whole number.',
    id: '12.5 bukan bilangan bulat. Kirim bilangan bulat.',
  });
  expect(await words({ payload: { purpose: 'delivery' } })).toEqual({
    en: 'It is missing. Add a number.',
    id: 'Belum ada. Tambahkan bilangan.',
  });
  expect(await words({ payload: { purpose: 'delivery', amount: 1, tip: 2 } })).toEqual({
    en: '"tip" is not known here. Leave it out or check its spelling.',
    id: '"tip" tidak dikenal di sini. Hilangkan atau periksa ejaannya.',
  });
  expect(await words({ source: { cite: 'half \ud800' } })).toEqual({
    en: 'The text holds half a character or a null character. Type it again.',
    id: 'Teks memuat separuh karakter atau karakter nol. Ketik ulang.',
  });
  expect(await words({ on: '2 Mei 2026' })).toEqual({
    en: '"2 Mei 2026" is not written as YYYY, YYYY-MM or YYYY-MM-DD. Write it that way.',
    id: '"2 Mei 2026" tidak ditulis sebagai TTTT, TTTT-BB, atau TTTT-BB-HH. Tulis seperti itu.',
  });
  expect(await words({ id: 'Cost 1' })).toMatchObject({
    en: '"Cost 1" is not written as an id such as msme-7k3j9q2m4x8p. Write it that way.',
  });
  expect(await words({ id: 'msme-000000000000' })).toMatchObject({
    en: '"msme-000000000000" is no id for this kind. Make one with createId("cost") or leave it out.',
  });
});

test('never lets the time of recording go back', async () => {
  const { store, witnesses, clock } = await createSampleStore();
  clock.now = new Date(Date.now() + 60_000);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const later = clock.now.toISOString();
  clock.now = new Date('2020-01-01T00:00:00.000Z');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const { entries } = await loadCommunityState(store, slug);
  expect(entries.map(({ at }) => at).slice(1)).toEqual([later, later]);
});

test('keeps two pairs of eyes apart', async () => {
  const { store, witnesses } = await createSampleStore();
  const { recordedBy } = witnesses;
  const record = (given: { recordedBy: string; verifiedBy: string | null }): Promise<unknown> =>
    recordEntries(store, slug, [proposeCost()], given);
  await expect(record({ recordedBy, verifiedBy: recordedBy })).rejects.toMatchObject({
    code: 'verifier-same',
  });
  await expect(record({ recordedBy, verifiedBy: null })).rejects.toMatchObject({
    code: 'verifier-missing',
  });
  await expect(record({ recordedBy, verifiedBy: 'operator-000000000000' })).rejects.toMatchObject({
    code: 'operator-unknown',
  });
  const { operator } = await addOperator(store, slug, { name: 'Relawan', role: 'volunteer' });
  await record({ recordedBy, verifiedBy: operator.id });
  await removeOperator(store, slug, operator.id);
  await expect(record({ recordedBy, verifiedBy: operator.id })).rejects.toMatchObject({
    code: 'operator-unknown',
  });
});

test('records at once where a single operator runs the community', async () => {
  const { store, witnesses } = await createSampleStore();
  const { community, operators } = await openCampaign(store);
  const recordedBy = operators[0]?.id ?? '';
  expect(community.singleOperator).toBe(true);
  await recordEntries(store, 'kampanye-contoh', [proposeCost()], { recordedBy, verifiedBy: null });
  const { entries } = await loadCommunityState(store, 'kampanye-contoh');
  expect(entries.map(({ verifiedBy }) => verifiedBy)).toEqual([null, null]);
  await expect(
    recordEntries(store, 'kampanye-contoh', [proposeCost()], {
      recordedBy,
      verifiedBy: witnesses.verifiedBy,
    }),
  ).rejects.toMatchObject({ code: 'verifier-unwanted' });
});
