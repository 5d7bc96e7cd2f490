// A page's path, its language, and the way back to the root.
import { describe, expect, test } from 'vitest';
import { readPageAddress, toPagePath, toRelative } from './page-address.ts';
import { makeAssetsRelative } from './relative-assets.ts';

describe('readPageAddress', () => {
  test.each([
    ['', { language: 'id', page: '', up: '' }],
    ['en/', { language: 'en', page: '', up: '../' }],
    ['ledger/2/', { language: 'id', page: 'ledger/2/', up: '../../' }],
    ['en/ledger/2/', { language: 'en', page: 'ledger/2/', up: '../../../' }],
    ['404.html', { language: 'id', page: '404.html', up: '' }],
    ['entries/1/', { language: 'id', page: 'entries/1/', up: '../../' }],
  ])('reads "%s"', (path, address) => {
    expect(readPageAddress(path)).toEqual(address);
  });

  test('leads from every page back to the root and out again', () => {
    for (const path of ['', 'en/', 'ledger/2/', 'en/entries/7/']) {
      const { up, page, language } = readPageAddress(path);
      const root = 'https://example.org/some/where/';
      const link = toRelative(up, toPagePath(page, language));
      expect(new URL(link, root + path).href).toBe(root + path);
      expect(new URL(toRelative(up, ''), root + path).href).toBe(root);
    }
  });
});

describe('makeAssetsRelative', () => {
  test('rewrites addresses in attributes and leaves text alone', () => {
    expect(makeAssetsRelative('<link href="/_assets/a.css">href=/_assets/', '../')).toBe(
      '<link href="../_assets/a.css">href=/_assets/',
    );
    expect(makeAssetsRelative('<p>=&quot;/_assets/x</p>', '../')).toBe('<p>=&quot;/_assets/x</p>');
  });
});
