// The words of every error in both languages: a reader is told what failed and what to do.
import { describe, expect, test } from 'vitest';
import { LogError } from './log-error.ts';
import { LOG_ERROR_WORDS } from './log-error-words.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('LogError', () => {
  test('carries a code, its values and the same sentence in both languages', () => {
    const error = new LogError('tile-length', { bytes: 63, width: 2, expected: 64 });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('LogError');
    expect(error.code).toBe('tile-length');
    expect(error.values).toEqual({ bytes: 63, width: 2, expected: 64 });
    expect(error.message).toBe(error.in('en'));
    expect(error.in('id')).toBe(
      'Tidak dapat membaca ubin: isinya 63 bita, padahal 2 hash berisi 64. Ambil lagi secara utuh.',
    );
  });

  test('a value that looks like a placeholder stays as it is', () => {
    const error = new LogError('checkpoint-origin', { found: '{expected} $&', expected: 'b' });
    expect(error.message).toContain('it is from "{expected} $&", not from "b"');
  });

  test('a value that the sentence needs cannot be left out', () => {
    // @ts-expect-error -- `width` and `expected` are missing
    expect(new LogError('tile-length', { bytes: 63 }).message).toContain('{width}');
  });

  test.each(Object.entries(LOG_ERROR_WORDS))(
    '%s says what failed and what to do, twice',
    (_, words) => {
      expect(words.en).toMatch(/^Could not [^:]+: .+\. [A-Z].+\.$/s);
      expect(words.id).toMatch(/^Tidak dapat [^:]+: .+\. [A-Z].+\.$/s);
      expect(placeholders(words.id)).toEqual(placeholders(words.en));
    },
  );
});
