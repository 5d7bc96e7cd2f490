// The rules that look beyond one entry, each with the words it refuses with.
import { createId } from '@circunomy/sdk/ledger';
import { beforeAll, expect, test } from 'vitest';
import {
  createSampleStore,
  proposeCost,
  proposeMsme,
  proposePurchase,
  type SampleStore,
} from '../../../test-support/sample-store.ts';
import type { Fault, ProposedEntry } from '../../index.ts';
import { recordEntries } from '../record-entries.ts';

let sample: SampleStore;
const msme = proposeMsme();
const msmeId = msme.id ?? '';
const purchase = proposePurchase(msmeId);
const purchaseId = purchase.id ?? '';

beforeAll(async () => {
  sample = await createSampleStore();
  await record(msme, purchase);
});

function record(...proposals: ProposedEntry[]): Promise<unknown> {
  return recordEntries(sample.store, 'gereja-contoh', proposals, sample.witnesses);
}

async function faultsOf(...proposals: ProposedEntry[]): Promise<string[]> {
  const error = await record(...proposals).then(
    () => ({ faults: [] as Fault[] }),
    (refusal: { faults: Fault[] }) => refusal,
  );
  return error.faults.map(({ path, message }) => `${path}: ${message.en}`);
}

const deliver = (payload: object): ProposedEntry => ({
  kind: 'distribution-delivered',
  on: null,
  payload: {
    purchases: [purchaseId],
    recipientGroup: 'elderly',
    people: { min: 5, max: 8 },
    area: { name: 'Jatinegara', code: '31.75.03' },
    by: ['volunteers'],
    volunteers: null,
    ...payload,
  },
});

const correct = (corrects: string, replacement: object | null): ProposedEntry => ({
  id: createId('correction'),
  kind: 'entry-corrected',
  on: null,
  payload: { corrects, replacement, reason: 'typing-error' } as ProposedEntry['payload'],
});

const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

test('an entry names only entries of the right kind that are in the ledger', async () => {
  expect(await faultsOf(proposePurchase(purchaseId))).toEqual([
    `$[0].payload.msme: "${purchaseId}" is an entry of kind purchase-made. Name one of kind msme-registered.`,
  ]);
  expect(await faultsOf(deliver({ purchases: [purchaseId, purchaseId] }))).toEqual([
    `$[0].payload.purchases[1]: "${purchaseId}" is named twice. Name it once.`,
  ]);
});

test('a purchase buys a product from the MSME that lists it', async () => {
  const other = proposeMsme('Warung Lain');
  const product: ProposedEntry = {
    id: createId('product'),
    kind: 'product-listed',
    on: null,
    payload: {
      ...{ msme: other.id ?? '', category: 'drinks', price: 10_000, unit: 'botol' },
      ...{ helps: null, weeklyCapacity: null },
    },
  };
  const wrong = proposePurchase(msmeId);
  expect(
    await faultsOf(other, product, {
      ...wrong,
      payload: { ...wrong.payload, product: product.id ?? '' },
    }),
  ).toEqual([
    `$[2].payload.product: "${product.id}" is listed by ${other.id}, not by ${msmeId}. Name the right product or MSME.`,
  ]);
});

test('documents fit the kind of the entry they come with', async () => {
  const body = { name: 'Warung Contoh' };
  const paid = { ...proposeCost(), documents: [{ kind: 'msme-profile', body, consent }] as const };
  expect(await faultsOf({ ...paid, documents: [...paid.documents] })).toEqual([
    '$[0].documents[0].kind: An entry of kind cost-paid carries no "msme-profile". Use: note.',
  ]);
  const testimony: ProposedEntry = {
    kind: 'testimony-published',
    on: null,
    payload: { from: 'volunteer' },
  };
  expect(await faultsOf(testimony)).toEqual([
    '$[0].documents: An entry of kind testimony-published says nothing without a document of kind "testimony". Add one.',
  ]);
  const long = { kind: 'testimony', body: { text: '', language: 'id' }, consent } as const;
  expect(await faultsOf({ ...testimony, documents: [long] })).toEqual([
    '$[0].documents[0].body.text: "" is too little. Send at least 1 characters.',
  ]);
});

test('the id of a contributor says nothing about the person', async () => {
  const give = (contributor: string): ProposedEntry => ({
    kind: 'contribution-received',
    on: null,
    payload: { from: 'public', amount: 50_000, contributor },
  });
  const refusal =
    '$[0].payload.contributor: The id of a contributor must be opaque. Make one with createId("contributor"), and use it for all that this person gives.';
  expect(await faultsOf(give('budi-contoh'))).toEqual([refusal]);
  expect(await faultsOf(give('contributor-budi-contoh'))).toEqual([refusal]);
  const given = { ...give(createId('contributor')), id: createId('contribution') };
  expect(await faultsOf(given)).toEqual([]);
  const { payload } = give('budi-contoh');
  expect(await faultsOf(correct(given.id, { on: null, payload }))).toEqual([
    refusal.replace('payload', 'payload.replacement.payload'),
  ]);
});

test('recipients are never named', async () => {
  const words = { text: 'Terima kasih', speaker: 'Ibu Contoh', language: 'id' };
  expect(
    await faultsOf({
      kind: 'testimony-published',
      on: null,
      payload: { from: 'recipient' },
      documents: [{ kind: 'testimony', body: words, consent }],
    }),
  ).toEqual([
    '$[0].documents[0].body.speaker: Recipients are never named or described. Leave the speaker out.',
  ]);
});

