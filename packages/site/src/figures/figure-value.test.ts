// Any figure as people read it: what is not known stays unknown, ranges stay ranges, parts keep their names.
import { figures, indicatorFigures } from '@circunomy/sdk/ledger';
import { impactSchema, indicatorsSchema } from '@circunomy/sdk/schema';
import { describe, expect, test } from 'vitest';
import { figureNameWords } from '../words/figure-names.ts';
import { figurePartWords } from '../words/figure-parts.ts';
import { readCode } from './figure-codes.ts';
import { isUntold, readFigureValue } from './figure-value.ts';

const plain = { label: null, note: null, lines: [] };

describe('readFigureValue', () => {
  test.each([
    ['spent', null, 'rupiah', 'belum diketahui'],
    ['purchases', 0, 'entries', '0'],
    ['balance', -25_000, 'rupiah', '−Rp\u00a025.000'],
    ['medianDays', 1.5, 'days', '1,5 hari'],
    ['near', 850, 'metres', '850 m'],
    ['far', 12_340, 'metres', '12,3 km'],
    ['time', 630, 'minutes', '10 jam 30 menit'],
    ['change', -0.125, 'share', '−12,5\u00a0%'],
    ['people', { min: 27, max: 50 }, 'people', '27\u2060–\u206050 orang'],
    [
      'goods',
      [
        { unit: 'kotak', quantity: 400 },
        { unit: 'kg', quantity: 5 },
      ],
      'pieces',
      '400\u00a0kotak dan 5\u00a0kg',
    ],
  ] as const)('writes %s', (_name, value, unit, text) => {
    expect(readFigureValue(value, unit, 'id')).toEqual({ ...plain, value: text });
  });

  test('says of a sum known in part that it is at least so much, and of how many entries', () => {
    const spent = { rupiah: 950_000, known: 4, of: 5 };
    expect(readFigureValue(spent, 'rupiah', 'id')).toEqual({
      ...plain,
      value: '≥\u00a0Rp\u00a0950.000',
      note: 'diketahui pada 4 dari 5 catatan',
    });
    expect(readFigureValue({ ...spent, known: 5 }, 'rupiah', 'en')).toEqual({
      ...plain,
      value: 'Rp\u00a0950,000',
    });
  });

  test('keeps a range over some of all entries a range', () => {
    const households = { min: 20, max: 45, known: 2, of: 3 };
    expect(readFigureValue(households, 'households', 'en')).toEqual({
      ...plain,
      value: '20\u2060–\u206045 households',
      note: 'known for 2 of 3 entries',
    });
  });

  test('leads with the share and puts what it is made of below', () => {
    const attendance = { known: 4, members: 40, of: 4, present: 34, share: 0.85 };
    expect(readFigureValue(attendance, 'share', 'id')).toEqual({
      ...plain,
      value: '85\u00a0%',
      lines: [
        { ...plain, label: 'hadir', value: '34' },
        { ...plain, label: 'anggota', value: '40' },
      ],
    });
  });

  test('names the rows of a table by their codes, and outputs for nobody in particular so', () => {
    const outputs = [
      { recipientGroup: 'under-fives', unit: 'kotak', quantity: 200 },
      { recipientGroup: null, unit: 'botol', quantity: 64 },
    ];
    expect(readFigureValue(outputs, 'pieces', 'id').lines).toEqual([
      { ...plain, label: 'balita', value: '200\u00a0kotak' },
      { ...plain, label: 'bukan untuk kelompok tertentu', value: '64\u00a0botol' },
    ]);
    const stages = [{ stage: 'incubation', msmes: 2, groups: 1 }];
    expect(readFigureValue(stages, 'msmes', 'en').lines).toEqual([
      { ...plain, label: 'incubation', value: 'MSMEs 2 · groups 1' },
    ]);
    const moves = [{ from: 'incubation', to: 'strengthening', count: 3 }];
    expect(readFigureValue(moves, 'entries', 'id').lines).toEqual([
      { ...plain, label: 'inkubasi → penguatan', value: '3' },
    ]);
  });
});

describe('isUntold', () => {
  test.each([
    [null],
    [0],
    [[]],
    [{ count: 0, byForm: [] }],
    [[{ stage: 'incubation', count: 0 }, null]],
  ])('of %j there is nothing to tell', (value) =>
    expect(isUntold(JSON.parse(JSON.stringify(value).replace('"x"', 'null')))).toBe(true),
  );

  test.each([[1], [{ min: 0, max: 2 }], [[{ unit: 'kg', quantity: 1 }]]])(
    'of %j there is',
    (value) => expect(isUntold(value)).toBe(false),
  );
});

describe('the words for figures', () => {
  test('name every figure that is published', () => {
    const names = Object.keys({ ...figures, ...indicatorFigures });
    expect(names.filter((name) => !(name in figureNameWords.id))).toEqual([]);
    expect(Object.keys(figureNameWords.id).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('name every part of every figure, in both languages', () => {
    const found = [impactSchema.shape.itemised, indicatorsSchema.shape.figures].flatMap((schema) =>
      listMembers(schema),
    );
    const isTold = (name: string): boolean =>
      name in figurePartWords.id.parts ||
      name in figureNameWords.id ||
      readCode(name, null, 'id') !== undefined ||
      // Told by their value, or said in another way than by a label.
      ['gini', 'days', 'practice', 'code', 'candidates', 'name'].includes(name);
    expect([...new Set(found)].filter((name) => !isTold(name))).toEqual([]);
  });
});

/** Names of members anywhere in a schema: objects have a shape, lists an element, what may be null an inner type. */
function listMembers(schema: unknown): string[] {
  const { def } = schema as { def: Readonly<Record<string, unknown>> };
  const shape = Object.entries((def.shape as object | undefined) ?? {});
  const inner = [def.element, def.innerType, ...((def.options as unknown[] | undefined) ?? [])];
  return [
    ...shape.flatMap(([name, member]) => [name, ...listMembers(member)]),
    ...inner.filter((one) => one !== undefined).flatMap(listMembers),
  ];
}
