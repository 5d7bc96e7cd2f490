/** The impact counter's words. */
import type { Declared } from '@circunomy/sdk';
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
  | 'byOrganisers'
  | `declared-${Declared['figure']}`
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
    byOrganisers: '{what} menurut pengelola',
    'declared-msmesHelped': 'terbantu',
    'declared-beneficiaries': 'menerima bantuan',
    'declared-products': 'dibeli',
    'declared-spent': 'dibelanjakan',
    'declared-volunteers': 'relawan',
    'declared-households': 'keluarga',
    'declared-pilotHouseholds': 'keluarga uji coba',
    'declared-incubators': 'inkubator',
    'declared-provinces': 'provinsi',
    'declared-cookingDaysPerMonth': 'hari memasak sebulan',
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
    byOrganisers: '{what}, by the organisers’ account',
    'declared-msmesHelped': 'helped',
    'declared-beneficiaries': 'received aid',
    'declared-products': 'bought',
    'declared-spent': 'spent',
    'declared-volunteers': 'volunteers',
    'declared-households': 'households',
    'declared-pilotHouseholds': 'pilot households',
    'declared-incubators': 'incubators',
    'declared-provinces': 'provinces',
    'declared-cookingDaysPerMonth': 'cooking days a month',
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
