/** Words of the money's way. */

const id = {
  source: 'Dibelanjakan',
  people: (range: string) => `${range} orang`,
  noSingleArea: 'Belum disalurkan, atau ke beberapa wilayah',
  otherAreas: (count: string) => `${count} wilayah lain`,
  summary: (amount: string, categories: string, areas: string) =>
    `${amount} dibelanjakan pada ${categories} jenis usaha, lalu disalurkan ke ${areas} wilayah`,
  unpriced: 'Garis putus-putus: barang yang nilainya tidak diketahui.',
  asTable: 'Baca sebagai tabel',
  category: 'Jenis usaha',
  area: 'Wilayah penerima',
  amount: 'Nilai',
  recipients: 'Penerima',
  unknown: 'belum diketahui',
  empty: 'Belum ada pembelian yang tercatat.',
};

const en: typeof id = {
  source: 'Spent',
  people: (range: string) => `${range} people`,
  noSingleArea: 'Not handed out yet, or in several areas',
  otherAreas: (count: string) => `${count} more areas`,
  summary: (amount: string, categories: string, areas: string) =>
    `${amount} spent at ${categories} kinds of business, then handed out in ${areas} areas`,
  unpriced: 'Dashed line: goods whose value is unknown.',
  asTable: 'Read as a table',
  category: 'Kind of business',
  area: 'Recipients’ area',
  amount: 'Value',
  recipients: 'Recipients',
  unknown: 'unknown',
  empty: 'No purchase is on record yet.',
};

export const flowWords = { id, en };
