// Consent, guardians, points and small groups: what follows from the facts beside a text.
import { createLedgerView, type Entry } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { checkPrivacy, type PrivacyContext, type PrivacyDocument } from './index.ts';

const given = { basis: 'given', purpose: 'Profil usaha', on: '2026-01', until: null };
const context: PrivacyContext = { today: '2026-11-21' };

function find(kind: string, payload: object, documents: readonly object[] = [], more = {}) {
  const entry = { kind, on: null, payload: payload as Record<string, never> };
  const faults = checkPrivacy(entry, documents as PrivacyDocument[], { ...context, ...more });
  return faults.map(({ code, path }) => `${code} ${path}`);
}

function toDelivery(people: unknown, area: object): object {
  return { recipientGroup: 'elderly', people, area };
}

describe('a small group', () => {
  const village = { name: 'Cipinang Muara', code: '31.75.03.1006' };
  const district = { name: 'Jatinegara', code: '31.75.03' };

  test.each([{ min: 1, max: 4 }, { min: 2, max: 10 }, { min: 0, max: 0 }, null])(
    'of %j is not placed in its kelurahan',
    (people) => {
      expect(find('distribution-delivered', toDelivery(people, village))).toEqual([
        'group-too-small $.payload.area.code',
      ]);
      expect(find('distribution-delivered', toDelivery(people, district))).toEqual([]);
    },
  );

  test('of five is no small group', () => {
    expect(find('distribution-delivered', toDelivery({ min: 5, max: 5 }, village))).toEqual([]);
  });

  test('is not placed by candidates or by a written name either', () => {
    const candidates = { name: 'Sukamaju', candidates: ['32.76.05', '32.76.05.1001'] };
    const people = { min: 3, max: 4 };
    expect(find('distribution-delivered', toDelivery(people, candidates))).toEqual([
      'group-too-small $.payload.area.candidates[1]',
    ]);
    const named = { name: 'Kelurahan Cipinang Muara', code: '31.75.03' };
    expect(find('distribution-delivered', toDelivery(people, named))).toEqual([
      'group-too-small $.payload.area.name',
    ]);
  });

  test('is not placed by a correction, nor by the correction of a correction', () => {
    const base = { v: 1, community: 'uji', on: null, recordedBy: 'operator-1', verifiedBy: null };
    const at = '2026-01-01T00:00:00.000Z';
    const payload = { ...toDelivery({ min: 9, max: 9 }, village), purchases: [], by: ['directly'] };
    const first = { ...base, at, kind: 'distribution-delivered', id: 'distribution-1', ...payload };
    const replacement = { on: null, payload: { ...payload, people: { min: 3, max: 3 } } };
    const mend = { ...base, at, kind: 'entry-corrected', reason: 'typing-error', replacement };
    const second = { ...mend, id: 'correction-1', corrects: 'distribution-1' };
    const third = { ...mend, id: 'correction-2', corrects: 'correction-1' };
    const view = createLedgerView([first, second, third] as unknown as Entry[]);
    const findEntry = (id: string) => view.effectiveById(view.subjectOf(id));
    const found = view.all().map((entry) => checkPrivacy(entry, [], { ...context, findEntry }));
    expect(found.map((faults) => faults.map(({ path }) => path))).toEqual([
      [],
      ['$.replacement.payload.area.code'],
      ['$.replacement.payload.area.code'],
    ]);
    const [fault] = checkPrivacy(third as unknown as Entry, [], context);
    expect(fault?.code).toBe('group-too-small');
  });
});

describe('consent', () => {
  const toNote = (consent: unknown) => [{ kind: 'note', body: { text: 'Catatan' }, consent }];

  test.each([undefined, null, {}, { ...given, purpose: ' ' }, { ...given, basis: 'sudah' }])(
    'of the form %j is missing',
    (consent) => {
      expect(find('cost-paid', {}, toNote(consent))).toEqual([
        'consent-missing $.documents[0].consent',
      ]);
    },
  );

  test.each(['2026-11-20', '2026-10', '2025'])('until %s is over', (until) => {
    expect(find('cost-paid', {}, toNote({ ...given, until }))).toEqual([
      'consent-expired $.documents[0].consent.until',
    ]);
  });

  test.each(['2026-11-21', '2026-11', '2026', '2027-01', null])('until %s stands', (until) => {
    expect(find('cost-paid', {}, toNote({ ...given, until }))).toEqual([]);
  });

  test('until a month lasts to its last day, leap years counted', () => {
    const until = '2028-02';
    expect(find('cost-paid', {}, toNote({ ...given, until }), { today: '2028-02-29' })).toEqual([]);
    expect(
      find('cost-paid', {}, toNote({ ...given, until }), { today: '2028-03-01' }),
    ).toHaveLength(1);
  });

  test('cannot be made up in a community of real people', () => {
    const made = { ...given, basis: 'fictional' };
    expect(find('cost-paid', {}, toNote(made), { fictional: true })).toEqual([]);
    expect(find('cost-paid', {}, toNote(made), { fictional: false })).toEqual([
      'consent-made-up $.documents[0].consent.basis',
    ]);
  });

  test('keeps its place in the entry when an earlier document was withdrawn', () => {
    const entry = { kind: 'cost-paid', documents: [{ id: 'document-1' }, { id: 'document-2' }] };
    const document = { id: 'document-2', kind: 'note', body: { text: 'Catatan' } };
    const [fault] = checkPrivacy(
      entry as unknown as Entry,
      [document as unknown as PrivacyDocument],
      context,
    );
    expect(fault?.path).toBe('$.documents[1].consent');
  });
});

