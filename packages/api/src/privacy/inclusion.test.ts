// Whose business it is: told by its owner's own consent, and never placed finer than a kecamatan where it says too much.
import { createLedgerView, type Entry } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { checkPrivacy, lookUpIn, type PrivacyDocument } from './index.ts';

const given = { basis: 'given', purpose: 'Profil usaha dan tanda inklusi', on: null, until: null };
const village = { name: 'Galur', code: '31.71.08.1003' };
const district = { name: 'Johar Baru', code: '31.71.08' };
const MSME = 'msme-0123456789ab';

const profile = (basis = 'given') => [
  { kind: 'msme-profile', body: { name: 'Warung' }, consent: { ...given, basis } },
];
const base = { v: 1, community: 'uji', on: null, at: '2026-01-01T00:00:00.000Z' };
const registered = (over: object): Entry =>
  ({ ...base, kind: 'msme-registered', id: MSME, area: district, ...over }) as unknown as Entry;
const changed = (over: object): Entry =>
  ({ ...base, kind: 'msme-changed', id: 'change-1', msme: MSME, ...over }) as unknown as Entry;

function find(
  kind: string,
  payload: object,
  documents: readonly object[] = [],
  earlier: readonly Entry[] = [],
): string[] {
  const view = createLedgerView([...earlier]);
  const entry = { kind, on: null, payload: payload as Record<string, never> };
  const faults = checkPrivacy(entry, documents as PrivacyDocument[], {
    today: '2026-11-21',
    ...lookUpIn(view),
  });
  return faults.map(({ code, path }) => `${code} ${path}`);
}

describe('the consent to inclusion tags', () => {
  const payload = { area: district, inclusion: ['women'] };
  const refused = ['inclusion-not-agreed $.payload.inclusion'];

  test.each(['given', 'fictional'])('is the owner’s own: %s', (basis) => {
    expect(find('msme-registered', payload, profile(basis))).toEqual([]);
  });

  test.each(['already-published', 'guardian-given'])('is not "%s"', (basis) => {
    expect(find('msme-registered', payload, profile(basis))).toEqual(refused);
  });

  test('is missing where no document came, and not asked for where nothing is tagged', () => {
    expect(find('msme-registered', payload)).toEqual(refused);
    expect(find('msme-registered', { ...payload, inclusion: [] })).toEqual([]);
    expect(find('msme-changed', { msme: MSME, inclusion: ['elderly'] })).toEqual(refused);
  });

  test('is asked of a correction for what it adds, not for what it repeats', () => {
    const correct = (inclusion: string[]) => ({
      corrects: MSME,
      replacement: { on: null, payload: { area: district, inclusion } },
    });
    const earlier = [registered({ inclusion: ['women'] })];
    expect(find('entry-corrected', correct(['women']), [], earlier)).toEqual([]);
    expect(find('entry-corrected', correct([]), [], earlier)).toEqual([]);
    expect(find('entry-corrected', correct(['women', 'elderly']), [], earlier)).toEqual([
      'inclusion-not-agreed $.payload.replacement.payload.inclusion',
    ]);
  });

  test('does not keep a ledger from being published when it was withdrawn since', () => {
    const documents = [{ id: 'document-1', hash: '0'.repeat(64) }];
    const entry = registered({ inclusion: ['women'], documents });
    expect(checkPrivacy(entry, [], { today: '2026-11-21' })).toEqual([]);
  });
});

describe('the place of a business of a person with a disability', () => {
  const tags = ['people-with-disabilities'];

  test('is its kecamatan, not its kelurahan, by code, candidate or name', () => {
    const place = (area: object) => find('msme-registered', { area, inclusion: tags }, profile());
    const refused = ['inclusion-too-fine $.payload.area'];
    expect(place(village)).toEqual(refused);
    expect(place({ name: 'Galur', candidates: ['31.71.08', '31.71.08.1003'] })).toEqual(refused);
    expect(place({ name: 'Kelurahan Galur', code: '31.71.08' })).toEqual(refused);
    expect(place(district)).toEqual([]);
  });

  test('may be its kelurahan for any other owner', () => {
    expect(find('msme-registered', { area: village, inclusion: ['women'] }, profile())).toEqual([]);
  });

  test('is not made finer later, and not tagged later where it is fine already', () => {
    const tagged = [registered({ inclusion: tags })];
    expect(find('msme-changed', { msme: MSME, area: village }, [], tagged)).toEqual([
      'inclusion-too-fine $.payload.area',
    ]);
    const placed = [registered({ area: village })];
    expect(find('msme-changed', { msme: MSME, inclusion: tags }, profile(), placed)).toEqual([
      'inclusion-too-fine $.payload.inclusion',
    ]);
    const since = [registered({}), changed({ inclusion: tags })];
    expect(find('msme-changed', { msme: MSME, area: village }, [], since)).toEqual([
      'inclusion-too-fine $.payload.area',
    ]);
    expect(find('msme-changed', { msme: MSME, area: district }, [], since)).toEqual([]);
  });

  test('is not made finer by a correction of the registration', () => {
    const earlier = [registered({}), changed({ inclusion: tags })];
    const payload = { corrects: MSME, replacement: { on: null, payload: { area: village } } };
    expect(find('entry-corrected', payload, [], earlier)).toEqual([
      'inclusion-too-fine $.payload.replacement.payload.area',
    ]);
  });
});
