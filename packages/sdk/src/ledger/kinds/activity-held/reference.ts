/** What the reference and the page of an entry say of a `activity-held` entry, field by field. */
import { activityWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const activityHeldReference: KindReference<'activity-held'> = {
  records: {
    id: 'Kelompok atau komunitas mengadakan kegiatan, dan hasilnya: kotak, porsi, atau satuan per kelompok penerima.',
    en: 'A group or a community holds an activity, and what came of it: boxes, portions or pieces per recipient group.',
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
    activity: {
      form: 'code',
      values: activityWords,
      label: { id: 'Kegiatan', en: 'Activity' },
      meaning: { id: 'Kegiatan macam apa.', en: 'What kind of activity.' },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: {
        id: 'Tempat kegiatan; kelurahan hanya bila bukan untuk segelintir orang.',
        en: 'Where it was held; a kelurahan only where it was not for a few people.',
      },
    },
    outputs: {
      form: 'outputs',
      label: { id: 'Hasil', en: 'Outputs' },
      meaning: {
        id: 'Berapa banyak untuk kelompok penerima mana; tanpa kelompok untuk barang yang dijual.',
        en: 'How much for which recipient group; without a group for goods that were sold.',
      },
    },
    participants: {
      form: 'people',
      label: { id: 'Peserta', en: 'Participants' },
      meaning: {
        id: 'Orang yang ikut, sebagai rentang; kosong bila tidak dihitung.',
        en: 'People who took part, as a range; unknown where nobody counted.',
      },
    },
    sales: {
      form: 'rupiah',
      label: { id: 'Penjualan', en: 'Sales' },
      meaning: {
        id: 'Hasil penjualan; kosong bila tidak ada atau tidak diketahui.',
        en: 'What was sold; unknown where nothing was or nobody knows.',
      },
    },
  },
  rules: [
    {
      id: 'Uang hasil penjualan yang masuk kas dicatat tersendiri di buku kas.',
      en: 'Money that goes into the cash box is recorded in the cash book by itself.',
    },
  ],
};
