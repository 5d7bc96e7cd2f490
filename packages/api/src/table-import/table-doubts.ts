// What can be wrong with a table as a whole, in words.
import { columnFields, type Field } from './columns.ts';
import { type Doubt, fault, question, type Words } from './finding.ts';
import { UNANSWERED } from './mapping.ts';

const EXAMPLES: Readonly<Record<Field, string>> = {
  number: 'No',
  msme: 'UMKM',
  category: 'Kategori',
  place: 'Lokasi',
  'recipient-place': 'Lokasi Penerima',
  bought: 'Jumlah Produk Dibeli',
  amount: 'Nilai (Rp)',
  quantity: 'Jumlah',
  recipients: 'Penerima Manfaat',
  way: 'Cara Penyaluran',
  date: 'Tanggal',
};

export function missingColumn(field: Field): Doubt {
  const example = EXAMPLES[field];
  return fault(
    { en: `the column "${example}" is missing`, id: `kolom "${example}" tidak ada` },
    {
      en: `Add it to the table, or name the heading that means it in the mapping file: {"columns": {"<heading>": "${field}"}}`,
      id: `Tambahkan di tabel, atau sebutkan judul kolom yang dimaksud pada berkas pemetaan: {"columns": {"<judul>": "${field}"}}`,
    },
  ).doubt;
}

export function doubledColumn(field: Field, headings: readonly string[]): Doubt {
  const [first = '', ...others] = headings;
  const names = headings.map((heading) => `"${heading}"`);
  return question(
    {
      en: `${names.join(' and ')} both read as "${field}"`,
      id: `${names.join(' dan ')} sama-sama terbaca sebagai "${field}"`,
    },
    COLUMN_FIX,
    {
      columns: {
        [first]: field,
        ...Object.fromEntries(others.map((heading) => [heading, 'ignore' as const])),
      },
    },
    [...columnFields, 'ignore'],
  ).doubt;
}

const COLUMN_FIX: Words = {
  en: 'Say in the mapping file what the column holds, or "ignore" to leave it out',
  id: 'Nyatakan pada berkas pemetaan isi kolomnya, atau "ignore" untuk melewatinya',
};

export function unknownColumn(heading: string): Doubt {
  return question(
    {
      en: `what the column "${heading}" holds is not known`,
      id: `isi kolom "${heading}" tidak diketahui`,
    },
    COLUMN_FIX,
    { columns: { [heading]: UNANSWERED } },
    [...columnFields, 'ignore'],
  ).doubt;
}

export function noHeadings(): Doubt {
  const examples = Object.values(EXAMPLES).join(', ');
  return fault(
    { en: 'no row of headings was found', id: 'baris judul kolom tidak ditemukan' },
    {
      en: `Begin the table with headings such as ${examples}`,
      id: `Awali tabel dengan judul kolom seperti ${examples}`,
    },
  ).doubt;
}

export function noRows(): Doubt {
  return fault(
    { en: 'no row is left to import', id: 'tidak ada baris untuk diimpor' },
    {
      en: 'Write at least one row below the headings',
      id: 'Tulis paling sedikit satu baris di bawah judul kolom',
    },
  ).doubt;
}

export function likelySkipped(first: string): Doubt {
  return question(
    {
      en: `the row "${first}" does not look like a purchase`,
      id: `baris "${first}" tampaknya bukan pembelian`,
    },
    {
      en: 'Leave it out in the mapping file; a total is declared as a figure, not imported',
      id: 'Lewati pada berkas pemetaan; jumlah keseluruhan dinyatakan sebagai angka, bukan diimpor',
    },
    { skipRows: [first] },
  ).doubt;
}

export function noConsent(): Doubt {
  return question(
    {
      en: 'on what ground the names of the MSMEs may be public is not said',
      id: 'alasan nama UMKM boleh diumumkan belum dinyatakan',
    },
    {
      en: 'Say it in the mapping file; {"consent": null} keeps the names out of the public pages',
      id: 'Nyatakan pada berkas pemetaan; {"consent": null} berarti nama tidak diumumkan',
    },
    {
      consent: {
        basis: UNANSWERED,
        purpose: 'Nama usaha pada halaman publik komunitas',
        on: null,
        until: null,
      },
    },
    ['given', 'guardian-given', 'already-published', 'fictional', 'null'],
  ).doubt;
}
