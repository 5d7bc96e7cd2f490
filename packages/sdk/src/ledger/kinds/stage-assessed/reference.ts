/** What the reference and the page of an entry say of a `stage-assessed` entry, field by field. */
import { stageWords } from '../../../format/programme-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const stageAssessedReference: KindReference<'stage-assessed'> = {
  records: {
    id: 'Sebuah UMKM atau kelompok dinilai: berada pada tahap mana dari lima tahap pemberdayaan, dan apa yang sudah ada.',
    en: 'An MSME or a group is assessed: at which of the five stages of empowerment it is, and what is in place.',
  },
  fields: {
    msme: {
      form: 'entry',
      label: { id: 'UMKM', en: 'MSME' },
      meaning: {
        id: 'UMKM yang dinilai; dikosongkan bila kelompok.',
        en: 'The MSME that is assessed; left out where it is a group.',
      },
    },
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: {
        id: 'Kelompok yang dinilai; dikosongkan bila UMKM.',
        en: 'The group that is assessed; left out where it is an MSME.',
      },
    },
    stage: {
      form: 'code',
      values: stageWords,
      label: { id: 'Tahap', en: 'Stage' },
      meaning: { id: 'Tahapnya pada hari itu.', en: 'Its stage on that day.' },
    },
    operating: {
      form: 'yes-no',
      values: {
        true: { id: 'berjalan', en: 'in business' },
        false: { id: 'tidak berjalan', en: 'not in business' },
      },
      label: { id: 'Usaha', en: 'Business' },
      meaning: {
        id: 'Apakah usahanya berjalan pada hari itu; kosong bila tidak dilihat.',
        en: 'Whether it was in business on that day; unknown where nobody looked.',
      },
    },
    components: {
      form: 'components',
      label: { id: 'Komponen', en: 'Components' },
      meaning: {
        id: 'Lima komponen model pemberdayaan: belum ada, sebagian, atau sudah ada. Yang tidak dilihat dikosongkan.',
        en: 'The model’s five components: absent, partly or in place. One that nobody looked at is left out.',
      },
    },
    management: {
      form: 'management',
      label: { id: 'Pengelolaan mandiri', en: 'Independent management' },
      meaning: {
        id: 'Apakah merencanakan produksi, mengetahui biaya, menentukan harga, dan membuat pembukuan sendiri.',
        en: 'Whether it plans production, knows its costs, sets prices and keeps books by itself.',
      },
    },
    resilience: {
      form: 'resilience',
      label: { id: 'Ketahanan', en: 'Resilience' },
      meaning: {
        id: 'Apakah usahanya beragam, punya dana cadangan, dan punya pemasok pengganti.',
        en: 'Whether it is diversified, has a reserve fund and alternative suppliers.',
      },
    },
  },
  rules: [
    {
      id: 'Menyebut satu UMKM atau satu kelompok, tidak keduanya.',
      en: 'Names one MSME or one group, not both.',
    },
    {
      id: 'Penilaian baru tidak menghapus yang lama: riwayatnya tetap.',
      en: 'A new assessment takes nothing away from the old one: the history stays.',
    },
  ],
};
