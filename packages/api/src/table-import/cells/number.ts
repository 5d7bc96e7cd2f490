// Numbers as Indonesians write them: dots group thousands, a comma begins the decimals, words multiply.
import type { Words } from '../finding.ts';

const MULTIPLIERS: Readonly<Record<string, number>> = {
  ribu: 1_000,
  rb: 1_000,
  k: 1_000,
  thousand: 1_000,
  juta: 1_000_000,
  jt: 1_000_000,
  million: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
};

const THOUSAND = 1_000;

/** Source of a pattern for a number's digits, to be read by {@link parseNumber}. */
export const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
/** Source of a pattern for a multiplying word. */
export const MULTIPLIER = Object.keys(MULTIPLIERS).join('|');

export type NumberReading = { readonly number: number } | { readonly wrong: Words };

/** @param multiplier `ribu`, `jt` …, or undefined. */
export function parseNumber(digits: string, multiplier?: string): NumberReading {
  const factor = multiplier === undefined ? 1 : (MULTIPLIERS[multiplier.toLowerCase()] ?? 1);
  if (factor === THOUSAND && /\.\d{3}/.test(digits)) return thousandsTwice(digits);
  const plain = toDecimal(digits, factor > 1);
  if (typeof plain !== 'string') return plain;
  const decimals = (plain.split('.')[1] ?? '').replace(/0+$/, '').length;
  if (10 ** decimals > factor) {
    return {
      wrong: { en: `"${digits}" is not a whole number`, id: `"${digits}" bukan bilangan bulat` },
    };
  }
  // 1,15 * 1000000 is 1149999.9999999998 in binary.
  return { number: Math.round(Number(plain) * factor) };
}

/** "300.000 ribu" is 300 million to a machine, and 300 thousand to most who write it. */
function thousandsTwice(digits: string): NumberReading {
  return {
    wrong: {
      en: `"${digits}" and a word for thousands may count them twice`,
      id: `"${digits}" dan kata ribuan mungkin menghitungnya dua kali`,
    },
  };
}

function toDecimal(digits: string, hasMultiplier: boolean): string | { wrong: Words } {
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3},\d{3}$/.test(digits)) {
    return {
      wrong: {
        en: `"${digits}" may be thousands or a decimal`,
        id: `"${digits}" dapat berarti ribuan atau desimal`,
      },
    };
  }
  if (/^\d+,\d+$/.test(digits)) return digits.replace(',', '.');
  if (hasMultiplier && /^\d+\.\d{1,2}$/.test(digits)) return digits;
  return {
    wrong: { en: `"${digits}" is not a number`, id: `"${digits}" bukan bilangan` },
  };
}
