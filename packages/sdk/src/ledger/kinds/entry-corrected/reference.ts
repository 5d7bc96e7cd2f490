/** What the reference and the page of an entry say of a `entry-corrected` entry, field by field. */
import { correctionReasonWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const entryCorrectedReference: KindReference<'entry-corrected'> = {
  records: {
    id: 'Kekeliruan dibetulkan dengan catatan baru yang menyebut catatan pertama; keduanya tetap dapat dibaca.',
    en: 'A mistake is mended by a further entry that names the first; both stay readable.',
  },
  fields: {
    corrects: {
      form: 'entry',
      label: { id: 'Membetulkan', en: 'Corrects' },
      meaning: { id: 'Catatan yang dibetulkan.', en: 'The entry that is mended.' },
    },
    replacement: {
      form: 'replacement',
      label: { id: 'Menjadi', en: 'Becomes' },
      meaning: {
        id: 'Seluruh isi yang seharusnya, beserta tanggalnya; kosong bila catatan itu seharusnya tidak ada.',
        en: 'All that it should have said, with its date; empty where the entry should not exist.',
      },
    },
    reason: {
      form: 'code',
      values: correctionReasonWords,
      label: { id: 'Sebab', en: 'Reason' },
      meaning: { id: 'Mengapa dibetulkan.', en: 'Why it is corrected.' },
    },
  },
  rules: [
    {
      id: 'Siapa yang mencatat dan kapan tidak dapat dibetulkan.',
      en: 'Who recorded it and when cannot be corrected.',
    },
  ],
};
