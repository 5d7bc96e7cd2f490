// Consent ends by itself: the personal part goes, the figures hold.
import { expect, test } from 'vitest';
import { createSampleStore, proposeMsme } from '../../test-support/sample-store.ts';
import { publicFile } from '../public-data/public-files.ts';
import { loadCommunityState } from './load-community-state.ts';
import { toConsentEnd } from './public-documents.ts';
import { recordEntries } from './record-entries.ts';

test('a consent lasts to the end of its day, month or year in Jakarta', () => {
  const end = (until: string): string => new Date(toConsentEnd(until)).toISOString();
  expect(end('2026-11-21')).toBe('2026-11-21T17:00:00.000Z');
  expect(end('2026-12')).toBe('2026-12-31T17:00:00.000Z');
  expect(end('2026')).toBe('2026-12-31T17:00:00.000Z');
  expect(toConsentEnd(null)).toBe(Number.POSITIVE_INFINITY);
});

test('a document disappears from everything when its consent ends, and the entry stays', async () => {
  const { store, witnesses, clock } = await createSampleStore();
  clock.now = new Date('2030-01-10T00:00:00.000Z');
  const consent = { basis: 'given', purpose: 'Situs', on: null, until: '2030-01-10' } as const;
  const document = { kind: 'msme-profile', body: { name: 'Warung Sebentar' }, consent } as const;
  await recordEntries(
    store,
    'gereja-contoh',
    [{ ...proposeMsme(), documents: [document] }],
    witnesses,
  );
  const read = async (path: string): Promise<string | undefined> => {
    const file = publicFile(await loadCommunityState(store, 'gereja-contoh'), path);
    return file && Buffer.from(file.body).toString();
  };
  const [id] = (await loadCommunityState(store, 'gereja-contoh')).documents.keys();
  const impact = await read('impact.json');
  expect(await read('msmes.geojson')).toContain('Warung Sebentar');
  expect(await read(`documents/${id}.json`)).toContain('Warung Sebentar');
  clock.now = new Date('2030-01-10T17:00:00.000Z');
  expect(await read('msmes.geojson')).not.toContain('Warung Sebentar');
  expect(await read('msmes.geojson')).toContain('"withdrawn":true');
  expect(await read(`documents/${id}.json`)).toBeUndefined();
  expect(await read('impact.json')).toBe(impact);
});
