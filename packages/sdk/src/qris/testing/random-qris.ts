// QRIS fields of every allowed shape, from numbers that a failing case can be repeated with.
import type { QrisField } from '../qris.ts';

/** Whole numbers from 0 up to, not including, `below`. */
type Random = (below: number) => number;

/** ASCII that can be shown, text that looks like tags, and characters of two, three and four bytes. */
const PIECES = ['5802ID', '6304', '00', ' ', 'WARUNG', 'a', '%2C', '~', 'é', 'ꦮ', '𝌆', '9', '-'];

export function createFields(random: Random): QrisField[] {
  const isTipped = random(4) === 0;
  const optional: QrisField[] = [
    { tag: '54', value: ['50000.00', '300000', '1', '7.'][random(4)] ?? '1' },
    ...(isTipped ? createTip(random) : []),
    { tag: '61', value: createText(random, 5) },
    { tag: '62', value: createTemplate(random, ['01', '05', '07', '50']) },
    { tag: '64', value: createTemplate(random, ['00', '01']) },
    { tag: '80', value: createText(random, 30) },
  ];
  const fields: QrisField[] = [
    ...createAccounts(random),
    { tag: '52', value: String(1000 + random(9000)) },
    { tag: '53', value: '360' },
    { tag: '58', value: 'ID' },
    { tag: '59', value: createText(random, 25) },
    { tag: '60', value: createText(random, 15) },
    ...optional.filter(({ tag }) => isTip(tag) || random(2) === 0),
  ];
  const initiation = [[], [{ tag: '01', value: '11' }], [{ tag: '01', value: '12' }]][random(3)];
  return [{ tag: '00', value: '01' }, ...(initiation ?? []), ...shuffle(fields, random)];
}

function createText(random: Random, most: number): string {
  const pieces = Array.from({ length: 1 + random(most) }, () => PIECES[random(PIECES.length)]);
  return Array.from(pieces.join('')).slice(0, most).join('');
}

function isTip(tag: string): boolean {
  return tag >= '55' && tag <= '57';
}

function createTip(random: Random): QrisField[] {
  const kinds: QrisField[][] = [
    [{ tag: '55', value: '01' }],
    [
      { tag: '55', value: '02' },
      { tag: '56', value: '1500' },
    ],
    [
      { tag: '55', value: '03' },
      { tag: '57', value: '2.5' },
    ],
  ];
  return kinds[random(kinds.length)] ?? [];
}

function createAccounts(random: Random): QrisField[] {
  const account = {
    tag: String(26 + random(20)),
    value: createTemplate(random, ['00', '01', '02', '03']),
  };
  const register = { tag: '51', value: createTemplate(random, ['00', '02', '03']) };
  return random(3) === 0 ? [account] : [account, register];
}

function createTemplate(random: Random, tags: readonly string[]): QrisField[] {
  return tags.map((tag) => ({ tag, value: createText(random, 18) }));
}

function shuffle<One>(list: readonly One[], random: Random): One[] {
  return list
    .map((one) => ({ one, place: random(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
