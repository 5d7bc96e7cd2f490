/** Numbers, money, ranges and dates as people in Indonesia read them. Formatters are made once per language. */
import type { KnownRupiah } from '../contract/impact.schema.ts';
import type { Area, People, Quantity } from '../contract/values.schema.ts';
import { type Language, LOCALES } from './language.ts';

const TIME_ZONE = 'Asia/Jakarta';
const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '–';
/** Keeps a range on one line: no break after the dash. */
const WORD_JOINER = '\u2060';
/** The shares nearest to none and to all that one decimal of a per cent can tell from them. */
const [LEAST_SHOWN, MOST_SHOWN] = [0.001, 0.999];

export interface Format {
  readonly language: Language;
  /** `1.250` (id), `1,250` (en). */
  number(value: number): string;
  /** Integer rupiah: `Rp 950.000` with a no-break space. */
  rupiah(value: number): string;
  /** `Rp 950.000`, or `≥ Rp 950.000` where not every amount is known. */
  knownRupiah(value: KnownRupiah): string;
  /** `27–50`; one number where both ends are the same. */
  range(range: People): string;
  /** A share from 0 to 1 as per cent, or a range of shares: `1,8–5 %`. Nothing is rounded to none or to all. */
  share(share: number | People): string;
  /** A day, month or year, as exactly as it is known; null becomes "tanggal tidak diketahui". */
  partialDate(on: string | null): string;
  /** Day and time in Jakarta: `21 November 2026 pukul 15.05 WIB`. */
  instant(at: string): string;
  /** The day of an instant in Jakarta: `21 November 2026`. */
  day(at: string): string;
  /** `100 pcs`. */
  quantity(quantity: Quantity): string;
  /** The written name; null becomes "wilayah tidak diketahui". */
  area(area: Area | null): string;
  /** `a, b, dan c`. */
  list(items: readonly string[]): string;
}

const UNKNOWN = {
  date: { id: 'tanggal tidak diketahui', en: 'date unknown' },
  area: { id: 'wilayah tidak diketahui', en: 'area unknown' },
} as const;

/** The parts of a partial date of that many characters; nothing is invented for the missing ones. */
function toDateParts(length: number): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
}

function makeFormat(language: Language): Format {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE });
  const partialDates = new Map<number, Intl.DateTimeFormat>();
  const number = (value: number): string => numbers.format(value);
  const rupiah = (value: number): string =>
    `${value < 0 ? '−' : ''}Rp${NO_BREAK_SPACE}${numbers.format(Math.abs(value))}`;
  const percent = (share: number): string => {
    if (share > 0 && share < LEAST_SHOWN) return `<${percents.format(LEAST_SHOWN * 100)}`;
    if (share < 1 && share > MOST_SHOWN) return `>${percents.format(MOST_SHOWN * 100)}`;
    return percents.format(share * 100);
  };
  const join = (min: string, max: string): string =>
    min === max ? min : `${min}${WORD_JOINER}${EN_DASH}${WORD_JOINER}${max}`;
  return {
    language,
    number,
    rupiah,
    knownRupiah: ({ rupiah: sum, known, of }) =>
      `${known < of ? `≥${NO_BREAK_SPACE}` : ''}${rupiah(sum)}`,
    range: ({ min, max }) => join(number(min), number(max)),
    share(share) {
      const { min, max } = typeof share === 'number' ? { min: share, max: share } : share;
      return `${join(percent(min), percent(max))}${NO_BREAK_SPACE}%`;
    },
    partialDate(on) {
      if (on === null) return UNKNOWN.date[language];
      const { length } = on;
      const dates =
        partialDates.get(length) ?? new Intl.DateTimeFormat(locale, toDateParts(length));
      partialDates.set(length, dates);
      // Date parses `YYYY`, `YYYY-MM` and `YYYY-MM-DD` as UTC.
      return dates.format(new Date(on));
    },
    instant: (at) => `${instants.format(new Date(at))} WIB`,
    day: (at) => days.format(new Date(at)),
    quantity: ({ unit, quantity }) => `${number(quantity)}${NO_BREAK_SPACE}${unit}`,
    area: (area) => area?.name ?? UNKNOWN.area[language],
    list: (items) => lists.format(items),
  };
}

const made = new Map<Language, Format>();

/**
 * @example
 * createFormat('id').rupiah(950000); // 'Rp 950.000'
 */
export function createFormat(language: Language): Format {
  const format = made.get(language) ?? makeFormat(language);
  made.set(language, format);
  return format;
}
