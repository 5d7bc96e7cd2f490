// A verification report in words.
import { describe, expect, test } from 'vitest';
import type { CheckReport } from './check-message.ts';
import { describeSteps, describeVerdict } from './check-results.ts';

const whole: CheckReport = {
  holds: true,
  community: 'contoh',
  verifierKey: 'k',
  log: { holds: true, size: 1250, root: 'AbC=', asOf: null },
  entries: { holds: true, checked: 1250, faults: [], unknownKinds: [] },
  documents: { holds: true, matched: 30, withdrawn: 2, unexplained: 0, faults: [] },
  figures: { holds: true, compared: 182, differences: [] },
  readModels: {
    holds: true,
    files: [{ path: 'products.json', holds: true, compared: 18, differences: [] }],
  },
};
const remembered = { size: 1000, root: 'Old=' };

describe('describeSteps', () => {
  test('says what was compared where all holds', () => {
    expect(describeSteps(whole, 'id')).toEqual({
      log: { holds: true, text: 'Cocok: 1.250 catatan, akar AbC=.' },
      entries: { holds: true, text: 'Cocok: 1.250 catatan sah.' },
      documents: { holds: true, text: 'Cocok: 30 dokumen; 2 ditarik atau tidak dibuka.' },
      figures: {
        holds: true,
        text: 'Cocok: 200 nilai di 2 berkas dihitung ulang, tidak ada yang berbeda.',
      },
    });
  });

  test('says that the ledger continues what this browser saw last', () => {
    const { log } = describeSteps(
      { ...whole, history: { holds: true, remembered, added: 250 } },
      'en',
    );
    expect(log.holds).toBe(true);
    expect(log.text).toMatch(
      /^It holds: 1,250 entries.*Continues the 1,000 entries you saw last; 250 were added\.$/,
    );
  });

  test('fails a log that lost or changed what this browser saw last', () => {
    const history = {
      holds: false,
      kind: 'fork',
      remembered,
      published: { size: 1000, root: 'New=' },
      firstDifferent: 7,
    } as const;
    const { log } = describeSteps({ ...whole, holds: false, history }, 'id');
    expect(log).toMatchObject({
      holds: false,
      text: expect.stringContaining('catatan #7 tidak sama lagi'),
    });
  });

  test('names the value that differs, in whichever file', () => {
    const differences = [{ path: 'itemised.spent.rupiah', published: 990_000, computed: 950_000 }];
    const figures = { holds: false, compared: 182, differences };
    expect(describeSteps({ ...whole, holds: false, figures }, 'en').figures).toEqual({
      holds: false,
      text: 'It does not hold.\nCould not accept impact.json (itemised.spent.rupiah): it says 990000, the entries give 950000. Ask the community to publish again.',
    });
    const files = [{ path: 'products.json', holds: false, compared: 0, differences }];
    const spoiled = describeSteps({ ...whole, readModels: { holds: false, files } }, 'en').figures;
    expect(spoiled).toMatchObject({ holds: false, text: expect.stringContaining('products.json') });
  });

  test('names the first five documents that differ, and counts the rest', () => {
    const faults = Array.from({ length: 7 }, (_, at) => ({
      document: `document-${at}`,
      entry: at + 1,
      fault: 'changed' as const,
    }));
    const spoiled = { holds: false, matched: 0, withdrawn: 0, unexplained: 0, faults };
    const { documents } = describeSteps({ ...whole, documents: spoiled }, 'id');
    expect(documents.text).toContain('document-4 dari catatan #5');
    expect(documents.text).not.toContain('document-5');
    expect(documents.text).toMatch(/… dan 2 lagi\.$/);
  });

  test('tells kinds that it does not know, and faults of entries', () => {
    const entries = { holds: true, checked: 3, faults: [], unknownKinds: ['goods-lost'] };
    expect(describeSteps({ ...whole, entries }, 'en').entries.text).toContain('goods-lost');
    const faults = [{ entry: 7, fault: 'other-community' }] as const;
    const spoiled = { ...entries, holds: false, faults };
    expect(describeSteps({ ...whole, entries: spoiled }, 'en').entries).toMatchObject({
      holds: false,
      text: expect.stringContaining('entry #7'),
    });
  });

  test('does not pretend to have checked what rests on a broken log', () => {
    const { community, verifierKey } = whole;
    const log = { holds: false, error: { id: 'Akar berbeda.', en: 'Roots differ.' } } as const;
    const steps = describeSteps({ community, verifierKey, holds: false, log }, 'id');
    expect(steps.log.text).toBe('Tidak cocok. Akar berbeda.');
    const skipped = { holds: undefined, text: 'tidak diperiksa, karena langkah sebelumnya gagal' };
    expect([steps.entries, steps.documents, steps.figures]).toEqual([skipped, skipped, skipped]);
  });
});

describe('describeVerdict', () => {
  test('is plain either way', () => {
    expect(describeVerdict(whole, 1.62, 'id')).toBe(
      'Semuanya cocok. Peramban Anda memeriksa 1.250 catatan dalam 1,6 detik.',
    );
    expect(describeVerdict({ ...whole, holds: false }, 1, 'en')).toMatch(
      /^Something does not hold\./,
    );
  });
});
