/** Words that stand on every page: navigation, banners, footer. */
const id = {
  skip: 'Langsung ke isi',
  sections: 'Bagian situs',
  languages: 'Bahasa',
  home: 'Dampak',
  msmes: 'UMKM',
  products: 'Produk',
  ledger: 'Buku besar',
  check: 'Periksa sendiri',
  embed: 'Pasang widget',
  groups: 'Kelompok',
  reports: 'Laporan',
  indicators: 'Perkembangan',
  campaigns: 'Kampanye',
  goods: 'Hitungan barang',
  figures: 'Cara menghitung',
  more: 'Lainnya',
  fictionalLabel: 'Contoh rekaan',
  fictional:
    'Komunitas, usaha, dan angka di situs ini dibuat-buat untuk memperagakan cara kerjanya.',
  singleOperator:
    'Di komunitas ini satu orang mencatat dan memeriksa sendiri; belum ada orang kedua yang membenarkan catatannya.',
  contact: 'Hubungi kami',
  noContact: 'Komunitas ini belum mencantumkan kontak.',
  permit: 'Izin pengumpulan',
  permitNumber: (number: string, issuer: string, until: string) =>
    `Nomor ${number} dari ${issuer}, berlaku sampai ${until}.`,
  permitUnknown:
    'Komunitas ini belum menyebutkan izin pengumpulan uang atau barang (PUB), atau alasan mengapa izin itu tidak diperlukan.',
  sources: 'Sumber dan lisensi',
  areaNames: 'Nama dan kode wilayah: idn-area-data, ODbL 1.0.',
  typeface: 'Huruf: Plus Jakarta Sans, SIL OFL 1.1.',
  program: 'Situs ini dibuat dengan Circunomy, perangkat lunak bebas berlisensi MIT.',
  data: 'Semua data di halaman ini juga tersedia untuk mesin',
  privacy: 'Situs ini tidak memasang kuki dan tidak memanggil situs lain.',
};

const en: typeof id = {
  skip: 'Skip to content',
  sections: 'Sections of this site',
  languages: 'Language',
  home: 'Impact',
  msmes: 'MSMEs',
  products: 'Products',
  ledger: 'Ledger',
  check: 'Check it yourself',
  embed: 'Embed',
  groups: 'Groups',
  reports: 'Reports',
  indicators: 'Progress',
  campaigns: 'Campaigns',
  goods: 'Goods tally',
  figures: 'How it is computed',
  more: 'More',
  fictionalLabel: 'A made-up example',
  fictional:
    'The community, businesses and figures on this site are invented to show how it works.',
  singleOperator:
    'In this community one person both records and checks; nobody else has confirmed the entries yet.',
  contact: 'Contact us',
  noContact: 'This community has not given a contact yet.',
  permit: 'Collection permit',
  permitNumber: (number: string, issuer: string, until: string) =>
    `Number ${number} by ${issuer}, valid until ${until}.`,
  permitUnknown:
    'This community has not said which permit it collects money or goods under (PUB), or why none applies.',
  sources: 'Sources and licences',
  areaNames: 'Area names and codes: idn-area-data, ODbL 1.0.',
  typeface: 'Typeface: Plus Jakarta Sans, SIL OFL 1.1.',
  program: 'This site is made with Circunomy, free software under the MIT licence.',
  data: 'All data on these pages is there for machines too',
  privacy: 'This site sets no cookie and calls no other site.',
};

export const frameWords = { id, en };
