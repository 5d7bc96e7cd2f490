/** The impact counter's words. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'label'
  | 'reached'
  | 'people'
  | 'fromMsmes'
  | 'msmes'
  | 'msmesHelped'
  | 'spent'
  | 'spentAtLeast'
  | 'goods'
  | 'andGoods'
  | 'unknownPeople'
  | 'itemised'
  | 'ofDistributions'
  | 'ofPurchases'
  | 'ofRegistered'
  | 'declared'
  | 'declaredMsmes'
  | 'declaredPeople'
  | 'declaredProducts'
  | 'declaredSpent'
  | 'declaredVolunteers'
  | 'declaredHouseholds'
  | 'declaredPilot'
  | 'declaredIncubators'
  | 'declaredProvinces'
  | 'declaredCookingDays'
  | 'products'
  | 'share'
  | 'empty'
  | 'emptyRegistered'
  | 'asOf'
  | 'check'
  | 'checkLabel'
  | 'updated';

export const impactCounterStrings: Dictionary<Key> = {
  id: {
    label: 'Dampak {community}',
    reached: 'Sudah sampai ke',
    people: '{people} orang',
    fromMsmes: 'barangnya dibeli dari {count} UMKM',
    msmes: '{count} UMKM',
    msmesHelped: 'menerima pembelian',
    spent: 'dibelanjakan di UMKM',
    spentAtLeast:
      'paling sedikit dibelanjakan; jumlahnya diketahui pada {known} dari {of} pembelian',
    goods: 'barang dibeli',
    andGoods: 'ditambah {goods} barang',
    unknownPeople: 'jumlah orangnya belum diketahui',
    itemised: 'tercatat',
    ofDistributions: '{count} penyaluran',
    ofPurchases: '{count} pembelian',
    ofRegistered: '{count} UMKM terdata',
    declared: 'dinyatakan',
    declaredMsmes: 'terbantu menurut pengelola',
    declaredPeople: 'menerima bantuan menurut pengelola',
    declaredProducts: 'dibeli menurut pengelola',
    declaredSpent: 'dibelanjakan menurut pengelola',
    declaredVolunteers: 'relawan menurut pengelola',
    declaredHouseholds: 'keluarga peserta menurut pengelola',
    declaredPilot: 'keluarga dalam uji coba menurut pengelola',
    declaredIncubators: 'inkubator menurut pengelola',
    declaredProvinces: 'provinsi menurut pengelola',
    declaredCookingDays: 'hari memasak sebulan menurut pengelola',
    products: '{count} produk',
    share: 'Tercatat satu per satu: {share} dari penerima yang dinyatakan',
    empty: 'Belum ada pembelian atau penyaluran yang tercatat.',
    emptyRegistered: 'Sudah terdata: {count} UMKM.',
    asOf: 'per {day}',
    check: 'periksa',
    checkLabel: 'Periksa sendiri angka {community}',
    updated: 'Angka diperbarui: {figures}.',
  },
  en: {
    label: 'Impact of {community}',
    reached: 'Already reached',
    people: '{people} person|{people} people',
    fromMsmes: 'with goods bought from {count} MSME|with goods bought from {count} MSMEs',
    msmes: '{count} MSME|{count} MSMEs',
    msmesHelped: 'was bought from|were bought from',
    spent: 'spent at MSMEs',
    spentAtLeast: 'spent at least; the amount is known for {known} of {of} purchases',
    goods: 'of goods bought',
    andGoods: 'plus {goods} of goods',
    unknownPeople: 'how many people is not known yet',
    itemised: 'itemised',
    ofDistributions: '{count} distribution|{count} distributions',
    ofPurchases: '{count} purchase|{count} purchases',
    ofRegistered: '{count} MSME registered|{count} MSMEs registered',
    declared: 'declared',
    declaredMsmes: 'helped, by the organisers’ account',
    declaredPeople: 'received aid, by the organisers’ account',
    declaredProducts: 'bought, by the organisers’ account',
    declaredSpent: 'spent, by the organisers’ account',
    declaredVolunteers: 'volunteers, by the organisers’ account',
    declaredHouseholds: 'households taking part, by the organisers’ account',
    declaredPilot: 'households in the pilot, by the organisers’ account',
    declaredIncubators: 'incubators, by the organisers’ account',
    declaredProvinces: 'provinces, by the organisers’ account',
    declaredCookingDays: 'cooking days a month, by the organisers’ account',
    products: '{count} product|{count} products',
    share: 'Itemised one by one: {share} of the declared beneficiaries',
    empty: 'No purchase or distribution is recorded yet.',
    emptyRegistered: 'Registered so far: {count} MSME.|Registered so far: {count} MSMEs.',
    asOf: 'as of {day}',
    check: 'check',
    checkLabel: 'Check the figures of {community} yourself',
    updated: 'Figures updated: {figures}.',
  },
};
