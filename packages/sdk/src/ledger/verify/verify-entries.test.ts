/** Entries that are signed and still wrong: each fault is named by the entry's number. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { type Entry, encodeEntry } from '../entry.ts';
import { makeEntry } from '../testing/make-entry.ts';
import { createReader, keyOf, makeLedger, publishLedger } from '../testing/publish-ledger.ts';
import type { EntryFaultCode } from './check-entries.ts';
import { verifyLedger } from './verify-ledger.ts';
import { describeEntryFault, describeFindings } from './words.ts';

const verifyEntries = async (entries: readonly Entry[]) => {
  const report = await verifyLedger({
    read: createReader(publishLedger(entries, [keyOf(1)])).read,
  });
  return { ...report, faults: report.entries?.faults };
};

/** A ledger of four entries whose third is these very bytes, properly signed. */
async function verifyThird(text: string) {
  const entries = makeLedger(4);
  const bodies = entries.map(encodeEntry).with(2, new TextEncoder().encode(text));
  return verifyLedger({ read: createReader(publishLedger(entries, [keyOf(1)], bodies)).read });
}

describe('entries', () => {
  it('of an honest ledger have no faults', async () => {
    const { holds, entries } = await verifyEntries(makeLedger(5));
    expect(holds).toBe(true);
    expect(entries).toEqual({ holds: true, checked: 5, faults: [], unknownKinds: [] });
  });

  it.each<[EntryFaultCode, Entry]>([
    ['other-community', makeEntry('cost-paid', 'cost-3', { community: 'lain' })],
    ['id-repeated', makeEntry('cost-paid', 'cost-4')],
    ['time-goes-back', makeEntry('cost-paid', 'cost-3', { at: '2026-01-01T00:00:00.000Z' })],
    ['reference-missing', makeEntry('purchase-made', 'purchase-3', { msme: 'msme-9' })],
    ['reference-missing', makeEntry('evidence-published', 'evidence-3', { about: ['cost-4'] })],
    ['reference-missing', makeEntry('evidence-published', 'evidence-3', { about: ['evidence-3'] })],
    ['second-operator-missing', makeEntry('cost-paid', 'cost-3', { verifiedBy: null })],
    ['second-operator-missing', makeEntry('cost-paid', 'cost-3', { verifiedBy: 'operator-1' })],
  ])('with the fault %s are named', async (fault, third) => {
    const { holds, faults, log } = await verifyEntries(makeLedger(6, { 3: third }));
    expect(log.holds).toBe(true);
    expect(holds).toBe(false);
    expect(faults).toEqual([{ entry: 3, fault }]);
  });

  it('that withdraw a document need no second operator', async () => {
    const withdrawal = makeEntry('document-withdrawn', 'document-3', { verifiedBy: null });
    const { faults } = await verifyEntries(makeLedger(3, { 3: withdrawal }));
    expect(faults).toEqual([]);
  });

  it('of a single operator need no second one', async () => {
    const opening = makeEntry('community-opened', 'community-1', { singleOperator: true });
    const alone = makeEntry('cost-paid', 'cost-2', { verifiedBy: null });
    const { faults } = await verifyEntries(makeLedger(3, { 1: opening, 2: alone }));
    expect(faults).toEqual([]);
  });

  it('of a kind from a later version are counted, and no fault', async () => {
    const later = {
      ...makeEntry('cost-paid', 'later-3'),
      kind: 'kind-of-later',
    } as unknown as Entry;
    const { holds, entries } = await verifyEntries(makeLedger(4, { 3: later }));
    expect(holds).toBe(true);
    expect(entries?.unknownKinds).toEqual(['kind-of-later']);
  });

  it('that are not in the canonical form are named, also with a name given twice', async () => {
    const text = new TextDecoder().decode(encodeEntry(makeEntry('cost-paid', 'cost-3')));
    const spoiled = [
      ` ${text}`,
      JSON.stringify(makeEntry('cost-paid', 'cost-3')),
      text.replace('{', '{"amount":5,'),
      text.replace('"delivery"', '"\\ud800"'),
      text.replace('"delivery"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    ];
    for (const bytes of spoiled) {
      expect(bytes).not.toBe(text);
      const report = await verifyThird(bytes);
      expect(report.entries?.faults).toEqual([{ entry: 3, fault: 'not-canonical' }]);
    }
  });

  it.each([
    '{"v":2}',
    'satu',
    '',
    JSON.stringify(makeEntry('entry-corrected', 'correction-3', { corrects: 'nothing-1' })),
    JSON.stringify({ ...makeEntry('cost-paid', 'cost-3'), at: 5 }),
    JSON.stringify({ ...makeEntry('cost-paid', 'cost-3'), documents: 5 }),
    JSON.stringify({ ...makeEntry('cost-paid', 'cost-3'), documents: [null] }),
    JSON.stringify({
      ...makeEntry('cost-paid', 'cost-3'),
      documents: [{ id: '../community', hash: 'a'.repeat(64) }],
    }),
    JSON.stringify({ ...makeEntry('package-packed', 'package-3'), purchases: 'purchase-1' }),
  ])('that are none end the check: %j', async (text) => {
    const report = await verifyThird(text);
    expect(report.holds).toBe(false);
    expect(report.entries?.faults).toEqual([{ entry: 3, fault: 'not-an-entry' }]);
    expect(report.figures).toBeUndefined();
    expect(report.remember).toBeUndefined();
  });

  it('whose payload cannot be counted are told by the files that rest on them', async () => {
    const report = await verifyThird(
      canonicalJson({ ...makeEntry('figure-declared', 'figure-3'), value: null }),
    );
    expect(report.log.holds).toBe(true);
    expect(report.holds).toBe(false);
    expect(describeFindings(report, 'en').join()).toContain('impact.json');
  });

  it('are described with their number and what to do', () => {
    expect(describeEntryFault({ entry: 1_234, fault: 'id-repeated' }, 'en')).toBe(
      'Could not accept entry #1,234: it has an id that another entry has. Ask the community.',
    );
    expect(describeEntryFault({ entry: 1_234, fault: 'id-repeated' }, 'id')).toBe(
      'Tidak dapat menerima catatan #1.234: catatan itu memakai id yang dipakai catatan lain. Tanyakan kepada komunitas.',
    );
  });
});
