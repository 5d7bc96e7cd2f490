/** Words of the readable ledger. */

const id = {
  title: 'Buku besar: semua yang pernah dicatat',
  description: (count: string, name: string) =>
    `${count} catatan dalam buku besar ${name}, dari yang terbaru.`,
  text: 'Catatan hanya ditambah, tidak pernah diubah atau dihapus. Yang keliru dibetulkan dengan catatan baru, dan keduanya tetap terbaca.',
  entry: 'Catatan',
  what: 'Apa yang terjadi',
  area: 'Wilayah',
  on: 'Tanggal',
  amount: 'Jumlah',
  proof: 'Bukti',
  unknown: 'tidak diketahui',
  corrected: 'sudah dibetulkan',
  range: (first: string, last: string) => `Catatan #${first} sampai #${last}`,
  pages: 'Halaman buku besar',
  newer: 'Lebih baru',
  older: 'Lebih lama',
  newest: 'Terbaru',
  pageTitle: (page: string) => `Buku besar, halaman ${page}`,
  empty: 'Buku besar ini masih kosong. Catatan pertama akan muncul di sini.',
};

const en: typeof id = {
  title: 'The ledger: everything ever recorded',
  description: (count: string, name: string) =>
    `${count} entries in the ledger of ${name}, newest first.`,
  text: 'Entries are only added, never changed or deleted. A mistake is corrected by a further entry, and both stay readable.',
  entry: 'Entry',
  what: 'What happened',
  area: 'Area',
  on: 'Date',
  amount: 'Amount',
  proof: 'Proof',
  unknown: 'unknown',
  corrected: 'corrected since',
  range: (first: string, last: string) => `Entries #${first} to #${last}`,
  pages: 'Pages of the ledger',
  newer: 'Newer',
  older: 'Older',
  newest: 'Newest',
  pageTitle: (page: string) => `Ledger, page ${page}`,
  empty: 'This ledger is still empty. Its first entry will appear here.',
};

export const ledgerWords = { id, en };