describe('a guardian', () => {
  const groups: Readonly<Record<string, string>> = {
    toddlers: 'under-fives',
    pupils: 'school-children',
  };
  const findEntry = (id: string) =>
    ({ kind: 'distribution-delivered', recipientGroup: groups[id] ?? 'elderly' }) as Entry;
  const evidence = (medium: string, caption: string, basis: string, about: string) =>
    find(
      'evidence-published',
      { about: [about], medium },
      [{ kind: 'evidence', body: { caption }, consent: { ...given, basis } }],
      { findEntry },
    );
  const missing = ['guardian-missing $.documents[0].consent.basis'];

  test.each(['toddlers', 'pupils'])('must agree to a picture of %s', (about) => {
    expect(evidence('photo', 'Sarapan pagi', 'given', about)).toEqual(missing);
    expect(evidence('video', 'Sarapan pagi', 'already-published', about)).toEqual(missing);
    expect(evidence('photo', 'Sarapan pagi', 'guardian-given', about)).toEqual([]);
    expect(evidence('photo', 'Sarapan pagi', 'fictional', about)).toEqual([]);
  });

  test('is not asked where no child can be recognised, or none was served', () => {
    for (const caption of ['Dus susu, tanpa wajah anak', 'Wajah anak ditutup', 'Boxes, no faces']) {
      expect(evidence('photo', caption, 'given', 'toddlers')).toEqual([]);
    }
    expect(evidence('receipt', 'Nota susu', 'given', 'toddlers')).toEqual([]);
    expect(evidence('photo', 'Sarapan pagi', 'given', 'grandparents')).toEqual([]);
  });

  test('must agree to the words of a child, not to those of a volunteer', () => {
    const testimony = (from: string) =>
      find(
        'testimony-published',
        { from, about: ['pupils'] },
        [{ kind: 'testimony', body: { text: 'Enak', language: 'id' }, consent: given }],
        { findEntry },
      );
    expect(testimony('recipient')).toEqual(missing);
    expect(testimony('volunteer')).toEqual([]);
  });
});

describe('a business', () => {
  const profile = (body: object, consent: object) =>
    find('msme-registered', {}, [
      { kind: 'msme-profile', body: { name: 'Warung', ...body }, consent },
    ]);

  test.each(['already-published', 'guardian-given', 'fictional'])(
    'shows its contact by the owner’s own consent, not by "%s"',
    (basis) => {
      expect(profile({ contact: '0812-3456-7890' }, { ...given, basis })).toEqual([
        'contact-not-agreed $.documents[0].body.contact',
      ]);
      expect(profile({ contact: '0812-3456-7890' }, given)).toEqual([]);
    },
  );

  const point = { lng: 106.8456, lat: -6.2088 };

  test.each([
    { basis: 'already-published' },
    { basis: 'guardian-given' },
    { purpose: 'Hanya nama usaha' },
    { purpose: 'Nama saja' },
    { purpose: 'Profil tanpa titik lokasi' },
    { purpose: 'Name only' },
  ])('shows its point only by a consent that covers it, not by %j', (consent) => {
    expect(profile({ point }, { ...given, ...consent })).toEqual([
      'point-not-agreed $.documents[0].body.point',
    ]);
    expect(profile({ about: 'Titik -6.2088, 106.8456' }, { ...given, ...consent })).toEqual([
      'exact-point $.documents[0].body.about',
    ]);
  });

  test.each([
    given,
    { ...given, purpose: 'Hanya nama dan titik lokasi' },
    { ...given, basis: 'fictional' },
  ])('shows its point by %j', (consent) => {
    expect(profile({ point, about: 'Titik -6.2088, 106.8456' }, consent)).toEqual([]);
  });
});
