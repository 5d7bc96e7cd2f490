// The words for what a schema refuses: what is wrong with the value, and what to send instead.
import type { z } from 'zod';
import type { Fault } from './fault.ts';

type Message = Fault['message'];
type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, readonly [en: string, id: string]>> = {
  string: ['a text', 'teks'],
  number: ['a number', 'bilangan'],
  int: ['a whole number', 'bilangan bulat'],
  boolean: ['true or false', 'true atau false'],
  array: ['a list', 'daftar'],
  object: ['an object', 'objek'],
  record: ['an object', 'objek'],
  null: ['null', 'null'],
};

/** What our own schemas say in their refinements. */
const REFINEMENTS: Readonly<Record<string, string>> = {
  'max is smaller than min': 'max lebih kecil dari min',
  'a purchase needs an amount, a quantity, or both':
    'pembelian perlu jumlah uang, banyaknya barang, atau keduanya',
  'an assessment names an MSME or a group, and not both':
    'penilaian menyebut satu UMKM atau satu kelompok, bukan keduanya',
  'a change says what has changed': 'perubahan harus menyebut apa yang berubah',
  'more were present and excused than the group has members':
    'yang hadir dan izin lebih banyak daripada anggota kelompok',
  'more paid than the group has members': 'yang membayar lebih banyak daripada anggota kelompok',
};

export function describeIssue(issue: Issue, value: unknown): Message {
  const shown = showValue(value);
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, value);
    case 'invalid_value':
      return describeChoice(issue.values.map(String).join(', '), value);
    case 'too_small':
    case 'too_big':
      return describeSize(issue, shown);
    case 'invalid_format':
      return describeFormat(issue, shown);
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => `"${key}"`).join(', ');
      return {
        en: `${names} is not known here. Leave it out or check its spelling.`,
        id: `${names} tidak dikenal di sini. Hilangkan atau periksa ejaannya.`,
      };
    }
    case 'custom':
      return {
        en: `${issue.message} (${shown}). Change one of them.`,
        id: `${REFINEMENTS[issue.message] ?? issue.message} (${shown}). Ubah salah satunya.`,
      };
    default:
      return {
        en: `${shown} has none of the forms that fit here. See the schema.`,
        id: `${shown} tidak sesuai bentuk yang berlaku di sini. Lihat skemanya.`,
      };
  }
}

function describeType(expected: string, value: unknown): Message {
  const [en, id] = TYPES[expected] ?? [expected, expected];
  if (value === undefined) {
    return { en: `It is missing. Add ${en}.`, id: `Belum ada. Tambahkan ${id}.` };
  }
  const shown = showValue(value);
  return { en: `${shown} is not ${en}. Send ${en}.`, id: `${shown} bukan ${id}. Kirim ${id}.` };
}

function describeChoice(choices: string, value: unknown): Message {
  if (value === undefined) {
    return {
      en: `It is missing. Add one of: ${choices}.`,
      id: `Belum ada. Tambahkan salah satu: ${choices}.`,
    };
  }
  const shown = showValue(value);
  return {
    en: `${shown} is not one of: ${choices}. Choose one of them.`,
    id: `${shown} bukan salah satu dari: ${choices}. Pilih salah satunya.`,
  };
}

function describeSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  shown: string,
): Message {
  const [unit, satuan] = UNITS[issue.origin] ?? ['', ''];
  if (issue.code === 'too_small') {
    const least = `${issue.minimum}`;
    return {
      en: `${shown} is too little. Send at least ${least}${unit}.`,
      id: `${shown} terlalu sedikit. Kirim paling sedikit ${least}${satuan}.`,
    };
  }
  const most = `${issue.maximum}`;
  return {
    en: `${shown} is too much. Send at most ${most}${unit}.`,
    id: `${shown} terlalu banyak. Kirim paling banyak ${most}${satuan}.`,
  };
}

const UNITS: Readonly<Record<string, readonly [en: string, id: string]>> = {
  string: [' characters', ' huruf'],
  array: [' items', ' butir'],
};

/** Forms that people write, by the pattern that the contract states. */
const FORMS: readonly (readonly [pattern: RegExp, en: string, id: string])[] = [
  [/\^\\d\{4\}\$/, 'YYYY', 'TTTT'],
  [/\^\\d\{4\}-/, 'YYYY-MM-DD', 'TTTT-BB-HH'],
  [/\^\\d\{4\}\(-\(.{13}\)\)\?\$/, 'YYYY or YYYY-MM', 'TTTT atau TTTT-BB'],
  [/\^\\d\{4\}\(-/, 'YYYY, YYYY-MM or YYYY-MM-DD', 'TTTT, TTTT-BB, atau TTTT-BB-HH'],
  [/\^\\d\{2\}\(\\\./, 'an area code such as 31.75.03', 'kode wilayah seperti 31.75.03'],
  [/\^\[a-z\]\[a-z0-9\]/, 'an id such as msme-7k3j9q2m4x8p', 'id seperti msme-7k3j9q2m4x8p'],
  [
    /\^\[a-z0-9\]\+\(-/,
    'lower-case words joined by hyphens',
    'kata huruf kecil yang disambung tanda hubung',
  ],
  [/^url$/, 'a web address such as https://example.org', 'alamat web seperti https://example.org'],
  [
    /\^\[0-9\]\[0-9 \.-\]/,
    'an account number such as 123 456 7890',
    'nomor rekening seperti 123 456 7890',
  ],
  [/\\P\{C\}\*/, 'one line, with no space at its ends', 'satu baris, tanpa spasi di ujungnya'],
  [/\^#\[0-9a-f\]/, 'a colour such as #2f5f8f', 'warna seperti #2f5f8f'],
];

function describeFormat(issue: Extract<Issue, { code: 'invalid_format' }>, shown: string): Message {
  const pattern = issue.format === 'regex' ? (issue.pattern ?? '') : issue.format;
  const [, en, id] = FORMS.find(([known]) => known.test(pattern)) ?? [null, pattern, pattern];
  return {
    en: `${shown} is not written as ${en}. Write it that way.`,
    id: `${shown} tidak ditulis sebagai ${id}. Tulis seperti itu.`,
  };
}

const MAX_SHOWN = 80;

/** Short enough for a line, quoted as in JSON. */
export function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
