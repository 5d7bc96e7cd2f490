// Sums as banks write them: dots or commas between thousands, decimals or none, CR and DB before or after.

const SIDES: Readonly<Record<string, 'in' | 'out'>> = {
  ...{ cr: 'in', k: 'in', c: 'in', kredit: 'in', credit: 'in', masuk: 'in' },
  ...{ db: 'out', d: 'out', dr: 'out', debit: 'out', debet: 'out', keluar: 'out' },
};

/** Whole rupiah, below 0 where a minus or parentheses say so; undefined where it is none. */
export function parseMoney(written: string): number | undefined {
  const plain = written
    .replace(/rp\.?|idr/gi, '')
    .replace(/(?<![a-z])(?:cr|db|dr|k|d|c)(?![a-z])/gi, '')
    .replace(/\s/g, '');
  const isNegative = /^-|-$|^\(.*\)$/.test(plain);
  const digits = plain.replace(/[-+()]/g, '');
  const whole = toWhole(digits);
  if (whole === undefined) return undefined;
  return isNegative ? -whole : whole;
}

/** The last separator begins the decimals where one or two digits follow it; sen other than 00 are no rupiah. */
function toWhole(digits: string): number | undefined {
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (!parts) return undefined;
  const [, whole = '', decimals = ''] = parts;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size > 1 || /[1-9]/.test(decimals)) return undefined;
  const amount = Number(whole.replace(/[.,]/g, ''));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** `CR`, `DB`, `D`, `K` and their words, alone or beside a sum; undefined where none stands there. */
export function readSide(written: string): 'in' | 'out' | undefined {
  for (const [word] of written.toLowerCase().matchAll(/[a-z]+/g)) {
    if (Object.hasOwn(SIDES, word)) return SIDES[word];
  }
  return undefined;
}
