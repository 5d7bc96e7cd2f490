/** Words of the page about progress: stages, support, change of income, and what is held back. */

const id = {
  title: 'Perkembangan usaha dan keluarga',
  description: (name: string) =>
    `Perkembangan di ${name}: tahap usaha, modal, pembinaan, dan perubahan pendapatan, dari catatan.`,
  text: 'Sampai di mana usaha dan kelompok berkembang, dan apa yang mendukungnya. Keluarga tidak pernah disebut; angka tentang kurang dari lima keluarga tidak pernah ditampilkan.',
  parts: {
    stages: 'Tahap demi tahap',
    support: 'Modal dan pembinaan',
    change: 'Perubahan, sebelum dan sesudah',
    model: 'Komponen dan kemandirian',
    partners: 'Mitra',
  },
  how: 'cara menghitung',
  whole: 'Seluruh program',
  over: {
    incomeChange: (count: string) => `${count} keluarga`,
    salesGrowth: (count: string) => `${count} usaha`,
    customersGrowth: (count: string) => `${count} usaha`,
  },
  before: 'Sebelum',
  after: 'Sesudah',
  notMeasured: 'tidak diukur',
  changeUnknown: 'perubahan belum diketahui',
  perMonth: (value: string, period: string) => `${value} sebulan (${period})`,
  hidden: {
    held: 'disembunyikan',
    'not-reported': 'belum dilaporkan',
    'held-or-not-reported': 'disembunyikan atau belum dilaporkan',
  },
  heldRest: 'Bagian lain',
  heldWhy:
    'Bagian dengan kurang dari lima keluarga tidak ditampilkan. Bila hanya satu yang sekecil itu, satu bagian lain yang lebih besar ikut disembunyikan: tanpa itu, siapa pun bisa mengurangkan bagian yang tampil dari jumlah seluruhnya dan menemukan bagian yang kecil. Bagian yang belum dilaporkan juga tidak tampil di sini.',
  file: 'Berkas data',
};

const en: typeof id = {
  title: 'Progress of businesses and households',
  description: (name: string) =>
    `Progress in ${name}: stages of businesses, capital, mentoring and change of income, from entries.`,
  text: 'How far businesses and groups have come, and what helped them. Households are never named; nothing is shown about fewer than five of them.',
  parts: {
    stages: 'Stage by stage',
    support: 'Capital and mentoring',
    change: 'Change, before and after',
    model: 'Components and independence',
    partners: 'Partners',
  },
  how: 'how it is computed',
  whole: 'The whole programme',
  over: {
    incomeChange: (count: string) => `${count} households`,
    salesGrowth: (count: string) => `${count} businesses`,
    customersGrowth: (count: string) => `${count} businesses`,
  },
  before: 'Before',
  after: 'After',
  notMeasured: 'not measured',
  changeUnknown: 'change unknown',
  perMonth: (value: string, period: string) => `${value} a month (${period})`,
  hidden: {
    held: 'held back',
    'not-reported': 'not reported yet',
    'held-or-not-reported': 'held back or not reported yet',
  },
  heldRest: 'Other parts',
  heldWhy:
    'A part with fewer than five households is not shown. Where only one is that small, a larger part is held back with it: without that, anyone could subtract the parts shown from the whole and find the small one. Parts that were not reported yet are not shown here either.',
  file: 'Data file',
};

export const indicatorWords = { id, en };
