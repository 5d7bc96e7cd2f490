/** What the codes of a group's life are called: its form, its activities, its cash box, its awards, its reports. */
import type { EntryOf } from '../ledger/kinds/entry.schema.ts';
import type { Codes } from './language.ts';

export const groupFormWords: Codes<EntryOf<'group-formed'>['form']> = {
  'joint-business-group': { id: 'kelompok usaha bersama', en: 'joint business group' },
  'micro-business-group': { id: 'kelompok usaha mikro', en: 'micro-business group' },
  'community-incubator': { id: 'inkubator komunitas', en: 'community incubator' },
  'co-operative': { id: 'koperasi produktif', en: 'productive co-operative' },
  'labour-intensive': { id: 'usaha padat karya', en: 'labour-intensive business' },
};

export const duesRhythmWords: Codes<NonNullable<EntryOf<'group-formed'>['dues']>['every']> = {
  meeting: { id: 'pertemuan', en: 'meeting' },
  week: { id: 'minggu', en: 'week' },
  month: { id: 'bulan', en: 'month' },
};

export const activityWords: Codes<EntryOf<'activity-held'>['activity']> = {
  'supplementary-feeding': {
    id: 'pemberian makanan tambahan (PMT)',
    en: 'supplementary feeding',
  },
  catering: { id: 'katering', en: 'catering' },
  bazaar: { id: 'bazar', en: 'bazaar' },
  cooking: { id: 'hari memasak', en: 'cooking day' },
  production: { id: 'produksi', en: 'production' },
  training: { id: 'pelatihan', en: 'training' },
  competition: { id: 'perlombaan', en: 'competition' },
  promotion: { id: 'promosi', en: 'promotion' },
  'social-visit': { id: 'kunjungan sosial', en: 'social visit' },
  'community-service': { id: 'kerja bakti', en: 'community service' },
  other: { id: 'kegiatan lain', en: 'other' },
};

export const awardWinnerWords: Codes<EntryOf<'award-won'>['winner']> = {
  group: { id: 'kelompok atau komunitas', en: 'the group or community' },
  companion: { id: 'pendamping', en: 'the companion' },
};

export const awardLevelWords: Codes<NonNullable<EntryOf<'award-won'>['level']>> = {
  kelurahan: { id: 'kelurahan', en: 'kelurahan' },
  kecamatan: { id: 'kecamatan', en: 'kecamatan' },
  'kota-or-kabupaten': { id: 'kota/kabupaten', en: 'kota/kabupaten' },
  province: { id: 'provinsi', en: 'province' },
  national: { id: 'nasional', en: 'national' },
  international: { id: 'internasional', en: 'international' },
};

export const bookWords: Codes<NonNullable<EntryOf<'community-opened'>['book']>['holds']> = {
  cash: { id: 'buku kas', en: 'cash book' },
  solidarity: { id: 'buku dana solidaritas', en: 'solidarity fund’s book' },
  households: { id: 'buku keluarga', en: 'household book' },
};

export const cashSourceWords: Codes<EntryOf<'cash-received'>['from']> = {
  'carried-over': { id: 'saldo awal', en: 'opening balance' },
  sales: { id: 'penjualan', en: 'sales' },
  order: { id: 'pesanan', en: 'an order' },
  grant: { id: 'hibah', en: 'a grant' },
  award: { id: 'hadiah penghargaan', en: 'an award' },
  loan: { id: 'pinjaman', en: 'a loan' },
  contribution: { id: 'sumbangan', en: 'a contribution' },
  other: { id: 'sumber lain', en: 'another source' },
};

export const cashPurposeWords: Codes<EntryOf<'cash-spent'>['purpose']> = {
  ingredients: { id: 'bahan', en: 'ingredients' },
  equipment: { id: 'peralatan', en: 'equipment' },
  packaging: { id: 'kemasan', en: 'packaging' },
  transport: { id: 'transportasi', en: 'transport' },
  training: { id: 'pelatihan', en: 'training' },
  wages: { id: 'upah', en: 'wages' },
  'profit-sharing': { id: 'bagi hasil', en: 'profit sharing' },
  'loan-repaid': { id: 'pengembalian pinjaman', en: 'a loan repaid' },
  'solidarity-fund': { id: 'dana solidaritas', en: 'the solidarity fund' },
  'help-to-member': { id: 'bantuan bagi anggota', en: 'help to a member' },
  administration: { id: 'administrasi', en: 'administration' },
  other: { id: 'lain-lain', en: 'other' },
};

export const reportReaderWords: Codes<EntryOf<'report-signed'>['to'][number]> = {
  'social-affairs-office': { id: 'dinas sosial', en: 'the social affairs office' },
  kecamatan: { id: 'kecamatan', en: 'the kecamatan' },
  kelurahan: { id: 'kelurahan', en: 'the kelurahan' },
  funders: { id: 'penyandang dana', en: 'the funders' },
  members: { id: 'anggota', en: 'the members' },
  public: { id: 'masyarakat', en: 'the public' },
};