test('words of somebody else do not become a recipient’s by correction, speaker and all', async () => {
  const testimony: ProposedEntry = {
    id: createId('testimony'),
    kind: 'testimony-published',
    on: null,
    payload: { from: 'msme-owner' },
    documents: [
      { kind: 'testimony', body: { text: 'Laris', speaker: 'Bu Contoh', language: 'id' }, consent },
    ],
  };
  await record(testimony);
  const correction = correct(testimony.id ?? '', { on: null, payload: { from: 'recipient' } });
  expect(await faultsOf(correction)).toEqual([
    '$[0].documents: Recipients are never named or described. Send the testimony again, without a speaker.',
  ]);
  const words = { kind: 'testimony', body: { text: 'Enak', language: 'id' }, consent } as const;
  expect(await faultsOf({ ...correction, documents: [words] })).toEqual([]);
});

test('no chain of corrections lends a recipient the words of somebody else', async () => {
  const spoken = { text: 'Laris', speaker: 'Bu Contoh', language: 'id' };
  const testimony: ProposedEntry = {
    kind: 'testimony-published',
    on: null,
    payload: { from: 'msme-owner' },
    documents: [{ kind: 'testimony', body: spoken, consent }],
  };
  const words = { kind: 'testimony', body: { text: 'Enak', language: 'id' }, consent } as const;
  const received = { on: null, payload: { from: 'recipient' } };
  const refusal =
    'Recipients are never named or described. Send the testimony again, without a speaker.';

  const gone = { ...testimony, id: createId('testimony') };
  await record(gone, correct(gone.id, null));
  expect(await faultsOf(correct(gone.id, received))).toEqual([`$[0].documents: ${refusal}`]);
  expect(await faultsOf({ ...correct(gone.id, received), documents: [words] })).toEqual([]);

  const renewed = { ...testimony, id: createId('testimony') };
  const renewal = { ...correct(renewed.id, received), documents: [words] };
  await record(renewed, renewal, correct(renewed.id, received));
  expect(await faultsOf(correct(renewal.id ?? '', null))).toEqual([
    `$[0].payload.corrects: ${refusal}`,
  ]);
});

test('few recipients are not placed as finely as their kelurahan', async () => {
  const area = { name: 'Bidara Cina', code: '31.75.03.1002' };
  const refusal = [
    expect.stringContaining(
      'It is finer than a kecamatan, and fewer than 5 people may have been served. Give the kecamatan.',
    ),
  ];
  expect(await faultsOf(deliver({ area, people: { min: 2, max: 5 } }))).toEqual(refusal);
  expect(await faultsOf(deliver({ area, people: null }))).toEqual(refusal);
  expect(await faultsOf(deliver({ area, people: { min: 5, max: 9 } }))).toEqual([]);
});

test('few recipients are not placed by a name that is finer than its code', async () => {
  const people = { min: 1, max: 1 };
  const fine = { name: 'Bidara Cina, Jatinegara', code: '31.75' };
  expect(await faultsOf(deliver({ area: fine, people }))).toEqual([
    expect.stringContaining(
      'is a kelurahan, too fine for fewer than 5 people. Give the kecamatan.',
    ),
  ]);
  const coarse = { name: 'Jatinegara, Jakarta Timur', code: '31.75.03' };
  expect(await faultsOf(deliver({ area: coarse, people }))).toEqual([]);
});

test('a correction names an entry and fits the kind it corrects', async () => {
  expect(await faultsOf(correct('purchase-000000000000', null))).toEqual([
    '$[0].payload.corrects: "purchase-000000000000" is not in the ledger. Name the entry that is to be mended.',
  ]);
  expect(
    await faultsOf(
      correct(purchaseId, { on: '2026-13', payload: { ...purchase.payload, amount: -1 } }),
    ),
  ).toEqual([expect.stringMatching(/^\$\[0\]\.payload\.replacement\.on: /)]);
  expect(
    await faultsOf(correct(purchaseId, { on: null, payload: { ...purchase.payload, amount: -1 } })),
  ).toEqual(['$[0].payload.replacement.payload.amount: -1 is too little. Send at least 1.']);
  expect(
    await faultsOf(
      correct(purchaseId, { on: null, payload: { ...purchase.payload, recordedBy: 'me' } }),
    ),
  ).toEqual([
    '$[0].payload.replacement.payload.recordedBy: "recordedBy" is not part of the payload. Leave it out here.',
  ]);
});

test('an entry that others name cannot be taken away, until those are corrected', async () => {
  const seller = proposeMsme('Warung Dua');
  const bought = proposePurchase(seller.id ?? '');
  await record(seller, bought);
  const [fault] = await faultsOf(correct(seller.id ?? '', null));
  expect(fault).toMatch(/cannot be taken away: #\d+ name it\. Correct those first\.$/);
  expect(await faultsOf(correct(bought.id ?? '', null), correct(seller.id ?? '', null))).toEqual(
    [],
  );
  expect(await faultsOf(proposePurchase(seller.id ?? ''))).toEqual([
    expect.stringContaining('was corrected away'),
  ]);
});

test('undoing a correction is refused where it brings back a name that is gone', async () => {
  const [first, second] = [proposeMsme('Satu'), proposeMsme('Dua')];
  const bought = proposePurchase(first.id ?? '');
  const moved = correct(bought.id ?? '', {
    on: null,
    payload: { ...bought.payload, msme: second.id ?? '' },
  });
  await record(first, second, bought, moved, correct(first.id ?? '', null));
  expect(await faultsOf(correct(moved.id ?? '', null))).toEqual([
    expect.stringContaining(`$[0].payload.corrects: "${first.id}" was corrected away`),
  ]);
});

test('the opening of a community is recorded once and never corrected', async () => {
  const payload = { type: 'church', areas: [], singleOperator: false };
  expect(await faultsOf({ kind: 'community-opened', on: null, payload })).toEqual([
    '$[0].kind: This community is open already. Leave this entry out.',
  ]);
});
