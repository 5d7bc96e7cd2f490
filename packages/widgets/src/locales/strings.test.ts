// Both languages say the same: same keys, same places in braces, nothing left empty or untranslated.
import { describe, expect, test } from 'vitest';
import { buyForAidStrings } from '../components/buy-for-aid/buy-for-aid.strings.ts';
import { buySheetStrings } from '../components/buy-for-aid/buy-sheet.strings.ts';
import { payStrings } from '../components/buy-for-aid/pay.strings.ts';
import { goalStrings } from '../components/goal/goal.strings.ts';
import { impactCounterStrings } from '../components/impact-counter/impact-counter.strings.ts';
import { msmeMapStrings } from '../components/msme-map/msme-map.strings.ts';
import { orderTraceStrings } from '../components/order-trace/order-trace.strings.ts';
import { traceViewStrings } from '../components/order-trace/trace-view.strings.ts';
import { commonStrings } from './common.strings.ts';
import { fill } from './fill.ts';

type Texts = Readonly<Record<string, string>>;

const dictionaries: [string, { readonly id: Texts; readonly en: Texts }][] = [
  ['common', commonStrings],
  ['impact counter', impactCounterStrings],
  ['MSME map', msmeMapStrings],
  ['buy for aid', buyForAidStrings],
  ['buy sheet', buySheetStrings],
  ['payment', payStrings],
  ['goal', goalStrings],
  ['field for an order’s code', orderTraceStrings],
  ['order on its way', traceViewStrings],
];
/** Names and unit words that are the same in both languages. */
const SAME = ['spot', 'count', 'perUnit', 'whatsapp', 'instagram', 'tiktok'];

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(dictionaries)('the words of the %s', (_, { id, en }) => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  test.each(Object.keys(id))('fill the same places in "%s"', (key) => {
    expect(placesIn(en[key] ?? '')).toEqual(placesIn(id[key] ?? ''));
  });

  test('are translated, and none is empty', () => {
    const untranslated = Object.keys(id).filter((key) => id[key] === en[key] || !id[key]?.trim());
    expect(untranslated.filter((key) => !SAME.includes(key))).toEqual([]);
  });
});

test('a place without a value stays visible', () => {
  expect(fill('{a} dari {b}', { a: '1' })).toBe('1 dari {b}');
});

test('the first form of a text is for exactly one', () => {
  const text = 'once: {goods}|{count} times: {goods}';
  expect(fill(text, { count: '1', goods: 'rice' }, 1)).toBe('once: rice');
  expect(fill(text, { count: '3', goods: 'a|b' }, 3)).toBe('3 times: a|b');
  expect(fill('{count} UMKM', { count: '1' }, 1)).toBe('1 UMKM');
});

test('a value is put in as it is, even where it looks like a place', () => {
  expect(fill('{a} {b}', { a: '{b}$&', b: '2' })).toBe('{b}$& 2');
});
