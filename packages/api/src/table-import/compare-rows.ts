// Sorts the rows of a table into new, already recorded and changed ones.
import { FORGOTTEN_FINGERPRINT, isForgottenKey } from '../ledger/imported-rows.ts';
import type { RememberedRow } from '../ledger/recording.ts';
import { type Doubt, type Finding, fault, question } from './finding.ts';
import type { ImportRow } from './import-row.ts';
import { fingerprintRow } from './remembered-rows.ts';

export interface ComparedRows {
  readonly fresh: readonly ImportRow[];
  readonly unchanged: readonly { readonly row: ImportRow; readonly entryIds: readonly string[] }[];
  /** Keys of rows that were imported before and no longer stand in the table; their entries stay. */
  readonly gone: readonly string[];
  readonly findings: readonly Finding[];
}

export interface TableIdentity {
  readonly file: string;
  readonly tableId: string;
  /** Number in the ledger of an entry id. */
  readonly numberOf: (id: string) => number | undefined;
  /** Under which key a row is remembered once somebody in it was forgotten. */
  readonly forgottenKeyOf: (rowKey: string) => string;
}

export function compareRows(
  rows: readonly ImportRow[],
  remembered: readonly RememberedRow[],
  { file, tableId, numberOf, forgottenKeyOf }: TableIdentity,
): ComparedRows {
  const known = new Map(
    remembered.filter((row) => row.tableId === tableId).map((row) => [row.rowKey, row] as const),
  );
  const findings: Finding[] = [];
  const unchanged: ComparedRows['unchanged'][number][] = [];
  const fresh: ImportRow[] = [];
  for (const row of rows) {
    const before = known.get(row.key) ?? known.get(forgottenKeyOf(row.key));
    if (!before) fresh.push(row);
    else if (isSame(before, row)) unchanged.push({ row, entryIds: before.entryIds });
    else {
      const numbers = before.entryIds.map(numberOf).filter((number) => number !== undefined);
      const place = { file, row: row.row, column: null, value: row.key };
      findings.push({ ...place, ...changedRow(numbers) });
    }
  }
  const keys = new Set(rows.map(({ key }) => key));
  const gone = [...known.keys()].filter((key) => !keys.has(key) && !isForgottenKey(key));
  const renamed =
    fresh.length === rows.length ? findOtherTable(fresh, remembered, forgottenKeyOf) : undefined;
  if (renamed !== undefined) {
    findings.push({ file, row: null, column: null, value: tableId, ...knownElsewhere(renamed) });
  }
  return { fresh, unchanged, gone, findings };
}

/** What a forgotten row said is no longer known: that it was imported is enough. */
function isSame({ fingerprint }: RememberedRow, row: ImportRow): boolean {
  return fingerprint === FORGOTTEN_FINGERPRINT || fingerprint === fingerprintRow(row);
}

/** A table whose every row was imported before under another name: most likely the file was renamed. */
function findOtherTable(
  rows: readonly ImportRow[],
  remembered: readonly RememberedRow[],
  forgottenKeyOf: TableIdentity['forgottenKeyOf'],
): string | undefined {
  const tables = new Map<string, Map<string, RememberedRow>>();
  for (const row of remembered) {
    const contents = tables.get(row.tableId) ?? new Map<string, RememberedRow>();
    tables.set(row.tableId, contents.set(row.rowKey, row));
  }
  const isIn = (known: ReadonlyMap<string, RememberedRow>, row: ImportRow): boolean => {
    const before = known.get(row.key) ?? known.get(forgottenKeyOf(row.key));
    return before !== undefined && isSame(before, row);
  };
  return [...tables].find(([, known]) => rows.every((row) => isIn(known, row)))?.[0];
}

function changedRow(numbers: readonly number[]): Doubt {
  const entries = numbers.map((number) => `#${number}`).join(', ');
  return fault(
    {
      en: `the row was imported before with other content (entries ${entries})`,
      id: `baris ini sudah diimpor dengan isi lain (catatan ${entries})`,
    },
    {
      en: 'Nothing in the ledger is edited: put the row back as it was, and record a correction that names the entry instead',
      id: 'Isi buku besar tidak diubah: kembalikan baris seperti semula, lalu catat koreksi yang menyebut catatan itu',
    },
  ).doubt;
}

function knownElsewhere(tableId: string): Doubt {
  return question(
    {
      en: `every row was imported before from the table "${tableId}"`,
      id: `semua baris sudah diimpor dari tabel "${tableId}"`,
    },
    {
      en: 'Give the table that name in the mapping file if it is the same one; number its rows otherwise if it is not',
      id: 'Beri tabel nama itu pada berkas pemetaan bila memang sama; bila bukan, beri nomor baris yang lain',
    },
    { table: tableId },
  ).doubt;
}
