// Codes of orders: what people do to them when they read them out and type them again.
import { expect, test } from 'vitest';
import { createOrderCode, formatOrderCode, parseOrderCode } from './order-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = Array.from({ length: 40 }, createOrderCode);

test('a code is read back as it was written, in groups, in small letters, with O for 0 and L for 1', () => {
  for (const code of codes) {
    expect(parseOrderCode(code)).toBe(code);
    expect(parseOrderCode(formatOrderCode(code).toLowerCase())).toBe(code);
    expect(parseOrderCode(` ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(code);
  }
});

test('every single wrong character is noticed', () => {
  for (const code of codes) {
    for (const [place, right] of [...code].entries()) {
      for (const wrong of ALPHABET.replace(right, '')) {
        const slip = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(parseOrderCode(slip)).toBeUndefined();
      }
    }
  }
});

test('any two characters that changed places are noticed', () => {
  for (const code of codes) {
    for (let first = 0; first < code.length; first += 1) {
      for (let second = first + 1; second < code.length; second += 1) {
        const swapped = [...code];
        [swapped[first], swapped[second]] = [swapped[second] ?? '', swapped[first] ?? ''];
        if (swapped.join('') !== code) expect(parseOrderCode(swapped.join(''))).toBeUndefined();
      }
    }
  }
});

test.each(['', 'K7M4', '............', 'K7M4-Q9XT-2P3W-K7M4', '../../../etc/', 'UUUUUUUUUUUU'])(
  '%j is no code',
  (text) => expect(parseOrderCode(text)).toBeUndefined(),
);

test('codes are written in groups of four', () => {
  expect(formatOrderCode('K7M4Q9XT2P3W')).toBe('K7M4-Q9XT-2P3W');
});

test('no two codes are the same, and every character is used', () => {
  const many = Array.from({ length: 2_000 }, createOrderCode);
  expect(new Set(many).size).toBe(many.length);
  expect(new Set(many.join('')).size).toBe(32);
});
