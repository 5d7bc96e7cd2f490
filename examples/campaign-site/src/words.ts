// Everything this campaign says itself, in both languages.
import type { Language } from '@circunomy/sdk/format';

const indonesian = {
  title: 'Sarapan Bandung',
  description:
    'Kampanye rekaan: sarapan dibeli dari gerobak tetangga, lalu diantar kepada tetangga.',
  fictional: 'Contoh rekaan: kampanye, pedagang, dan angka di halaman ini tidak sungguh ada.',
  skip: 'Langsung ke isi',
  navigation: 'Bagian halaman',
  parts: { figures: 'Angka', menu: 'Menu', ledger: 'Catatan', voices: 'Suara' },
  otherLanguage: 'English',
  lead: 'Pukul lima pagi Bandung masih berkabut, dan gerobak pertama sudah menyala. Kami membeli sarapan di sana, dengan harga mereka, lalu mengantarnya kepada tetangga yang berangkat kerja dengan perut kosong.',
  join: 'Pilih sarapannya',
  read: 'Baca setiap catatan',
  soFar: 'Sejauh ini',
  asOf: (day: string) => `per ${day}`,
  people: 'orang menerima',
  spent: 'dibelanjakan di usaha tetangga',
  knownAmounts: (known: string, of: string) => `(nilai ${known} dari ${of} pembelian diketahui)`,
  msmes: 'usaha kecil tetangga',
  purchases: 'kali belanja',
  distributions: 'kali mengantar',
  atLeast: 'paling sedikit',
  about: 'sekitar',
  figuresHeading: 'Yang bisa dihitung ulang, dan yang baru kami katakan',
  figuresLead:
    'Dua jenis angka, tidak pernah dijumlahkan. Yang tercatat mengikuti catatan yang boleh dibaca siapa saja. Yang dinyatakan baru kami sebutkan, dengan sumbernya.',
  itemised: 'Tercatat',
  declared: 'Dinyatakan',
  source: 'Sumber:',
  entry: (number: string) => `catatan #${number}`,
  menuHeading: 'Menu pagi ini, harga gerobaknya',
  menuLead:
    'Anda membayar harga yang tertulis di gerobak, tidak lebih, dan seorang tetangga sarapan.',
  per: 'per',
  helps: (count: string, _most: number) => `untuk ${count} orang`,
  unnamed: 'nama ditarik',
  order: 'Pesan lewat',
  ledgerHeading: 'Lima catatan terakhir',
  ledgerLead:
    'Juga yang memalukan: salah hitung diperbaiki dengan catatan baru, yang lama tetap terbaca.',
  undated: 'tanggal tidak diketahui',
  whole: 'Seluruh catatan',
  voicesHeading: 'Kata mereka',
  oneOperator:
    'Kampanye ini dijalankan satu orang: yang mencatat dan yang memeriksa sama. Karena itu semua catatannya terbuka.',
  permit: (number: string, issuer: string) => `Izin pengumpulan ${number}, ${issuer}`,
  check: 'Hitung ulang sendiri',
  contact: 'Hubungi kami',
  downTitle: 'Angka sedang tidak terbaca',
  downHeading: 'Catatan kami sedang tidak dapat dibaca.',
  downText:
    'Saat ini kami tidak sampai ke sana. Kami memilih tidak menampilkan angka daripada menampilkan yang mungkin keliru.',
  downSteps: [
    'Muat ulang halaman ini beberapa menit lagi.',
    'Ingin memesan sekarang? Tulis kepada kami, alamatnya di bawah.',
  ],
  again: 'Muat ulang',
  lostTitle: 'Halaman tidak ada',
  lostHeading: 'Gerobaknya tidak mangkal di sini.',
  lostText:
    'Alamat ini tidak ada, atau sudah berpindah. Semua yang kami punya ada di halaman depan.',
  home: 'Ke halaman depan',
};

const english: typeof indonesian = {
  title: 'Sarapan Bandung',
  description:
    'A made-up campaign: breakfast bought from the neighbours’ carts, brought to neighbours.',
  fictional: 'A made-up example: the campaign, vendors and figures on this page do not exist.',
  skip: 'Skip to content',
  navigation: 'Parts of the page',
  parts: { figures: 'Figures', menu: 'Menu', ledger: 'Ledger', voices: 'Voices' },
  otherLanguage: 'Indonesia',
  lead: 'At five in the morning Bandung lies in mist, and the first cart is already alight. We buy breakfast there, at the vendor’s price, and bring it to neighbours who leave for work on an empty stomach.',
  join: 'Choose a breakfast',
  read: 'Read every entry',
  soFar: 'So far',
  asOf: (day: string) => `as of ${day}`,
  people: 'people received',
  spent: 'spent at neighbours’ businesses',
  knownAmounts: (known: string, of: string) =>
    `(the amounts of ${known} of ${of} purchases are known)`,
  msmes: 'small businesses next door',
  purchases: 'purchases',
  distributions: 'deliveries',
  atLeast: 'at least',
  about: 'about',
  figuresHeading: 'What you can recompute, and what we merely say',
  figuresLead:
    'Two kinds of figure, never added together. Itemised ones follow from entries anyone can read. Declared ones are our word so far, with their source.',
  itemised: 'Itemised',
  declared: 'Declared',
  source: 'Source:',
  entry: (number: string) => `entry #${number}`,
  menuHeading: 'This morning’s menu, at the cart’s price',
  menuLead: 'You pay what is written on the cart, nothing more, and a neighbour has breakfast.',
  per: 'per',
  helps: (count: string, most: number) => `for ${count} ${most === 1 ? 'person' : 'people'}`,
  unnamed: 'name withdrawn',
  order: 'Order through',
  ledgerHeading: 'The last five entries',
  ledgerLead:
    'The embarrassing ones too: a miscount is put right by a new entry, and the old one stays readable.',
  undated: 'date unknown',
  whole: 'The whole ledger',
  voicesHeading: 'In their words',
  oneOperator:
    'One person runs this campaign: whoever records is also whoever checks. That is why every entry is open.',
  permit: (number: string, issuer: string) => `Collection permit ${number}, ${issuer}`,
  check: 'Recompute it yourself',
  contact: 'Contact us',
  downTitle: 'Figures cannot be read',
  downHeading: 'Our ledger cannot be read right now.',
  downText:
    'We cannot reach it at this moment. We would rather show no figure than one that may be wrong.',
  downSteps: [
    'Load this page again in a few minutes.',
    'Want to order now? Write to us, the address is below.',
  ],
  again: 'Load again',
  lostTitle: 'No such page',
  lostHeading: 'No cart stands here.',
  lostText: 'This address does not exist, or has moved. All we have is on the front page.',
  home: 'To the front page',
};

export const words: Readonly<Record<Language, typeof indonesian>> = { id: indonesian, en: english };

/** The campaign's own address, for when the community's cannot be read. */
export const ownEmail = 'halo@kampanye-contoh.example';
