/** Every kind tells itself in one sentence per language, with real figures and without personal data of its own. */
import { describe, expect, it } from 'vitest';
import type { Entry, EntryKind } from '../ledger/entry.ts';
import { entrySchema } from '../ledger/kinds/entry.schema.ts';
import { describeEntry, kindWords } from '../ledger/kinds/words.ts';
import { makeEntry } from '../ledger/testing/make-entry.ts';
import { createFormat } from './format.ts';
import type { Language } from './language.ts';

const tell = (entry: Entry, language: Language) =>
  describeEntry(entry, {
    language,
    format: createFormat(language),
    nameOf: (id) => (id === 'msme-1' ? 'UMKM A' : null),
    numberOf: () => 7,
  });
const kinds = Object.keys(kindWords) as EntryKind[];

describe('describeEntry', () => {
  it('has words for every kind that has a schema', () => {
    const schemas = entrySchema.options.map((option) => option.shape.kind.value);
    expect(kinds.toSorted()).toEqual(schemas.toSorted());
  });

  it.each(kinds)('tells a %s in both languages as one sentence', (kind) => {
    const entry = makeEntry(kind, 'purchase-1');
    const [id, en] = [tell(entry, 'id'), tell(entry, 'en')];
    for (const { label, text } of [id, en]) {
      expect(label.length).toBeGreaterThan(2);
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(id.text).not.toBe(en.text);
  });

  it('shows amounts, goods and the seller of a purchase', () => {
    const entry = makeEntry('purchase-made', 'purchase-1', {
      amount: 300_000,
      quantity: { unit: 'pcs', quantity: 20 },
    });
    expect(tell(entry, 'id').text).toBe(
      'Rp\u00a0300.000, 20\u00a0pcs makanan olahan dibeli dari UMKM A.',
    );
  });

  it('says withdrawn only of a name that was there', () => {
    const documents = [{ id: 'document-1', hash: '0'.repeat(64) }];
    const never = makeEntry('msme-registered', 'msme-2');
    const withdrawn = makeEntry('msme-registered', 'msme-2', { documents });
    const purchase = makeEntry('purchase-made', 'purchase-1', { msme: 'msme-2' });
    expect(tell(never, 'en').text).toMatch(/^\(name not public\) is registered/);
    expect(tell(withdrawn, 'en').text).toMatch(/^\(name withdrawn\) is registered/);
    expect(tell(withdrawn, 'id').text).toMatch(/^\(nama ditarik\) didata/);
    expect(tell(purchase, 'id').text).toMatch(/dibeli dari \(nama tidak dipublikasikan\)\.$/);
  });

  it('names a kind it does not know by its id', () => {
    const entry = { ...makeEntry('cost-paid', 'cost-1'), kind: 'thing-done' } as unknown as Entry;
    expect(tell(entry, 'en')).toEqual({ label: 'thing-done', text: 'thing-done' });
  });
});
