// The reference is made from the source, says everything, and is never older than it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignFigures, figures, indicatorFigures } from '@circunomy/sdk/ledger';
import { kindReferences } from '@circunomy/sdk/reference';
import { type EntryKind, entrySchemas, proposalSchema } from '@circunomy/sdk/schema';
import { describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';
import { toProposal, writeJson } from './example-of.ts';
import { writePages } from './pages.ts';
import { listThemes } from './themes.ts';

const folder = join(root, 'docs', 'reference');
const pages = writePages();
const kinds = Object.keys(entrySchemas) as EntryKind[];

describe('the reference', () => {
  test.each(Object.keys(pages))(
    '%s is what the source says: else run "npm run reference"',
    (name) => {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(pages[name]);
    },
  );

  test('has no page that nobody writes any more', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
  });

  test('tells every kind in one chapter, in both languages', () => {
    expect(
      listThemes()
        .flatMap((theme) => theme.kinds)
        .sort(),
    ).toEqual(kinds.toSorted());
    for (const page of [pages['catatan.md'], pages['entries.md']]) {
      for (const kind of kinds) expect(page?.split(`(${kind})\n`)).toHaveLength(2);
    }
  });

  test('names every field of every kind with its meaning', () => {
    for (const kind of kinds) {
      for (const [name, field] of Object.entries(kindReferences[kind].fields)) {
        const line = `| ${field.label.id} | \`${name}\` | ${field.meaning.id} |`;
        expect(pages['catatan.md']).toContain(line);
      }
    }
  });

  test('tells every figure that is published', () => {
    const all = { ...figures, ...indicatorFigures, ...campaignFigures };
    for (const { definition, formula, unknown } of Object.values(all)) {
      for (const { id, en } of [definition, formula, unknown]) {
        expect(pages['angka.md']).toContain(id);
        expect(pages['figures.md']).toContain(en);
      }
    }
  });

  test('leads from its list to every chapter', () => {
    for (const page of [pages['catatan.md'] ?? '', pages['entries.md'] ?? '']) {
      const anchors = Array.from(page.matchAll(/^### (.+)$/gm), ([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[()/,]/g, '')
          .replaceAll(' ', '-'),
      );
      const links = Array.from(page.matchAll(/\]\(#([^)]+)\)/g), ([, anchor]) => anchor);
      expect(links).toEqual(anchors);
    }
  });

  test('says nothing undefined', () => {
    for (const text of Object.values(pages)) {
      expect(text).not.toMatch(/undefined|\[object|NaN|\(name not public\)|tidak dipublikasikan/);
    }
  });
});

describe('an example in the reference', () => {
  test.each(kinds)('of a %s is what `circunomy record` takes', (kind) => {
    const proposal = toProposal(kind);
    expect(proposalSchema.safeParse(proposal).error).toBeUndefined();
    expect(JSON.parse(writeJson(proposal))).toEqual(proposal);
    expect(pages['catatan.md']).toContain(writeJson(proposal));
  });
});
