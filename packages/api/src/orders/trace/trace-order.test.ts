// An order is followed by what the ledger tells, corrections and withdrawals included.
import { createId } from '@circunomy/sdk/ledger';
import { orderStepSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import {
  createSampleStore,
  proposeMsme,
  proposePurchase,
  type SampleStore,
} from '../../../test-support/sample-store.ts';
import { loadCommunityState, type ProposedEntry, recordEntries } from '../../index.ts';
import { withdrawDocument } from '../../withdrawal/withdraw-document.ts';
import { traceOrder } from './trace-order.ts';

const community = 'gereja-contoh';
const [msme, purchase, pack, delivery] = ['msme', 'purchase', 'package', 'distribution'].map(
  (noun) => createId(noun),
) as [string, string, string, string];
const area = { name: 'Jatinegara', code: '31.75.03' };
const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

const contribution: ProposedEntry = {
  ...{ id: createId('contribution'), kind: 'contribution-received', on: '2026-05-01' },
  payload: { from: 'public', amount: 200_000 },
};
const packed: ProposedEntry = {
  ...{ id: pack, kind: 'package-packed', on: '2026-05-03' },
  payload: { purchases: [purchase], count: 10 },
};
const delivered: ProposedEntry = {
  ...{ id: delivery, kind: 'distribution-delivered', on: '2026-05-04' },
  payload: {
    ...{ purchases: [], packages: [pack], recipientGroup: 'elderly', area },
    ...{ people: { min: 10, max: 12 }, by: ['volunteers'], volunteers: 2 },
  },
};

const publish = (about: string, caption: string): ProposedEntry => ({
  ...{ kind: 'evidence-published', on: '2026-05-05', payload: { about: [about], medium: 'photo' } },
  documents: [{ kind: 'evidence', body: { caption, url: 'https://example.org/foto' }, consent }],
});

const takeBack = (corrects: string): ProposedEntry => ({
  ...{ kind: 'entry-corrected', on: '2026-05-06' },
  payload: { corrects, replacement: null, reason: 'typing-error' },
});

let sample: SampleStore;

beforeEach(async () => {
  sample = await createSampleStore();
  await record(proposeMsme('Warung Contoh', msme), contribution, proposePurchase(msme, purchase));
});

function record(...entries: ProposedEntry[]) {
  return recordEntries(sample.store, community, entries, sample.witnesses);
}

async function trace(entries = [contribution.id ?? '', purchase]) {
  const steps = traceOrder(await loadCommunityState(sample.store, community), entries);
  return orderStepSchema.array().parse(steps);
}

const statuses = async () => (await trace()).map(({ status }) => status);

test('an order that no entry carries has no steps', async () => {
  expect(await trace([])).toEqual([]);
  expect(await trace([contribution.id ?? ''])).toEqual([]);
});

test('a purchase, its packages, the delivery and the proof are told in order, with entries and people', async () => {
  await record(packed, delivered, publish(delivery, 'Sepuluh paket diterima.'));
  expect(await trace()).toEqual([
    {
      ...{ status: 'purchased', at: expect.any(String), on: '2026-05-02', by: 'ledger' },
      entries: [
        { id: contribution.id, kind: 'contribution-received', number: 3 },
        { id: purchase, kind: 'purchase-made', number: 4 },
      ],
      ...{ delivery: null, evidence: [] },
    },
    {
      ...{ status: 'purchased', at: expect.any(String), on: '2026-05-03', by: 'ledger' },
      entries: [{ id: pack, kind: 'package-packed', number: 5 }],
      ...{ delivery: null, evidence: [] },
    },
    {
      ...{ status: 'distributed', at: expect.any(String), on: '2026-05-04', by: 'ledger' },
      entries: [{ id: delivery, kind: 'distribution-delivered', number: 6 }],
      delivery: { area, recipientGroup: 'elderly', people: { min: 10, max: 12 } },
      evidence: [],
    },
    {
      ...{ status: 'documented', at: expect.any(String), on: '2026-05-05', by: 'ledger' },
      entries: [{ id: expect.any(String), kind: 'evidence-published', number: 7 }],
      delivery: null,
      evidence: [{ caption: 'Sepuluh paket diterima.', url: 'https://example.org/foto', entry: 7 }],
    },
  ]);
});

test('a receipt from before the delivery stands with the purchase and documents nothing yet', async () => {
  await record(publish(purchase, 'Nota.'), packed, delivered);
  expect(await statuses()).toEqual(['purchased', 'purchased', 'distributed']);
  expect((await trace())[0]?.evidence).toMatchObject([{ caption: 'Nota.' }]);
  await record(publish(pack, 'Paket.'));
  expect(await statuses()).toEqual(['purchased', 'purchased', 'distributed', 'documented']);
});

const withoutPackages = { ...delivered.payload, packages: undefined };
const direct: ProposedEntry = {
  ...delivered,
  payload: JSON.parse(JSON.stringify({ ...withoutPackages, purchases: [purchase] })),
};

test('each delivery is a step, whether it names the purchase or its packages', async () => {
  await record(packed, delivered, { ...direct, id: createId('distribution') });
  expect(await statuses()).toEqual(['purchased', 'purchased', 'distributed', 'distributed']);
});

test('what was taken back is no step any more, up to the purchase itself', async () => {
  await record(direct);
  expect(await statuses()).toEqual(['purchased', 'distributed']);
  await record(takeBack(delivery));
  expect(await statuses()).toEqual(['purchased']);
  await record(takeBack(purchase));
  expect(await statuses()).toEqual([]);
});

test('a corrected delivery tells what it reads today', async () => {
  await record(packed, delivered);
  const payload = { ...delivered.payload, people: { min: 20, max: 25 } };
  await record({
    ...{ kind: 'entry-corrected', on: '2026-05-06' },
    payload: {
      ...{ corrects: delivery, reason: 'counted-again' },
      replacement: { on: '2026-05-04', payload },
    },
  });
  expect((await trace())[2]?.delivery?.people).toEqual({ min: 20, max: 25 });
});

test('a withdrawn picture is not shown, the proof stays', async () => {
  await record(packed, delivered);
  const [{ id = '' } = {}] = await record(publish(delivery, 'Foto yang ditarik.'));
  await withdrawDocument(sample.store, community, {
    ...{ document: id, by: sample.witnesses.recordedBy, reason: 'owner-asked' },
  });
  expect((await trace()).at(-1)).toMatchObject({ status: 'documented', evidence: [] });
});
