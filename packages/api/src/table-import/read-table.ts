// From the bytes of a CSV file to rows of text: whatever spreadsheets and phones write, nothing lost on the way.
import { CsvError, parse } from 'csv-parse/sync';
import { type Doubt, fault } from './finding.ts';

const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_ROWS = 10_000;
const DELIMITERS = [',', ';', '\t'] as const;

export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows that are empty from end to end are left out, and still counted. */
export function readTable(bytes: Uint8Array): { rows: TableRow[] } | { doubt: Doubt } {
  if (bytes.length > LARGEST_FILE) return tooLarge(`${bytes.length} B`);
  const text = decode(bytes);
  if (text === undefined) return notUtf8();
  const delimiter = detectDelimiter(text);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      relax_column_count: true,
      // Quotes inside a cell that does not begin with one are just text: 12" or Kedai "Contoh".
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return notCsv(error.message);
    throw error;
  }
  if (records.length > MOST_ROWS) return tooLarge(`${records.length} baris/rows`);
  const rows = records.map((cells, index) => ({ row: index + 1, cells }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** UTF-8 with or without a byte order mark, or UTF-16 with one; undefined where it is neither. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The one that occurs most in the first lines, outside quotes. */
function detectDelimiter(text: string): string {
  const sample = text
    .split(/\r?\n/, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function tooLarge(size: string): { doubt: Doubt } {
  return fault(
    { en: `the table is too large (${size})`, id: `tabelnya terlalu besar (${size})` },
    {
      en: `Split it into files of at most ${MOST_ROWS} rows and ${LARGEST_FILE / 1024 / 1024} MB`,
      id: `Bagi menjadi berkas paling banyak ${MOST_ROWS} baris dan ${LARGEST_FILE / 1024 / 1024} MB`,
    },
  );
}

function notUtf8(): { doubt: Doubt } {
  return fault(
    { en: 'the file is not text in UTF-8', id: 'berkasnya bukan teks UTF-8' },
    {
      en: 'Save it as "CSV UTF-8" in the spreadsheet program',
      id: 'Simpan sebagai "CSV UTF-8" di program lembar kerja',
    },
  );
}

function notCsv(message: string): { doubt: Doubt } {
  return fault(
    { en: `the file is not CSV (${message})`, id: `berkasnya bukan CSV (${message})` },
    {
      en: 'Close every quotation mark, or save the sheet as CSV again',
      id: 'Tutup semua tanda kutip, atau simpan lagi lembarnya sebagai CSV',
    },
  );
}
