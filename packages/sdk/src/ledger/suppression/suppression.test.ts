/** What is held back, and what betrays, against cases worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../contract/values.schema.ts';
import { betraysFewerThanFive, reportsBetrayFewerThanFive } from './betrays-fewer-than-five.ts';
import type { PublishedCount } from './scope.ts';
import { suppress } from './suppress.ts';

const mojokerto: Area = { name: 'Kabupaten Mojokerto', code: '35.16' };
const sooko: Area = { name: 'Sooko', code: '35.16.10' };
const mojoanyar: Area = { name: 'Mojoanyar', code: '35.16.18' };
const puri: Area = { name: 'Puri', code: '35.16.11' };
const gedeg: Area = { name: 'Gedeg', code: '35.16.13' };
const whole = { area: null, category: null };

const count = (
  over: number,
  area: Area | null = null,
  category: PublishedCount['category'] = null,
): PublishedCount => ({ over, area, category });
const scopesOf = (...areas: (Area | null)[]) => areas.map((area) => ({ area, category: null }));

describe('suppress', () => {
  it('holds back two small areas that hide each other, and nothing else', () => {
    // 140 + 138 + 3 + 4 = 285. Puri (3) and Gedeg (4) describe fewer than 5 each. All that a reader can work out of
    // them is 285 − 140 − 138 = 7, which is both of them together: enough, so no other figure has to go.
    const cells = [count(140, sooko), count(138, mojoanyar), count(3, puri), count(4, gedeg)];
    expect(suppress({ cells, wanted: scopesOf(null, sooko, mojoanyar, puri, gedeg) })).toEqual({
      publish: [count(285), count(140, sooko), count(138, mojoanyar)],
      heldBack: [
        { area: gedeg, category: null, because: 'fewer-than-five' },
        { area: puri, category: null, because: 'fewer-than-five' },
      ],
    });
  });

  it('holds back with one small area the figure that would betray it', () => {
    // 140 + 138 + 3 = 281. With 281, 140 and 138 public, Puri would be 281 − 140 − 138 = 3. The smallest figure that
    // hides it is Mojoanyar: what is left is 281 − 140 = 141, which is Mojoanyar and Puri together.
    const cells = [count(140, sooko), count(138, mojoanyar), count(3, puri)];
    expect(suppress({ cells, wanted: scopesOf(null, sooko, mojoanyar, puri) })).toEqual({
      publish: [count(281), count(140, sooko)],
      heldBack: [
        { area: mojoanyar, category: null, because: 'would-betray' },
        { area: puri, category: null, because: 'fewer-than-five' },
      ],
    });
  });

  it('lets nothing out of a programme of four', () => {
    const cells = [count(2, sooko), count(2, puri)];
    expect(suppress({ cells, wanted: scopesOf(null, sooko, puri) }).publish).toEqual([]);
  });

  it('holds rows against columns', () => {
    //            drinks  fruit
    // Sooko         3      9    12
    // Mojoanyar     8      7    15
    //              11     16    27
    // Sooko's drinks (3) are held back. Sooko's fruit would give 12 − 9 = 3, Mojoanyar's drinks 11 − 8 = 3. With both
    // held back, Mojoanyar's fruit (7) would give 15 − 7 = 8 and 11 − 8 = 3: it goes too, and all four cells are hidden.
    const cells = [
      count(3, sooko, 'drinks'),
      count(9, sooko, 'fruit'),
      count(8, mojoanyar, 'drinks'),
      count(7, mojoanyar, 'fruit'),
    ];
    const margins = [
      count(27),
      count(16, null, 'fruit'),
      count(15, mojoanyar),
      count(12, sooko),
      count(11, null, 'drinks'),
    ];
    const { publish, heldBack } = suppress({ cells, wanted: [...margins, ...cells] });
    expect(publish).toEqual(margins);
    expect(heldBack.map(({ because }) => because)).toEqual([
      'would-betray',
      'would-betray',
      'would-betray',
      'fewer-than-five',
    ]);
  });

  it('holds an area against those in it', () => {
    // The kabupaten has 10 + 6 and 2 that live in it without a kecamatan: 18. With 18, 10 and 6 these 2 would be told.
    const cells = [count(10, sooko), count(6, puri), count(2, mojokerto)];
    const { publish } = suppress({ cells, wanted: scopesOf(mojokerto, sooko, puri) });
    expect(publish).toEqual([count(18, mojokerto), count(10, sooko)]);
  });

  it('remembers what was published before', () => {
    // 20 are public of an earlier day; 22 would tell of the two who came since, 26 of the six.
    const wanted = [whole];
    const recorded = [count(20)];
    expect(suppress({ cells: [count(22, sooko)], wanted, recorded }).publish).toEqual([]);
    expect(suppress({ cells: [count(26, sooko)], wanted, recorded }).publish).toEqual([count(26)]);
    expect(suppress({ cells: [count(20, sooko)], wanted, recorded }).publish).toEqual([count(20)]);
  });
});

describe('betraysFewerThanFive', () => {
  it.each<[string, PublishedCount[], boolean]>([
    ['one of four', [count(4)], true],
    ['one of five', [count(5)], false],
    ['a whole less its only part: 143 − 140 = 3', [count(143), count(140, sooko)], true],
    ['a whole that is its part: 140 − 140 = 0', [count(140), count(140, sooko)], false],
    [
      'a whole less its parts: 285 − 140 − 138 = 7',
      [count(285), count(140, sooko), count(138, mojoanyar)],
      false,
    ],
    [
      'a whole less its parts: 280 − 140 − 138 = 2',
      [count(280), count(140, sooko), count(138, mojoanyar)],
      true,
    ],
    ['two areas beside each other: 140 and 138', [count(140, sooko), count(138, mojoanyar)], false],
    ['an area less one in it: 12 − 9 = 3', [count(12, mojokerto), count(9, sooko)], true],
    [
      'categories beside areas that they cross: 12 and 10',
      [count(12, sooko), count(10, null, 'drinks')],
      false,
    ],
    [
      'a category less its part in an area: 10 − 8 = 2',
      [count(10, null, 'drinks'), count(8, sooko, 'drinks')],
      true,
    ],
    ['an earlier and a later of one scope: 103 − 100 = 3', [count(100), count(103)], true],
    ['an earlier and a later of one scope: 106 − 100 = 6', [count(100), count(106)], false],
    [
      'an earlier whole less a later part: 100 − 97 = 3',
      [count(100), count(110), count(97, sooko)],
      true,
    ],
    [
      'parts that come to more than the whole',
      [count(200), count(140, sooko), count(138, mojoanyar)],
      false,
    ],
    [
      'the same, but one part leaves 3 of the whole',
      [count(143), count(140, sooko), count(138, mojoanyar)],
      true,
    ],
    [
      // (Sooko + Mojoanyar) − (drinks + fruit) leaves 12 + 15 − 11 − 13 = 3 of them with some other trade.
      'rows less columns: 12 + 15 − 11 − 13 = 3',
      [
        count(27),
        count(12, sooko),
        count(15, mojoanyar),
        count(11, null, 'drinks'),
        count(13, null, 'fruit'),
      ],
      true,
    ],
  ])('%s', (_, published, betrays) => {
    expect(betraysFewerThanFive(published)).toBe(betrays);
  });

  it('takes an area whose name fits several codes for a place of its own', () => {
    const somewhere: Area = { name: 'Sooko', candidates: ['35.16.10', '35.02.18'] };
    expect(betraysFewerThanFive([count(20), count(17, somewhere)])).toBe(true);
    expect(betraysFewerThanFive([count(20, sooko), count(17, somewhere)])).toBe(false);
  });
});

describe('reportsBetrayFewerThanFive', () => {
  const report = (over: number, area: Area | null, after: string) => ({
    indicator: 'household-income' as const,
    over,
    area,
    category: null,
    before: { period: '2021', sum: 1_000_000 },
    after: { period: after, sum: 2_000_000 },
  });

  it('compares what was measured of the same thing at the same time', () => {
    const sales = { ...report(17, sooko, '2023'), indicator: 'sales' as const };
    const elsewhen = { ...report(17, sooko, '2023'), before: { period: '2020', sum: 1 } };
    expect(reportsBetrayFewerThanFive([report(20, null, '2023'), sales])).toBe(false);
    expect(reportsBetrayFewerThanFive([report(20, null, '2022'), elsewhen])).toBe(false);
    // A month of 2021 may be all that the year knows of them: 20 − 17 = 3.
    const inMarch = { ...elsewhen, before: { period: '2021-03', sum: 1 } };
    const inApril = { ...report(20, null, '2022'), before: { period: '2021-04', sum: 1 } };
    expect(reportsBetrayFewerThanFive([report(20, null, '2022'), inMarch])).toBe(true);
    expect(reportsBetrayFewerThanFive([inApril, inMarch])).toBe(false);
    // The incomes of 2023 are not the same sums, but those of 2021 before them are: 20 − 17 = 3.
    expect(reportsBetrayFewerThanFive([report(20, null, '2022'), report(17, sooko, '2023')])).toBe(
      true,
    );
  });

  it('compares what came after with what the next report starts from', () => {
    // The incomes of 2022 are summed over 20 as those after, and over 17 as those before: 3 are between them.
    const next = { ...report(17, null, '2023'), before: { period: '2022', sum: 1_900_000 } };
    expect(reportsBetrayFewerThanFive([report(20, null, '2022'), next])).toBe(true);
    expect(reportsBetrayFewerThanFive([next, report(20, null, '2022')])).toBe(true);
    expect(reportsBetrayFewerThanFive([report(22, null, '2022'), next])).toBe(false);
    const onlyLater = { ...next, before: null };
    expect(reportsBetrayFewerThanFive([report(20, null, '2022'), onlyLater])).toBe(false);
  });
});
