// The example communities are what honest records look like: the gate finds nothing in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import { describe, expect, test } from 'vitest';
import { checkPrivacy } from './index.ts';

const folder = new URL('../../../../examples/data/', import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

/** As written in the files: `@d1` names the entry that calls itself `d1`. */
type Written = Proposal & { readonly as?: string };

function readCommunity(slug: string): { entries: readonly Written[]; fictional: boolean } {
  const items = readJson(`${slug}/entries.json`) as readonly (Written | { table: string })[];
  const { profile } = readJson(`${slug}/community.json`) as { profile: { fictional: boolean } };
  return { entries: items.filter((item) => 'kind' in item), fictional: profile.fictional };
}

function checkCommunity(slug: string) {
  const { entries, fictional } = readCommunity(slug);
  const findEntry = (id: string) => {
    const found = entries.find(({ as }) => as !== undefined && `@${as}` === id);
    return found && ({ ...found.payload, kind: found.kind } as unknown as Entry);
  };
  const context = { today: '2026-11-21', fictional, findEntry };
  return entries.flatMap((entry) => checkPrivacy(entry, entry.documents ?? [], context));
}

const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name)
  .filter((slug) => existsSync(new URL(`${slug}/entries.json`, folder)));

describe('the privacy gate over the example communities', () => {
  test('reads all of them, with their documents', () => {
    expect(slugs).toEqual(
      expect.arrayContaining(['circunomy-jakarta', 'gereja-contoh', 'kampanye-contoh']),
    );
    const documents = slugs.flatMap((slug) =>
      readCommunity(slug).entries.flatMap((entry) => entry.documents ?? []),
    );
    expect(documents.length).toBeGreaterThan(40);
  });

  test.each(slugs)('finds nothing in %s', (slug) => {
    expect(checkCommunity(slug)).toEqual([]);
  });

  test('finds nothing in the paper’s own table', () => {
    const rows = readFileSync(new URL('circunomy-jakarta/table-1.csv', folder), 'utf8').split('\n');
    const consent = { basis: 'given', purpose: 'Tabel 1', on: '2025', until: null } as const;
    const faults = rows.flatMap((text) =>
      checkPrivacy(
        { kind: 'distribution-delivered', on: null, payload: {} },
        [{ kind: 'note', body: { text: text || 'kosong' }, consent }],
        { today: '2026-11-21' },
      ),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  test('would find a name slipped into one of them', () => {
    const { entries } = readCommunity('gereja-contoh');
    const evidence = entries.find(({ kind }) => kind === 'evidence-published');
    const [document] = evidence?.documents ?? [];
    if (!evidence || !document) throw new Error('gereja-contoh has no evidence');
    const body = { caption: 'Ibu Sari menerima nasi kotak.' };
    const faults = checkPrivacy(evidence, [{ ...document, body }], { today: '2026-11-21' });
    expect(faults.map(({ code }) => code)).toEqual(['recipient-name']);
  });
});
