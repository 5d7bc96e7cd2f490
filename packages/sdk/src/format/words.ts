/** What the ledger's codes are called on pages and in widgets: one word per idea (the glossary). */
import type { Category, InclusionTag } from '../contract/values.schema.ts';
import type { Reading } from '../ledger/envelope.schema.ts';
import type { EntryOf } from '../ledger/kinds/entry.schema.ts';
import type { Codes } from './language.ts';

export const categoryWords: Codes<Category> = {
  'processed-food': { id: 'Makanan olahan', en: 'Processed food and snacks' },
  drinks: { id: 'Minuman', en: 'Drinks' },
  staples: { id: 'Bahan pokok', en: 'Staples' },
  'household-goods': { id: 'Perlengkapan rumah', en: 'Household goods' },
  handicrafts: { id: 'Kerajinan tangan', en: 'Handicrafts' },
  fruit: { id: 'Buah-buahan', en: 'Fruit' },
  services: { id: 'Jasa', en: 'Services' },
  other: { id: 'Lain-lain', en: 'Other' },
};

export const inclusionWords: Codes<InclusionTag> = {
  women: { id: 'perempuan', en: 'women' },
  'young-people': { id: 'anak muda', en: 'young people' },
  'people-with-disabilities': { id: 'penyandang disabilitas', en: 'people with disabilities' },
  elderly: { id: 'lansia', en: 'elderly people' },
};

/** By which measure of PP 7/2021 art. 35 a business is a micro-enterprise. */
export const microByWords: Codes<NonNullable<EntryOf<'msme-registered'>['microBy']>> = {
  capital: { id: 'modal usaha', en: 'its capital' },
  'yearly-sales': { id: 'penjualan setahun', en: 'its yearly sales' },
};

export const deliveryWayWords: Codes<EntryOf<'distribution-delivered'>['by'][number]> = {
  directly: { id: 'langsung', en: 'directly' },
  community: { id: 'lewat komunitas setempat', en: 'through the local community' },
  volunteers: { id: 'lewat relawan', en: 'by volunteers' },
  initiator: { id: 'oleh penggagas', en: 'by the initiator' },
  courier: { id: 'lewat kurir', en: 'by courier' },
};

export const communityTypeWords: Codes<EntryOf<'community-opened'>['type']> = {
  movement: { id: 'gerakan', en: 'movement' },
  church: { id: 'gereja', en: 'church' },
  'faith-community': { id: 'komunitas iman', en: 'faith community' },
  campaign: { id: 'kampanye', en: 'campaign' },
  'alumni-network': { id: 'jaringan alumni', en: 'alumni network' },
  'joint-business-group': { id: 'kelompok usaha bersama', en: 'joint business group' },
  programme: { id: 'program', en: 'programme' },
};

export const fundWords: Codes<EntryOf<'contribution-received'>['from']> = {
  personal: { id: 'dana pribadi', en: 'personal funds' },
  public: { id: 'kontribusi masyarakat', en: 'contributions of the public' },
};

/** Written out: a bundler keeps what is spread from another list, even where nobody asks for it. */
export const purchaseFundWords: Codes<NonNullable<EntryOf<'purchase-made'>['fundedBy']>> = {
  personal: { id: 'dana pribadi', en: 'personal funds' },
  public: { id: 'kontribusi masyarakat', en: 'contributions of the public' },
  both: { id: 'dana pribadi dan masyarakat', en: 'personal funds and the public' },
};

export const costPurposeWords: Codes<EntryOf<'cost-paid'>['purpose']> = {
  delivery: { id: 'pengantaran', en: 'delivery' },
  packaging: { id: 'kemasan', en: 'packaging' },
  administration: { id: 'administrasi', en: 'administration' },
  'payment-fee': { id: 'biaya pembayaran', en: 'payment fee' },
  other: { id: 'lain-lain', en: 'other' },
};

export const mediumWords: Codes<EntryOf<'evidence-published'>['medium']> = {
  photo: { id: 'Foto', en: 'Photo' },
  video: { id: 'Video', en: 'Video' },
  link: { id: 'Tautan', en: 'Link' },
  receipt: { id: 'Nota', en: 'Receipt' },
};

export const speakerWords: Codes<EntryOf<'testimony-published'>['from']> = {
  'msme-owner': { id: 'pemilik UMKM', en: 'MSME owner' },
  recipient: { id: 'penerima', en: 'recipient' },
  volunteer: { id: 'relawan', en: 'volunteer' },
  contributor: { id: 'penyumbang', en: 'contributor' },
};

export const correctionReasonWords: Codes<EntryOf<'entry-corrected'>['reason']> = {
  'typing-error': { id: 'salah ketik', en: 'typing error' },
  'counted-again': { id: 'dihitung ulang', en: 'counted again' },
  'wrong-reference': { id: 'rujukan keliru', en: 'wrong reference' },
  'recorded-twice': { id: 'tercatat dua kali', en: 'recorded twice' },
  'new-information': { id: 'keterangan baru', en: 'new information' },
};

