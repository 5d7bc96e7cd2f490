/** What the reference and the page of an entry say of a `mentoring-held` entry, field by field. */
import { mentoringTopicWords } from '../../../format/programme-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const mentoringHeldReference: KindReference<'mentoring-held'> = {
  records: {
    id: 'Pembinaan atau pendampingan: beberapa sesi sejenis dengan orang yang sama.',
    en: 'Mentoring or companionship: sessions of one kind with the same people.',
  },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: {
        id: 'Kelompok yang dimaksud; dikosongkan bila seluruh komunitas.',
        en: 'The group it is about; left out where it is the whole community.',
      },
    },
    topic: {
      form: 'code',
      values: mentoringTopicWords,
      label: { id: 'Tentang', en: 'Topic' },
      meaning: { id: 'Apa yang dibahas.', en: 'What it is about.' },
    },
    sessions: {
      form: 'number',
      unit: { id: 'sesi', en: 'sessions' },
      label: { id: 'Sesi', en: 'Sessions' },
      meaning: { id: 'Berapa kali.', en: 'How many times.' },
    },
    minutes: {
      form: 'number',
      unit: { id: 'menit', en: 'minutes' },
      label: { id: 'Menit', en: 'Minutes' },
      meaning: {
        id: 'Lamanya semua sesi; kosong bila tidak dicatat.',
        en: 'All sessions together; unknown where nobody noted it.',
      },
    },
    households: {
      form: 'number',
      unit: { id: 'keluarga', en: 'households' },
      label: { id: 'Keluarga', en: 'Households' },
      meaning: {
        id: 'Keluarga yang ikut; kosong bila tidak dihitung atau kelompok yang dibina.',
        en: 'Households that took part; unknown where nobody counted or a group as such was mentored.',
      },
    },
    mentors: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Mentor', en: 'Mentors' },
      meaning: { id: 'Berapa mentor.', en: 'How many mentors.' },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: { id: 'Tempatnya.', en: 'Where it was.' },
    },
  },
  rules: [
    {
      id: 'Di buku besar yang terbuka untuk umum tidak pernah kurang dari lima keluarga.',
      en: 'In a public ledger never about fewer than five households.',
    },
  ],
};
