// Entries are named as people find them on the pages.
import { expect, it } from 'vitest';
import { tellRange } from './entry-range.ts';

it('names one entry by its number, several by the first and the last', () => {
  expect(tellRange([{ number: 10 }])).toBe('#10');
  expect(tellRange([{ number: 2 }, { number: 3 }, { number: 4 }])).toBe('#2–#4');
});
