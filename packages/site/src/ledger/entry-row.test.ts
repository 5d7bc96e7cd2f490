// Entries in words, what follows from them, and what corrections change.
import { type Entry, followGoods } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { readPageAddress } from '../render/page-address.ts';
import { toPageContext } from '../render/page-context.ts';
import { applyCorrection, listChangedFields } from './amendment.ts';
import { findCorrected } from './corrected-entry.ts';
import { listFields } from './entry-fields.ts';
import { toEntryRow } from './entry-row.ts';

const site = await createSampleSite();
const page = toPageContext(site, readPageAddress(''));
const find = <Kind extends Entry['kind']>(kind: Kind, at = 0): Extract<Entry, { kind: Kind }> =>
  site.ledger.all().filter((entry) => entry.kind === kind)[at] as Extract<Entry, { kind: Kind }>;

describe('toEntryRow', () => {
  test('has a label, a sentence and a proof for every kind', () => {
    const rows = site.ledger.all().map((entry, index) => toEntryRow(entry, index + 1, page));
    for (const row of rows) {
      expect(row.label).toMatch(/^\p{Lu}/u);
      expect(row.text.length).toBeGreaterThan(10);
      expect(row.hash).toMatch(/^[0-9a-f]{4}…[0-9a-f]{2}$/);
      expect(row.page).toBe(`entries/${row.number}/`);
    }
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });

  test('takes the area of a purchase from its MSME', () => {
    expect(toEntryRow(find('purchase-made'), 1, page).area).toBe('Jatinegara');
  });

  test('marks an entry that was corrected, and only that', () => {
    const corrected = find('entry-corrected').corrects;
    const marked = site.ledger
      .all()
      .filter((entry, index) => toEntryRow(entry, index + 1, page).isCorrected);
    expect(marked.map(({ id }) => id)).toEqual([corrected]);
  });
});

describe('followGoods', () => {
  test('follows goods through packages to the people', () => {
    const kinds = followGoods(site.ledger, find('purchase-made').id).map(({ kind }) => kind);
    expect(kinds).toContain('package-packed');
    expect(kinds).toContain('distribution-delivered');
  });

  test('is empty for goods that went nowhere yet', () => {
    expect(followGoods(site.ledger, find('contribution-received').id)).toEqual([]);
  });
});

describe('listFields', () => {
  test('names every field of every kind in words', () => {
    for (const language of ['id', 'en'] as const) {
      const inLanguage = toPageContext(site, readPageAddress(language === 'en' ? 'en/' : ''));
      const fields = site.ledger.all().flatMap((entry) => listFields(entry, inLanguage));
      expect(fields.filter(({ label, name }) => label === name)).toEqual([]);
      const texts = fields.flatMap(({ values }) => values.map(({ text }) => text));
      expect(texts.filter((text) => /undefined|\[object|NaN|[{}]/.test(text))).toEqual([]);
    }
  });

  test('leads from a reference to its page', () => {
    const msme = listFields(find('purchase-made'), page, ['msme'])[0]?.values[0];
    expect(msme).toMatchObject({
      text: 'Warung Contoh Melati · #2',
      page: expect.stringMatching(/^msmes\/msme-/),
    });
  });

  test('gives all codes that a written name may mean', () => {
    expect(listFields(find('msme-registered', 1), page, ['area'])[0]?.values[0]?.text).toBe(
      'Bekasi (bisa berarti 32.16 dan 32.75)',
    );
  });

  test('shows a kind from a later version as JSON instead of failing', () => {
    const later = {
      ...find('cost-paid'),
      kind: 'thing-done',
      weather: { rain: true },
    } as unknown as Entry;
    expect(listFields(later, page, ['weather'])[0]).toMatchObject({
      label: 'weather',
      values: [{ text: '{"rain":true}' }],
    });
    expect(toEntryRow(later, 1, page).label).toBe('thing-done');
  });
});

describe('a withdrawn document', () => {
  test('leads to the entry that carried it, and back', async () => {
    const carrier = find('msme-registered', 2);
    const document = carrier.documents?.[0]?.id ?? '';
    const withdrawn = await createSampleSite({
      proposals: [
        { entry: { kind: 'document-withdrawn', on: null, document, reason: 'owner-asked' } },
      ],
    });
    const there = toPageContext(withdrawn, readPageAddress(''));
    const last = withdrawn.ledger.all().at(-1) as Entry;
    expect(listFields(last, there)).toMatchObject([
      { label: 'Dokumen pada', values: [{ text: '#4' }] },
      { label: 'Sebab', values: [{ text: 'pemiliknya meminta' }] },
    ]);
    expect(there.index.following(carrier.id)).toContain(last);
  });
});

describe('corrections', () => {
  const correction = find('entry-corrected');

  test('are told field by field', () => {
    const { target } = findCorrected(correction, site.ledger);
    if (!target) throw new Error('the sample corrects an entry');
    const after = applyCorrection(target, correction);
    if (!after) throw new Error('the sample replaces it');
    const changed = listChangedFields(target, after);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed).not.toContain('recordedBy');
    expect(listFields(after, page, changed)).not.toEqual(listFields(target, page, changed));
  });

  test('of corrections lead to the entry at their end', () => {
    const second = { ...correction, id: 'correction-zzzzzzzzzzzz', corrects: correction.id };
    const { named, target } = findCorrected(second, site.ledger);
    expect(named?.id).toBe(correction.id);
    expect(target?.id).toBe(correction.corrects);
  });

  test('that take an entry back leave nothing', () => {
    expect(
      applyCorrection(find('cost-paid'), { ...correction, replacement: null }),
    ).toBeUndefined();
  });
});
