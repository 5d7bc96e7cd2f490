// The gate never repeats what it refuses: random private things in ordinary sentences, and every word it says.
import { describe, expect, test } from 'vitest';
import { checkPrivacy, PRIVACY_WORDS } from './index.ts';

/** Mulberry32, so that a failure can be run again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const sentences = [
  (private_: string) => `Paket untuk ${private_} sudah diantar pukul 16.05.`,
  (private_: string) => `${private_} menerima 400 boks pada 12-05-2026`,
  (private_: string) => `Harga Rp 18.000; WA ${private_}`,
  (private_: string) => `Rekening BCA ${private_}, a.n. ${private_}`,
  (private_: string) => `NIK ${private_} 🍲 seratus nasi kotak`,
];

function createPrivate(random: (below: number) => number): string {
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
  const name = () => {
    const letters = Array.from({ length: 6 + random(6) }, () =>
      String.fromCharCode(97 + random(26)),
    );
    const word = letters.join('');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  const forms = [
    () => digits(6 + random(14)),
    () => `08${1 + random(9)}${digits(1)}-${digits(4)}-${digits(4)}`,
    () => `+62 8${1 + random(9)}${digits(1)} ${digits(4)} ${digits(4)}`,
    () => `317503${52 + random(15)}0${1 + random(9)}${digits(2)}${1000 + random(9000)}`,
    () => `Ibu ${name()} ${name()}`,
    () => `${name().toLowerCase()}${digits(2)}@${name().toLowerCase()}.example`,
    () => `-6.${digits(6)}, 106.${digits(6)}`,
    () => `Jl. ${name()} No. ${100 + random(900)}`,
  ];
  return forms[random(forms.length)]?.() ?? '';
}

/** Whatever of it would still tell: runs of five digits, words of six letters. */
function listTelling(private_: string): string[] {
  const digits = private_.replace(/\D/g, '');
  const runs = Array.from({ length: Math.max(0, digits.length - 4) }, (_, start) =>
    digits.slice(start, start + 5),
  );
  return [private_, ...runs, ...(private_.match(/\p{L}{6,}/gu) ?? [])];
}

describe('the faults of the privacy gate', () => {
  test('never repeat what was refused', () => {
    const random = createRandom(20_261_121);
    const consent = { basis: 'given', purpose: 'Laporan', on: null, until: null } as const;
    let refused = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const private_ = createPrivate(random);
      const caption = sentences[random(sentences.length)]?.(private_) ?? '';
      const entry = { kind: 'evidence-published', on: null, payload: { [private_]: caption } };
      const faults = checkPrivacy(
        entry,
        [{ kind: 'evidence', body: { caption, [private_]: private_ }, consent }],
        { today: '2026-11-21' },
      );
      const said = JSON.stringify(faults);
      refused += faults.length > 0 ? 1 : 0;
      expect(listTelling(private_).filter((telling) => said.includes(telling))).toEqual([]);
    }
    expect(refused).toBeGreaterThan(2_000);
  });
});

describe('the words of the privacy gate', () => {
  const all = Object.entries(PRIVACY_WORDS);
  const listNames = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  test.each(all)('of %s say the same in both languages', (_code, { en, id }) => {
    expect(listNames(en)).toEqual(listNames(id));
    expect(listNames(en)).toContain('{path}');
    expect(en).not.toBe(id);
  });

  test.each(all)('of %s say what, where and what to do', (_code, { en, id }) => {
    expect(en).toMatch(/^Could not accept \{path\}: .+\. \p{Lu}.*\.$/su);
    expect(id).toMatch(/^Tidak dapat menerima \{path\}: .+\. \p{Lu}.*\.$/su);
  });

  test('have room for nothing but places and limits', () => {
    const names = new Set(all.flatMap(([, { en }]) => listNames(en)));
    expect([...names].sort()).toEqual(['{fewest}', '{from}', '{path}', '{today}', '{to}']);
  });
});
