// What a community publishes: every file fits its schema, verifies, and keeps its bytes.
import { canonicalJson, hashDocument, listTilePaths, verifyLedger } from '@circunomy/sdk/ledger';
import {
  areasSchema,
  campaignsSchema,
  communitySchema,
  documentSchema,
  goodsSchema,
  impactSchema,
  msmesSchema,
  productsSchema,
  storiesSchema,
} from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  createSampleStore,
  proposeCost,
  proposeMsme,
  proposePurchase,
} from '../../test-support/sample-store.ts';
import type { CommunityState } from '../index.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { recordEntries } from '../ledger/record-entries.ts';
import { listPublicFiles, publicFile } from './public-files.ts';

const slug = 'gereja-contoh';

function readText(state: CommunityState, path: string): string {
  const file = publicFile(state, path);
  if (!file) throw new Error(`nothing at ${path}`);
  return Buffer.from(file.body).toString();
}

async function createState(name = 'Warung Contoh'): Promise<CommunityState> {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme(name);
  await recordEntries(store, slug, [msme, proposePurchase(msme.id ?? '')], witnesses);
  return loadCommunityState(store, slug);
}

test('every listed file is there, and every JSON file fits its schema', async () => {
  const state = await createState();
  const paths = listPublicFiles(state);
  for (const path of paths) expect(publicFile(state, path), path).toBeDefined();
  const schemas = {
    'community.json': communitySchema,
    'impact.json': impactSchema,
    'msmes.geojson': msmesSchema,
    'products.json': productsSchema,
    'stories.json': storiesSchema,
    'campaigns.json': campaignsSchema,
    'goods.json': goodsSchema,
    'areas.json': areasSchema,
  };
  for (const [path, schema] of Object.entries(schemas)) {
    expect(paths).toContain(path);
    expect(schema.safeParse(JSON.parse(readText(state, path))).error).toBeUndefined();
  }
});

test('JSON files are canonical JSON and a newline', async () => {
  const state = await createState();
  for (const path of listPublicFiles(state).filter((each) => /json$/.test(each))) {
    const text = readText(state, path);
    if (path.endsWith('ndjson')) continue;
    expect(text).toBe(`${canonicalJson(JSON.parse(text))}\n`);
  }
});

test('the published schema of the figures accepts them and nothing else', async () => {
  const state = await createState();
  const schema = z.fromJSONSchema(JSON.parse(readText(state, 'impact.schema.json')));
  const impact = JSON.parse(readText(state, 'impact.json'));
  expect(schema.safeParse(impact).error).toBeUndefined();
  expect(schema.safeParse({ ...impact, asOf: 7 }).success).toBe(false);
  expect(schema.safeParse({ ...impact, more: 1 }).success).toBe(false);
});

test('what is published verifies from the checkpoint to the figures', async () => {
  const state = await createState();
  const read = async (path: string): Promise<Uint8Array | undefined> =>
    publicFile(state, path)?.body;
  expect(await verifyLedger({ read })).toMatchObject({
    holds: true,
    documents: { matched: 1, withdrawn: 0 },
  });
});

test('documents are published as they were hashed', async () => {
  const state = await createState();
  const [reference] = state.entries[1]?.documents ?? [];
  const document = documentSchema.parse(
    JSON.parse(readText(state, `documents/${reference?.id}.json`)),
  );
  expect(hashDocument(document)).toBe(reference?.hash);
});

test('hostile text comes out as the text it is', async () => {
  const hostile = '</script><img src=x onerror=alert(1)> "=1+1 \u202e \' javascript:alert(1)';
  const state = await createState(hostile);
  const [feature] = msmesSchema.parse(JSON.parse(readText(state, 'msmes.geojson'))).features;
  expect(feature?.properties.name).toBe(hostile);
  expect(publicFile(state, 'msmes.geojson')?.type).toBe('application/geo+json');
});

