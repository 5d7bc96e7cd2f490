// Which column is what: headings are recognised in Indonesian and English, the mapping file decides where they leave it open.
import type { Mapping } from './mapping.ts';
import { lookUp, toWordKey } from './table-text.ts';

export const columnFields = [
  'number',
  'msme',
  'category',
  'place',
  'recipient-place',
  'bought',
  'amount',
  'quantity',
  'recipients',
  'way',
  'date',
] as const;

export type Field = (typeof columnFields)[number];

const MSME_WITH_CATEGORY = /\b(umkm|usaha|msme)\b.*\b(kategori|category)\b/;

/** In order: "Jumlah Penerima" is about recipients before it is about a number of things. */
const HEADINGS: ReadonlyArray<readonly [Field, RegExp]> = [
  // "UMKM (kategori)": one column for both.
  ['msme', MSME_WITH_CATEGORY],
  ['number', /^(no|nomor|nomer|#|number|no urut)$/],
  ['date', /^(tanggal|tgl|hari|waktu|date|when)\b/],
  [
    'recipient-place',
    /^(lokasi|tempat|wilayah|daerah|place|area)\b.*\b(penerima|penyaluran|distribusi|recipients?|delivery)\b/,
  ],
  ['way', /^(cara|metode|jalur|mekanisme)\b|^(penyaluran|distribusi)$|\b(how|method|channel)\b/],
  ['recipients', /\b(penerima|penerima manfaat|warga|beneficiaries|recipients?|people)\b/],
  ['category', /\b(kategori|jenis|kelompok produk|category|kind)\b/],
  [
    'place',
    /\b(lokasi|tempat|wilayah|daerah|kota|alamat|kecamatan|kelurahan|place|area|location|city)\b/,
  ],
  ['amount', /\b(rp|rupiah|nilai|harga|biaya|nominal|idr|amount|price|value|spent)\b/],
  ['bought', /\b(dibeli|pembelian|belanja|bought|purchased?|purchases)\b/],
  ['quantity', /\b(jumlah|kuantitas|banyaknya|qty|quantity|pcs)\b/],
  ['msme', /\b(umkm|usaha|pelaku usaha|penjual|warung|msme|business|seller|vendor)\b/],
];

export interface Column {
  readonly field: Field;
  readonly heading: string;
  readonly index: number;
}

export interface ColumnPlan {
  readonly columns: ReadonlyMap<Field, Column>;
  /** Headings that nothing explains; a cell under them would be lost silently. */
  readonly unknown: readonly string[];
  /** Two headings for one field. */
  readonly doubled: readonly { readonly field: Field; readonly headings: readonly string[] }[];
  readonly missing: readonly Field[];
}

export function planColumns(headings: readonly string[], mapping: Mapping): ColumnPlan {
  const found = headings.map((heading, index) => ({
    heading,
    index,
    field: lookUp(mapping.columns, heading) ?? recognise(heading),
  }));
  const columns = new Map<Field, Column>();
  const doubled = new Map<Field, string[]>();
  for (const { heading, index, field } of found) {
    if (field === undefined || field === 'ignore') continue;
    const first = columns.get(field);
    if (!first) columns.set(field, { field, heading, index });
    else doubled.set(field, [...(doubled.get(field) ?? [first.heading]), heading]);
  }
  return {
    columns,
    unknown: found
      .filter(({ field, heading }) => field === undefined && heading.trim() !== '')
      .map(({ heading }) => heading),
    doubled: [...doubled].map(([field, names]) => ({ field, headings: names })),
    missing: listMissing(columns),
  };
}

/** How many cells of a row read like headings: the heading row is the first with enough of them. */
export function countRecognised(cells: readonly string[], mapping: Mapping): number {
  return cells.filter((cell) => lookUp(mapping.columns, cell) ?? recognise(cell)).length;
}

/** True for a heading such as "UMKM (kategori)", whose cells read "Warung A (minuman)". */
export function holdsCategory(column: Column | undefined): boolean {
  return column !== undefined && MSME_WITH_CATEGORY.test(toHeadingKey(column.heading));
}

function toHeadingKey(heading: string): string {
  return toWordKey(heading)
    .replace(/[()/_.]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function recognise(heading: string): Field | undefined {
  const key = toHeadingKey(heading);
  if (key === '' || key.length > 60) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(key))?.[0];
}

function listMissing(columns: ReadonlyMap<Field, Column>): Field[] {
  const needed: Field[] = ['msme', 'category', 'place', 'recipients', 'way'];
  const missing = needed.filter(
    (field) => !columns.has(field) && !(field === 'category' && holdsCategory(columns.get('msme'))),
  );
  const tellsWhat = (['bought', 'amount', 'quantity'] as const).some((field) => columns.has(field));
  return tellsWhat ? missing : [...missing, 'bought'];
}
