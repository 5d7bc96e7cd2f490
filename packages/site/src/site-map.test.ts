// Which pages a community has.
import { describe, expect, test } from 'vitest';
import { createSampleSite } from '../test/sample-site.ts';
import { countLedgerPages, hasPage, listPages } from './site-map.ts';

describe('listPages', () => {
  test('lists every page in both languages, each once', async () => {
    const site = await createSampleSite();
    const pages = listPages(site);
    expect(new Set(pages).size).toBe(pages.length);
    const indonesian = pages.filter((path) => !path.startsWith('en/') && path !== '404.html');
    expect(pages.filter((path) => path.startsWith('en/'))).toEqual(
      indonesian.map((path) => `en/${path}`),
    );
    expect(indonesian.filter((path) => /^entries\/\d+\/$/.test(path))).toHaveLength(
      site.ledger.size,
    );
    const gifts = site.ledger.all().filter(({ kind }) => kind === 'contribution-received');
    expect(indonesian.filter((path) => path.endsWith('/receipt/'))).toEqual(
      gifts.map(({ id }) => `entries/${site.ledger.numberOf(id)}/receipt/`),
    );
    expect(indonesian).toContain(`entries/${site.ledger.size}/`);
    expect(indonesian.filter((path) => /^msmes\/./.test(path))).toHaveLength(
      site.msmes.features.length,
    );
  });

  test('adds a page to the ledger with the fifty-first entry, and keeps the first', async () => {
    expect([0, 1, 50, 51, 100, 101].map(countLedgerPages)).toEqual([1, 1, 1, 2, 2, 3]);
  });

  test('has a theme only where the community has an accent', async () => {
    expect(listPages(await createSampleSite())).not.toContain('theme.css');
    const site = await createSampleSite({ profile: { accent: '#7b1f3a' } });
    expect(listPages(site)).toContain('theme.css');
  });
});

describe('hasPage', () => {
  test('knows the pages of the list and no others', async () => {
    const site = await createSampleSite();
    expect(['', 'en/', 'ledger/1/', 'en/entries/1/'].every((path) => hasPage(site, path))).toBe(
      true,
    );
    const odd = [
      'ledger/2/',
      'entries/0/',
      'entries/01/',
      'de/',
      'ledger',
      'en',
      '../',
      'communities',
    ];
    expect(odd.filter((path) => hasPage(site, path))).toEqual([]);
  });
});
