// QRIS texts: read, built and filled in; a slip in one is noticed, wherever it is.
import { expect, test } from 'vitest';
import { createRandom } from '../ledger/testing/random.ts';
import { toChecksum } from './checksum.ts';
import { buildQris, isQrisError, parseQris, type QrisError, toDynamicQris } from './index.ts';
import { QRIS_ERROR_WORDS } from './qris-error-words.ts';
import { createFields } from './testing/random-qris.ts';
import { DYNAMIC_SAMPLE, STATIC_SAMPLE } from './testing/sample-qris.ts';

/** How many made-up codes each property is held against. */
const CODES = 200;

function refusalOf(action: () => unknown): QrisError {
  try {
    action();
  } catch (error) {
    if (isQrisError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

/** The sample with one tag changed, and a checksum that fits again. */
function change(before: string, after: string): string {
  const body = STATIC_SAMPLE.slice(0, -4).replace(before, after);
  return `${body}${toChecksum(body)}`;
}

test('the checksum is CRC-16/CCITT-FALSE: its check value is 29B1', () => {
  expect(toChecksum('123456789')).toBe('29B1');
});

test('a static code says merchant, city, account and size', () => {
  expect(parseQris(STATIC_SAMPLE)).toMatchObject({
    isDynamic: false,
    amount: null,
    tip: null,
    merchant: {
      ...{ name: 'WARUNG CONTOH', city: 'JAKARTA', postcode: '10310', category: '5812' },
      ...{ nmid: 'ID0000000000001', criteria: 'UMI' },
    },
    accounts: [
      {
        ...{ tag: '26', acquirer: 'ID.CO.CONTOH.WWW', pan: '936000000000000001' },
        merchantId: 'CONTOH000000001',
      },
    ],
  });
});

test('a static code with a sum is the dynamic code with that sum', () => {
  expect(toDynamicQris(STATIC_SAMPLE, 300_000)).toBe(DYNAMIC_SAMPLE);
  expect(parseQris(DYNAMIC_SAMPLE)).toMatchObject({ isDynamic: true, amount: 300_000 });
});

test('what is built is read as what it was built from, and built again to the same text', () => {
  const random = createRandom(7);
  for (let round = 0; round < CODES; round += 1) {
    const fields = createFields(random);
    const text = buildQris(fields);
    expect(parseQris(text).fields).toEqual(fields);
    expect(buildQris(parseQris(text).fields)).toBe(text);
  }
});

test('filling in a sum leaves all other tags as they are, byte for byte, and the last sum counts', () => {
  const random = createRandom(8);
  for (let round = 0; round < CODES; round += 1) {
    const text = buildQris(createFields(random));
    const amount = 1 + random(2_000_000);
    const filled = toDynamicQris(text, amount);
    const kept = (written: string) =>
      parseQris(written).fields.filter(({ tag }) => !/^(01|5[4-7])$/.test(tag));
    expect(kept(filled)).toEqual(kept(text));
    expect(parseQris(filled)).toMatchObject({ isDynamic: true, amount, tip: null });
    expect(toDynamicQris(toDynamicQris(text, amount + 1), amount)).toBe(filled);
  }
});

test('any one character that is changed is noticed, at every place', () => {
  const shown = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
  const others = [...shown, '\u0000', '\n', 'é', 'ꦮ', '𝌆'];
  const characters = Array.from(STATIC_SAMPLE);
  let tried = 0;
  for (const [place, before] of characters.entries()) {
    for (const other of others) {
      if (other === before) continue;
      const changed = characters.with(place, other).join('');
      refusalOf(() => parseQris(changed));
      tried += 1;
    }
  }
  expect(tried).toBe(characters.length * (others.length - 1));
});

test('any character that is missing, doubled or swapped with its neighbour is noticed', () => {
  const characters = Array.from(DYNAMIC_SAMPLE);
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1] ?? character;
    const swapped = characters
      .with(place, next)
      .with(Math.min(place + 1, characters.length - 1), character);
    const slips = [
      characters.toSpliced(place, 1),
      characters.toSpliced(place, 0, character),
      ...(next === character ? [] : [swapped]),
    ];
    for (const slip of slips) refusalOf(() => parseQris(slip.join('')));
  }
});

test('one character that is changed is noticed in made-up codes too', () => {
  const random = createRandom(9);
  for (let round = 0; round < CODES; round += 1) {
    const characters = Array.from(buildQris(createFields(random)));
    const place = random(characters.length);
    const other = String.fromCodePoint(32 + random(95));
    if (characters[place] === other) continue;
    refusalOf(() => parseQris(characters.with(place, other).join('')));
  }
});

test('lengths count characters, not bytes', () => {
  const text = change('5913WARUNG CONTOH', '5907Warungé');
  expect(parseQris(text).merchant.name).toBe('Warungé');
  expect(refusalOf(() => parseQris(change('5913WARUNG CONTOH', '5908Warungé'))).code).toBe(
    'qris-form',
  );
});

test('text that looks like a tag stays part of the name', () => {
  const text = change('5913WARUNG CONTOH', '5913WARUNG 5802ID');
  expect(parseQris(toDynamicQris(text, 5_000))).toMatchObject({
    amount: 5_000,
    merchant: { name: 'WARUNG 5802ID' },
  });
});

test('a sum is read in both forms that are in use, and never with a fraction', () => {
  const withSum = (sum: string) =>
    change('5802ID', `54${String(sum.length).padStart(2, '0')}${sum}5802ID`);
  expect(parseQris(withSum('50000.00')).amount).toBe(50_000);
  expect(parseQris(withSum('300000')).amount).toBe(300_000);
  const refusal = refusalOf(() => parseQris(withSum('50000.50')));
  expect(refusal.values).toMatchObject({ tag: '54', found: '50000.50' });
});

test('a code that asks for a tip says so, and loses it with the sum', () => {
  const asking = change('5802ID', '5502015802ID');
  const fixed = change('5802ID', '550202560415005802ID');
  const percent = change('5802ID', '55020357032.55802ID');
  expect(parseQris(asking).tip).toEqual({ kind: 'asked' });
  expect(parseQris(fixed).tip).toEqual({ kind: 'fixed', amount: 1_500 });
  expect(parseQris(percent).tip).toEqual({ kind: 'percent', percent: 2.5 });
  for (const text of [asking, fixed, percent]) {
    expect(toDynamicQris(text, 300_000)).toBe(DYNAMIC_SAMPLE);
  }
});

test.each([0, -1, 2.5, 10_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])(
  'a sum of %s is refused',
  (amount) => {
    expect(refusalOf(() => toDynamicQris(STATIC_SAMPLE, amount)).code).toBe('qris-amount');
  },
);

const cases: [name: string, text: string, code: string, values: object][] = [
  ['nothing', '', 'qris-foreign', { found: '' }],
  ['an address', 'https://example.org/', 'qris-foreign', { found: 'https:' }],
  ['the first half', STATIC_SAMPLE.slice(0, 90), 'qris-cut', {}],
  ['a copy from an address', STATIC_SAMPLE.replace(' ', '%20'), 'qris-checksum', { found: '30D8' }],
  ['a checksum in small letters', STATIC_SAMPLE.replace('30D8', '30d8'), 'qris-cut', {}],
  [
    'a length that runs on',
    change('6007', '6047'),
    'qris-length',
    { tag: '60', length: 47, left: 27 },
  ],
  [
    'a length inside that runs on',
    change('0215CONTOH', '0299CONTOH'),
    'qris-length',
    { tag: '26.02' },
  ],
  ['a length of nothing', change('6105', '6100'), 'qris-length', { tag: '61', length: 0 }],
  [
    'a tag twice',
    change('5802ID', '5802ID5802ID'),
    'qris-twice',
    { tag: '58', place: STATIC_SAMPLE.indexOf('5802ID') + 7 },
  ],
  ['a second checksum', change('5802ID', '63045802'), 'qris-value', { tag: '63' }],
  ['no city', change('6007JAKARTA', ''), 'qris-missing', { tag: '60' }],
  ['dollars', change('5303360', '5303840'), 'qris-value', { tag: '53', found: '840' }],
  ['another country', change('5802ID', '5802TH'), 'qris-value', { tag: '58', found: 'TH' }],
  [
    'an initiation of its own',
    change('010211', '010213'),
    'qris-value',
    { tag: '01', found: '13' },
  ],
  ['a line break', change('WARUNG CONTOH', 'WARUNG\nCONTOH'), 'qris-value', { tag: '59' }],
  [
    'a percentage without a figure',
    change('5802ID', '5502035802ID'),
    'qris-missing',
    { tag: '57' },
  ],
];

test.each(cases)('%s is refused with tag and place', (_, text, code, values) => {
  const refusal = refusalOf(() => parseQris(text));
  expect(refusal.code).toBe(code);
  expect(refusal.values).toMatchObject(values);
});

test('a code without any account is refused', () => {
  const { fields } = parseQris(STATIC_SAMPLE);
  const refusal = refusalOf(() => buildQris(fields.filter(({ tag }) => !/^(26|51)$/.test(tag))));
  expect(refusal.values).toMatchObject({ tag: '26' });
});

test.each([
  [[{ tag: '01', value: '11' }], 'qris-field'],
  [[], 'qris-field'],
  [
    [
      { tag: '00', value: '01' },
      { tag: '5', value: 'x' },
    ],
    'qris-field',
  ],
  [
    [
      { tag: '00', value: '01' },
      { tag: '63', value: 'x' },
    ],
    'qris-field',
  ],
  [
    [
      { tag: '00', value: '01' },
      { tag: '59', value: 'x' },
      { tag: '59', value: 'y' },
    ],
    'qris-field',
  ],
  [
    [
      { tag: '00', value: '01' },
      { tag: '59', value: 'x'.repeat(100) },
    ],
    'qris-long',
  ],
  [
    [
      { tag: '00', value: '01' },
      { tag: '59', value: '' },
    ],
    'qris-long',
  ],
  [[{ tag: '00', value: '02' }], 'qris-foreign'],
])('fields that make no code are not built: %j', (fields, code) => {
  expect(refusalOf(() => buildQris(fields)).code).toBe(code);
});

test('a refusal is told in both languages', () => {
  const refusal = refusalOf(() => parseQris(change('6007JAKARTA', '')));
  expect(refusal.message).toBe(
    'Could not read the QRIS text: tag 60 (the merchant’s city) is missing. Ask whoever issued the code for a new one.',
  );
  expect(refusal.in('id')).toBe(
    'Tidak dapat membaca teks QRIS: tag 60 (kota merchant) tidak ada. Minta kode baru kepada penerbitnya.',
  );
});

test.each(Object.entries(QRIS_ERROR_WORDS))(
  '%s says what failed and what to do, twice',
  (_, { en, id }) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(en).toMatch(/^Could not [^:]+: .+\. [A-Z].+\.$/s);
    expect(id).toMatch(/^Tidak dapat [^:]+: .+\. [A-Z].+\.$/s);
    expect(placeholders(id)).toEqual(placeholders(en));
  },
);