test('lines of the ledger are the entries byte for byte', async () => {
  const state = await createState();
  expect(readText(state, 'ledger.ndjson')).toBe(
    state.bodies.map((body) => `${Buffer.from(body)}\n`).join(''),
  );
});

test('partial tiles of every signed size stay, full ones are immutable', async () => {
  const { store, witnesses } = await createSampleStore();
  const record = (count: number): Promise<unknown> =>
    recordEntries(
      store,
      slug,
      Array.from({ length: count }, () => proposeCost()),
      witnesses,
    );
  await record(4);
  await record(300);
  await record(2);
  const state = await loadCommunityState(store, slug);
  const signed = [1, 5, 305, 307];
  expect(state.checkpoints.map(({ size }) => size)).toEqual(signed);
  for (const size of signed) {
    for (const path of listTilePaths(size)) {
      expect(publicFile(state, `ledger/${path}`), path).toBeDefined();
    }
  }
  expect(publicFile(state, 'ledger/tile/0/000')?.cache).toBe('immutable');
  expect(publicFile(state, 'ledger/tile/entries/000')?.cache).toBe('immutable');
  expect(publicFile(state, 'ledger/tile/0/001.p/51')?.cache).toBe('short');
  for (const path of [
    'tile/0/000.p/7',
    'tile/0/001',
    'tile/0/001.p/52',
    'tile/2/000.p/1',
    'tile/0/0',
  ]) {
    expect(publicFile(state, `ledger/${path}`), path).toBeUndefined();
  }
  const listed = listPublicFiles(state);
  expect(listed).toContain('ledger/tile/entries/001.p/49');
  expect(listed).toContain('ledger/tile/entries/001.p/51');
  expect(listed).not.toContain('ledger/tile/entries/000.p/5');
  expect(new Set(listed).size).toBe(listed.length);
});

test('a partial tile stays listed on every level until its own full tile is there', async () => {
  const { store, witnesses } = await createSampleStore();
  const costs = (count: number): Parameters<typeof recordEntries>[2] =>
    Array.from({ length: count }, () => proposeCost());
  await recordEntries(store, slug, costs(299), witnesses);
  await recordEntries(store, slug, costs(300), witnesses);
  const listed = listPublicFiles(await loadCommunityState(store, slug));
  expect(listed).toContain('ledger/tile/1/000.p/1');
  expect(listed).toContain('ledger/tile/1/000.p/2');
  expect(listed).not.toContain('ledger/tile/0/001.p/44');
});

test('files keep their bytes until something is recorded', async () => {
  const { store, witnesses } = await createSampleStore();
  const before = await loadCommunityState(store, slug);
  expect(await loadCommunityState(store, slug)).toBe(before);
  const impact = readText(before, 'impact.json');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const after = await loadCommunityState(store, slug);
  expect(readText(after, 'impact.json')).not.toBe(impact);
  expect(readText(before, 'ledger.ndjson').split('\n')).toHaveLength(2);
  expect(JSON.parse(readText(before, 'impact.json')).ledger.size).toBe(1);
});

test('an older state read for the first time after a write still gives its own figures', async () => {
  const { store, witnesses } = await createSampleStore();
  await recordEntries(store, slug, [proposeCost(500)], witnesses);
  const older = await loadCommunityState(store, slug);
  await recordEntries(store, slug, [proposeCost(700)], witnesses);
  const newer = await loadCommunityState(store, slug);
  expect(JSON.parse(readText(newer, 'impact.json')).itemised.costs.rupiah).toBe(1_200);
  expect(JSON.parse(readText(older, 'impact.json')).itemised.costs.rupiah).toBe(500);
});

test('nothing is published at addresses that only look like ours', async () => {
  const state = await createState();
  for (const path of [
    '',
    'toString',
    'constructor',
    'documents/',
    'documents/..json',
    '__proto__',
    'ledger',
  ]) {
    expect(publicFile(state, path), path).toBeUndefined();
  }
});
