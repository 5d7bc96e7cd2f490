// Dates as exactly as they are written: a day, a month or a year; never guessed, never the day of importing.
import { type CellReading, fault, type Words } from '../finding.ts';
import { toPlainText } from '../table-text.ts';

const MONTHS: ReadonlyArray<readonly string[]> = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'peb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'agt', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const FIX: Words = {
  en: 'Write day/month/year such as "12/5/2026" or "12 Mei 2026", or only the month or year that is known; leave the cell empty where no date is known',
  id: 'Tulis tanggal/bulan/tahun seperti "12/5/2026" atau "12 Mei 2026", atau hanya bulan atau tahun yang diketahui; kosongkan selnya bila tidak diketahui',
};

/**
 * Reads `12/5/2026` (day first), `2026-05-12`, `12 Mei 2026`, `Mei 2026`, `5/2026`, `2026-05` and `2026`.
 *
 * @param today `YYYY-MM-DD`; later dates are faults, since entries say what has happened.
 */
export function readDate(written: string, today: string): CellReading<string> {
  const plain = toPlainText(written)
    .replace(/^'/, '')
    .replace(/^\p{L}+,\s*(?=\d{1,2}\D)/u, '');
  const parts = splitDate(plain);
  if (!parts) return notADate(written);
  const { year, month, day } = parts;
  if (year.length !== 4) {
    return fault(
      { en: `"${written}" has no year of four digits`, id: `"${written}" tanpa tahun empat angka` },
      FIX,
    );
  }
  if (!isOnCalendar(Number(year), month, day)) {
    return fault(
      { en: `"${written}" is not on the calendar`, id: `"${written}" tidak ada di kalender` },
      FIX,
    );
  }
  const date = [year, month && pad(month), day && pad(day)].filter(Boolean).join('-');
  if (date > today.slice(0, date.length)) {
    return fault({ en: `"${written}" has not come yet`, id: `"${written}" belum terjadi` }, FIX);
  }
  return { value: date };
}

interface DateParts {
  readonly year: string;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function splitDate(plain: string): DateParts | undefined {
  const isoLike = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(plain);
  if (isoLike) return toParts(isoLike[1], isoLike[2], isoLike[3]);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain);
  if (dayFirst) return toParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (monthYear) return toParts(monthYear[2], monthYear[1], undefined);
  const worded = /^(?:(\d{1,2})[ -])?(\p{L}+)\.?[ -](\d{2}|\d{4})$/u.exec(plain);
  const name = worded?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  return worded && month > 0 ? toParts(worded[3], String(month), worded[1]) : undefined;
}

function toParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateParts {
  return {
    year: year ?? '',
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function isOnCalendar(year: number, month = 1, day = 1): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function notADate(written: string): CellReading<string> {
  const isSerial = /^\d{5}([.,]\d+)?$/.test(written.trim());
  return fault(
    isSerial
      ? {
          en: `"${written}" is a spreadsheet's day number, not a date`,
          id: `"${written}" nomor hari milik lembar kerja, bukan tanggal`,
        }
      : { en: `"${written}" is not a date`, id: `"${written}" bukan tanggal` },
    FIX,
  );
}
