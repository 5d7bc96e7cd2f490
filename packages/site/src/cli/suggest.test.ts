// Slips of the finger get a suggestion, other words none.
import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

describe('a suggestion', () => {
  it.each([
    ['imprt', 'import'],
    ['--comunity', '--community'],
    ['exampels', 'examples'],
  ])('for %j is %j', (written, word) => {
    expect(suggest(written, ['import', 'examples', '--community'])).toEqual({
      en: ` Did you mean "${word}"?`,
      id: ` Maksudnya "${word}"?`,
    });
  });

  it('is not made for a word that is near none', () => {
    expect(suggest('backup', ['import', 'serve'])).toEqual({ en: '', id: '' });
    expect(suggest('x', [])).toEqual({ en: '', id: '' });
  });
});
