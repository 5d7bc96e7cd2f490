// The overview of a host over HTTP: every public community, no book, and never older than the last entry.
import { movementSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { createSampleStore, proposeCost, sampleProfile } from '../../test-support/sample-store.ts';
import { createApi, openCommunity, recordEntries, type Store } from '../index.ts';

const slug = 'gereja-contoh';
const OPERATORS = [
  { name: 'Diaken Contoh', role: 'volunteer' },
  { name: 'Bendahara Contoh', role: 'treasurer' },
] as const;

async function readMovement(store: Store) {
  const response = await createApi({ store }).request('/data/movement.json');
  expect(response.status).toBe(200);
  const text = await response.text();
  return { text, movement: movementSchema.parse(JSON.parse(text)), headers: response.headers };
}

test('tells of each community, whose example it follows, and when its ledger grew', async () => {
  const { store, witnesses } = await createSampleStore();
  const joined = {
    kind: 'community-joined',
    on: '2026-01',
    payload: { movement: null, inspiredBy: ['jauh'] },
  };
  const before = await readMovement(store);
  await recordEntries(store, slug, [joined, proposeCost()], witnesses);
  const after = await readMovement(store);
  const [community] = after.movement.communities;
  expect(community).toMatchObject({ community: slug, ledger: { size: 3 } });
  expect(community?.joined).toEqual([
    { movement: null, inspiredBy: ['jauh'], on: '2026-01', entry: 2 },
  ]);
  expect(after.movement.inspired).toEqual([{ community: slug, by: 'jauh', isHere: false }]);
  expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'));
});

test('says nothing of a hidden book, not even that it exists', async () => {
  const { store, witnesses } = await createSampleStore();
  const { text: without } = await readMovement(store);
  await openCommunity(store, {
    ...{ slug: 'dana-rahasia', type: 'church', areas: [], on: null, profile: sampleProfile },
    operators: OPERATORS,
    book: { of: slug, holds: 'solidarity' },
  });
  expect((await readMovement(store)).text).toBe(without);
  const joined = {
    kind: 'community-joined',
    on: null,
    payload: { movement: null, inspiredBy: ['dana-rahasia'] },
  };
  await recordEntries(store, slug, [joined], witnesses);
  const { movement } = await readMovement(store);
  expect(movement.inspired).toEqual([{ community: slug, by: 'dana-rahasia', isHere: false }]);
});

test('answers 405 to what is no reading', async () => {
  const { store } = await createSampleStore();
  const response = await createApi({ store }).request('/data/movement.json', { method: 'DELETE' });
  expect(response.status).toBe(405);
});
