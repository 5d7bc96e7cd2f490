// Product categories in the words that tables use.
import type { Category } from '@circunomy/sdk/ledger';
import { type CellReading, fault } from '../finding.ts';
import { type Mapping, UNANSWERED } from '../mapping.ts';
import { lookUp, toWordKey } from '../table-text.ts';

const WORDS: Readonly<Record<Category, readonly string[]>> = {
  'processed-food': [
    'makanan ringan',
    'makanan',
    'makanan olahan',
    'camilan',
    'cemilan',
    'kue',
    'jajanan',
    'kuliner',
    'makanan siap saji',
    'snack',
    'snacks',
    'food',
    'processed food',
  ],
  drinks: ['minuman', 'jamu', 'kopi', 'minuman ringan', 'drinks', 'beverages'],
  staples: ['sembako', 'bahan pokok', 'beras', 'bahan makanan', 'staples', 'groceries'],
  'household-goods': [
    'perlengkapan rumah tangga',
    'barang rumah tangga',
    'peralatan rumah tangga',
    'kebutuhan rumah tangga',
    'household goods',
  ],
  handicrafts: ['kerajinan tangan', 'kerajinan', 'kriya', 'anyaman', 'handicrafts', 'crafts'],
  fruit: ['buah-buahan', 'buah', 'buah potong', 'fruit', 'fruits'],
  services: ['jasa', 'layanan', 'services'],
  other: ['lain-lain', 'lainnya', 'other'],
};

export const categories = Object.keys(WORDS) as readonly Category[];

export function readCategory(written: string, mapping: Mapping): CellReading<Category> {
  const key = toWordKey(written);
  const known =
    lookUp(mapping.categories, key) ??
    categories.find((category) => category === key || WORDS[category].includes(key));
  if (known) return { value: known };
  return fault(
    {
      en: key === '' ? 'the category is missing' : `"${written}" is not a known category`,
      id: key === '' ? 'kategorinya kosong' : `"${written}" bukan kategori yang dikenal`,
    },
    {
      en: 'Write a known category in the cell, or say in the mapping file which one the word means',
      id: 'Tulis kategori yang dikenal di selnya, atau nyatakan pada berkas pemetaan arti kata itu',
    },
    key === ''
      ? {}
      : { answer: { categories: { [written.trim()]: UNANSWERED } }, choices: categories },
  );
}
