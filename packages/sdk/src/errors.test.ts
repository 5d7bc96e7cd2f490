// Errors are what strangers see first when something is wrong: permanent codes, both languages, no loose ends.
import { describe, expect, test } from 'vitest';
import {
  CircunomyError,
  type CircunomyErrorCode,
  ERROR_TEXTS,
  isCircunomyError,
} from './errors.ts';

const texts = Object.entries(ERROR_TEXTS);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('an error', () => {
  test('keeps its codes: callers branch on them', () => {
    expect(Object.keys(ERROR_TEXTS)).toEqual([
      'bad-src',
      'bad-document-id',
      'bad-entry-number',
      'network',
      'timeout',
      'not-found',
      'rate-limited',
      'server-failed',
      'refused',
      'too-large',
      'unexpected-answer',
    ]);
  });

  test.each(texts)(
    '%s says what, why and what to do, the same in both languages',
    (_, { en, id }) => {
      expect(en).toMatch(/^Could not .+: .+\. .+\.$/);
      expect(id).toMatch(/^Tidak dapat .+: .+\. .+\.$/);
      expect(placeholders(id)).toEqual(placeholders(en));
    },
  );

  test('carries what it is about', () => {
    const cause = new Error('socket closed');
    const error = new CircunomyError('network', {
      url: 'https://example.org/data/impact.json',
      cause,
      values: { reason: cause.message },
    });
    expect(error).toMatchObject({ name: 'CircunomyError', status: null, retryAfter: null, cause });
    expect(error.message).toBe(error.detail);
    expect(error.docs).toBe('developers/errors/#network');
    expect(error.detail).toBe(
      'Could not read https://example.org/data/impact.json: no answer came (socket closed). Check the address, the connection, and that the host allows other origins (CORS).',
    );
    expect(error.detailId).toBe(
      'Tidak dapat membaca https://example.org/data/impact.json: tidak ada jawaban (socket closed). Periksa alamat, sambungan, dan izin host untuk asal lain (CORS).',
    );
  });

  test('fills a value as it is, even one that looks like a placeholder', () => {
    const code: CircunomyErrorCode = 'bad-src';
    expect(new CircunomyError(code, { values: { value: '{url} $& $1' } }).detail).toContain(
      'src "{url} $& $1" is not',
    );
  });

  test('is told from other errors, whichever copy of the package made it', () => {
    const fromOtherCopy = Object.assign(new Error('x'), {
      name: 'CircunomyError',
      code: 'network',
    });
    expect(isCircunomyError(new CircunomyError('network'))).toBe(true);
    expect(isCircunomyError(fromOtherCopy)).toBe(true);
    expect(isCircunomyError(new TypeError('x'))).toBe(false);
    expect(isCircunomyError({ name: 'CircunomyError', code: 'network' })).toBe(false);
    expect(isCircunomyError(undefined)).toBe(false);
  });
});
