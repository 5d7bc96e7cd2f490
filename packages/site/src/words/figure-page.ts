/** Words of the page that says how each figure is computed. */

const id = {
  title: 'Bagaimana angka dihitung',
  description: (name: string) =>
    `Setiap angka ${name}: nilainya hari ini, artinya, rumusnya, dan apa yang belum diketahui.`,
  text: 'Setiap angka di situs ini mengikuti dari catatan di buku besar. Di sini tertulis nilainya hari ini, artinya, cara menghitungnya, dan apa yang belum diketahui. Yang tidak diketahui tidak pernah ditulis sebagai nol.',
  lists: {
    impact: 'Belanja, penyaluran, dan uang',
    indicators: 'Kelompok, program, dan kemandirian',
  },
  untold: (count: string) => `Belum ada catatannya (${count} angka)`,
  untoldText: 'Angka-angka ini muncul begitu catatan yang dihitungnya ada.',
  definition: 'Artinya',
  formula: 'Cara menghitung',
  unit: 'Satuan',
  unknown: 'Yang tidak diketahui',
  counts: 'Dihitung dari',
  behind: 'Catatan di baliknya',
  noEntries: 'belum ada catatan',
  more: (count: string) => `dan ${count} lagi`,
  file: 'Berkas data',
  kindCount: (label: string, count: string) => `${label} (${count})`,
  declaredTitle: 'Angka yang dinyatakan',
  declaredText:
    'Angka berikut disampaikan pengelola beserta sumbernya. Angka ini tidak dihitung dari catatan dan tidak pernah dijumlahkan dengan yang di atas.',
  asOf: (day: string, size: string) => `Per ${day}, sesudah catatan #${size}.`,
};

const en: typeof id = {
  title: 'How each figure is computed',
  description: (name: string) =>
    `Every figure of ${name}: its value today, what it means, its formula, and what is unknown.`,
  text: 'Every figure on this site follows from entries in the ledger. Here is its value today, what it means, how it is worked out, and what is not known. What is unknown is never written as nought.',
  lists: {
    impact: 'Purchases, distributions and money',
    indicators: 'Groups, programmes and independence',
  },
  untold: (count: string) => `Nothing recorded yet (${count} figures)`,
  untoldText: 'These figures appear as soon as there are entries that they count.',
  definition: 'What it means',
  formula: 'How it is worked out',
  unit: 'Unit',
  unknown: 'What is not known',
  counts: 'Counted from',
  behind: 'Entries behind it',
  noEntries: 'no entry yet',
  more: (count: string) => `and ${count} more`,
  file: 'Data file',
  kindCount: (label: string, count: string) => `${label} (${count})`,
  declaredTitle: 'Declared figures',
  declaredText:
    'These are stated by the organisers, each with its source. They do not follow from entries and are never added to those above.',
  asOf: (day: string, size: string) => `As of ${day}, after entry #${size}.`,
};

export const figurePageWords = { id, en };