export const declaredFigureWords: Codes<EntryOf<'figure-declared'>['figure']> = {
  msmesHelped: { id: 'UMKM terbantu', en: 'MSMEs helped' },
  beneficiaries: { id: 'penerima manfaat', en: 'beneficiaries' },
  products: { id: 'produk dibeli', en: 'products bought' },
  spent: { id: 'dibelanjakan', en: 'spent' },
  volunteers: { id: 'relawan', en: 'volunteers' },
  households: { id: 'keluarga peserta', en: 'households taking part' },
  pilotHouseholds: { id: 'keluarga uji coba', en: 'pilot households' },
  incubators: { id: 'inkubator', en: 'incubators' },
  provinces: { id: 'provinsi', en: 'provinces' },
  cookingDaysPerMonth: { id: 'hari memasak sebulan', en: 'cooking days a month' },
};

export const declaredUnitWords: Codes<EntryOf<'figure-declared'>['unit']> = {
  msmes: { id: 'UMKM', en: 'MSMEs' },
  people: { id: 'orang', en: 'people' },
  products: { id: 'produk', en: 'products' },
  rupiah: { id: 'rupiah', en: 'rupiah' },
  households: { id: 'keluarga', en: 'households' },
  incubators: { id: 'inkubator', en: 'incubators' },
  provinces: { id: 'provinsi', en: 'provinces' },
  days: { id: 'hari', en: 'days' },
};

/** How a written source was read; whole sentences, since people must be able to disagree. */
export const readingWords: Codes<Reading> = {
  'thousands-read-as-rupiah': {
    id: 'Sumber menulis “ribu” di kolom jumlah produk; kami membacanya sebagai ribu rupiah.',
    en: 'The source writes “ribu” (thousand) in a column for the number of products; we read it as thousands of rupiah.',
  },
  'one-place-for-seller-and-recipients': {
    id: 'Sumber hanya menyebut satu tempat; kami membacanya sebagai tempat UMKM dan tempat penyaluran.',
    en: 'The source names one place only; we read it as the place of the MSME and of the distribution.',
  },
  'date-not-given': {
    id: 'Sumber tidak menyebut tanggal; tanggalnya kami biarkan tidak diketahui.',
    en: 'The source gives no date; we leave it unknown.',
  },
  'plural-thousands-read-as-at-least-1000': {
    id: 'Sumber menulis “ribuan”; kami membacanya sebagai paling sedikit 1.000.',
    en: 'The source writes “thousands”; we read it as at least 1,000.',
  },
  'written-as-more-than': {
    id: 'Sumber menulis “lebih dari”; kami menampilkannya sebagai paling sedikit.',
    en: 'The source writes “more than”; we show it as at least.',
  },
  'written-as-about': {
    id: 'Sumber menulis “sekitar” atau “±”; angka ini perkiraan.',
    en: 'The source writes “about” or “±”; this figure is an estimate.',
  },
  'monthly-pattern-recorded-once': {
    id: 'Sumber menyebut yang biasa terjadi setiap bulan, tanpa menyebut bulannya; kami mencatat satu bulan, satu kali, tanpa tanggal.',
    en: 'The source tells what is usual in a month and names no month; we record one month, once, without a date.',
  },
  'told-without-number-or-date': {
    id: 'Sumber menyebut bahwa ini terjadi, tanpa berapa kali dan kapan; kami mencatatnya satu kali, tanpa tanggal.',
    en: 'The source says that this happens, not how often or when; we record it once, without a date.',
  },
  'counted-when-written': {
    id: 'Jumlahnya berlaku ketika sumber ditulis, belum tentu pada tanggal catatan ini.',
    en: 'The number held when the source was written, not necessarily on the day of this entry.',
  },
  'unit-not-given': {
    id: 'Sumber menyebut harga tanpa satuan; kami menulis “satuan”.',
    en: 'The source gives a price without a unit; we write “satuan” (one).',
  },
  'group-read-as-seller': {
    id: 'Sumber menyebut barang yang dijual kelompok; kami mencatat kelompok itu sendiri sebagai penjualnya.',
    en: 'The source names what the group sells; we record the group itself as the seller.',
  },
  'read-as-same-occasion': {
    id: 'Sumber menyebutnya bersama hal lain yang bertanggal; kami membacanya sebagai peristiwa yang sama.',
    en: 'The source names it together with something that has a date; we read it as the same occasion.',
  },
  'stated-of-the-whole-programme': {
    id: 'Angka ini tentang program secara nasional, bukan tentang wilayah komunitas ini saja.',
    en: 'This figure is about the programme in the whole country, not about this community’s area alone.',
  },
  'incentive-read-as-grant': {
    id: 'Sumber menyebut “insentif modal”; kami membacanya sebagai hibah produktif.',
    en: 'The source speaks of a “capital incentive”; we read it as a productive grant.',
  },
};
