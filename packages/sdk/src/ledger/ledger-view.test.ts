/** Corrections: figures use the corrected state, every entry stays readable. */
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { createLedgerView } from './ledger-view.ts';
import { makeEntry } from './testing/make-entry.ts';

const purchase = makeEntry('purchase-made', 'purchase-1', { amount: 300_000 });
const payload = (amount: number) => ({
  msme: 'msme-1',
  category: 'drinks',
  amount,
  quantity: null,
  fundedBy: null,
});
const correct = (id: string, corrects: string, amount: number | null) =>
  makeEntry('entry-corrected', id, {
    corrects,
    replacement: amount === null ? null : { on: '2026-03-01', payload: payload(amount) },
  });
const amounts = (view: ReturnType<typeof createLedgerView>) =>
  view.effective('purchase-made').map(({ amount }) => amount);

describe('createLedgerView', () => {
  it('uses the corrected payload and keeps both entries readable', () => {
    const view = createLedgerView([purchase, correct('entry-1', 'purchase-1', 30_000)]);
    expect(amounts(view)).toEqual([30_000]);
    expect(view.all()).toHaveLength(2);
    expect(view.all()[0]).toBe(purchase);
    expect(view.effectiveById('purchase-1')?.on).toBe('2026-03-01');
  });

  it('keeps who recorded, who verified and when, whatever a correction says', () => {
    const forged = correct('entry-1', 'purchase-1', 1);
    Object.assign(forged.replacement?.payload ?? {}, {
      recordedBy: 'operator-9',
      at: '2030-01-01T00:00:00.000Z',
      id: 'x',
      kind: 'cost-paid',
    });
    const corrected = createLedgerView([purchase, forged]).effectiveById('purchase-1');
    expect(corrected).toMatchObject({
      recordedBy: 'operator-1',
      verifiedBy: 'operator-2',
      at: purchase.at,
      id: 'purchase-1',
      kind: 'purchase-made',
    });
  });

  it('takes an entry away where its correction has no replacement', () => {
    const view = createLedgerView([purchase, correct('entry-1', 'purchase-1', null)]);
    expect(amounts(view)).toEqual([]);
    expect(view.effectiveById('purchase-1')).toBeUndefined();
  });

  it('lets a correction of a correction replace the same entry', () => {
    const view = createLedgerView([
      purchase,
      correct('entry-1', 'purchase-1', 30_000),
      correct('entry-2', 'entry-1', 33_000),
    ]);
    expect(amounts(view)).toEqual([33_000]);
  });

  it('brings the entry back where its correction is taken back', () => {
    const view = createLedgerView([
      purchase,
      correct('entry-1', 'purchase-1', 30_000),
      correct('entry-2', 'entry-1', null),
    ]);
    expect(amounts(view)).toEqual([300_000]);
  });

  it('leaves the documents as they read where a later correction brings none', () => {
    const documents = (id: string) => [{ id, hash: '0'.repeat(64) }];
    const first = makeEntry('purchase-made', 'purchase-1', { documents: documents('document-1') });
    const renewed = { ...correct('entry-1', 'purchase-1', 5), documents: documents('document-2') };
    const shown = (entries: Entry[]) =>
      createLedgerView(entries).effectiveById(first.id)?.documents;
    expect(shown([first, correct('entry-1', first.id, 5)])).toEqual(documents('document-1'));
    expect(shown([first, renewed, correct('entry-2', first.id, 6)])).toEqual(renewed.documents);
    expect(shown([first, renewed, correct('entry-2', renewed.id, 6)])).toEqual(renewed.documents);
    expect(shown([first, renewed, correct('entry-2', renewed.id, null)])).toEqual(first.documents);
  });

  it('takes the documents of a correction that mends another correction', () => {
    const documents = (id: string) => [{ id, hash: '0'.repeat(64) }];
    const first = makeEntry('purchase-made', 'purchase-1', { documents: documents('document-1') });
    const renewed = { ...correct('entry-1', first.id, 5), documents: documents('document-2') };
    const again = { ...correct('entry-2', renewed.id, 6), documents: documents('document-3') };
    const view = createLedgerView([first, renewed, again]);
    expect(view.effectiveById(first.id)).toMatchObject({ amount: 6, documents: again.documents });
  });

  it('gives the same result appended one by one, with figures read in between', () => {
    const view = createLedgerView();
    const seen: (number | null)[][] = [];
    for (const entry of [
      purchase,
      correct('entry-1', 'purchase-1', 5),
      correct('entry-2', 'entry-1', 6),
    ]) {
      view.append(entry);
      seen.push(amounts(view));
    }
    expect(seen).toEqual([[300_000], [5], [6]]);
  });

  it('copes with three thousand corrections of corrections', () => {
    const view = createLedgerView([purchase]);
    let last = 'purchase-1';
    for (let round = 1; round <= 3_000; round += 1) {
      view.append(correct(`entry-${round}`, last, round));
      last = `entry-${round}`;
    }
    expect(amounts(view)).toEqual([3_000]);
  });

  it('refuses a correction of an entry that is not there', () => {
    expect(() => createLedgerView([correct('entry-1', 'purchase-9', 1)])).toThrow(
      'Could not use ledger data at entry-1: it corrects purchase-9, which is not in the ledger. Append the entries in order, from the first.',
    );
  });
});
