/** Canonical JSON against the published example and rules of RFC 8785. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { LedgerError } from './ledger-error.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 section 3.2.2 as section 3.2.4 gives it', () => {
    const example = {
      numbers: JSON.parse(
        '[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]',
      ) as number[],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units, as in RFC 8785 section 3.2.3', () => {
    const names = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\u{1f600}': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(Object.values(JSON.parse(canonicalJson(names)) as object)).toHaveLength(7);
    expect(canonicalJson(names)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
  });

  it('leaves out undefined members and keeps null', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });

  it.each([
    [{ a: [1, Number.NaN] }, '$.a[1]'],
    [{ a: { b: '\ud800' } }, '$.a.b'],
    [{ when: 1n }, '$.when'],
  ])('refuses what has no canonical form and names the place', (value, place) => {
    expect(() => canonicalJson(value)).toThrow(LedgerError);
    expect(() => canonicalJson(value)).toThrow(`at ${place}:`);
  });
});
