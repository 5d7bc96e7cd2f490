// However a root URL is written, a client must find the same community.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { resolveSrc } from './resolve-src.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the root URL', () => {
  test.each([
    'https://example.org/komunitas',
    'https://example.org/komunitas/',
    ' https://example.org/komunitas// ',
    'https://example.org/komunitas/index.html',
    'https://example.org/komunitas/?utm=1#bawah',
  ])('is the same for "%s"', (src) => {
    expect(resolveSrc(src).href).toBe('https://example.org/komunitas/');
  });

  test('may be a URL object, which stays as it is', () => {
    const src = new URL('https://example.org/a');
    expect(resolveSrc(src).href).toBe('https://example.org/a/');
    expect(src.href).toBe('https://example.org/a');
  });

  test('may be a domain root', () => {
    expect(resolveSrc('https://example.org').href).toBe('https://example.org/');
  });

  test('is resolved against the page, in a worker against the worker', () => {
    vi.stubGlobal('document', { baseURI: 'https://host.test/blog/page.html' });
    expect(resolveSrc('../komunitas').href).toBe('https://host.test/komunitas/');
    vi.stubGlobal('document', undefined);
    vi.stubGlobal('location', { href: 'https://host.test/worker.js' });
    expect(resolveSrc('/komunitas').href).toBe('https://host.test/komunitas/');
  });

  test.each([
    '',
    '   ',
    'komunitas/',
    '/komunitas/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://',
  ])('cannot be "%s"', (src) => {
    expect(() => resolveSrc(src)).toThrow(
      expect.objectContaining({
        code: 'bad-src',
        message: `Could not create a client: src "${src}" is not the http(s) address of a community. Pass its root URL, such as https://example.org/our-community/.`,
      }),
    );
  });

  test('carries no login, and what is refused for it does not repeat it', () => {
    expect(() => resolveSrc('https://user:pass@example.org/')).toThrow(
      expect.objectContaining({
        code: 'bad-src',
        message: expect.stringContaining('src "https://…@example.org/" is not'),
      }),
    );
  });
});
