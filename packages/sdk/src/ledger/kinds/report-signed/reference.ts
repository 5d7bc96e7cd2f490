/** What the reference and the page of an entry say of a `report-signed` entry, field by field. */
import { reportReaderWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const reportSignedReference: KindReference<'report-signed'> = {
  records: {
    id: 'Pendamping menyerahkan laporan sebulan atau setahun: yang mencatat dan yang memeriksa telah mengesahkan.',
    en: 'A companion hands in a month or a year: whoever records this and whoever checks it have signed.',
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
    period: {
      form: 'period',
      label: { id: 'Masa', en: 'Period' },
      meaning: {
        id: 'Bulan atau tahun yang dilaporkan.',
        en: 'The month or year that is reported.',
      },
    },
    to: {
      form: 'code',
      values: reportReaderWords,
      label: { id: 'Kepada', en: 'To' },
      meaning: { id: 'Kepada siapa diserahkan.', en: 'To whom it is handed in.' },
    },
  },
  rules: [
    {
      id: 'Catatan yang datang sesudahnya untuk masa yang sama terhitung dan disebut di laporan.',
      en: 'Entries that come later for the same period are counted and mentioned in the report.',
    },
    {
      id: 'Disahkan paling cepat pada hari terakhir masanya.',
      en: 'Signed on the last day of its period at the earliest.',
    },
  ],
};
