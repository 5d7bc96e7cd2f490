/** What the reference and the page of an entry say of a `testimony-published` entry, field by field. */
import { speakerWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const testimonyPublishedReference: KindReference<'testimony-published'> = {
  records: {
    id: 'Kata-kata pemilik UMKM, penerima, relawan, atau penyumbang. Kata-katanya ada dalam dokumen.',
    en: 'The words of an MSME owner, a recipient, a volunteer or a giver. They stand in a document.',
  },
  fields: {
    from: {
      form: 'code',
      values: speakerWords,
      label: { id: 'Dari', en: 'From' },
      meaning: { id: 'Siapa yang berbicara.', en: 'Who speaks.' },
    },
    about: {
      form: 'entry',
      label: { id: 'Tentang', en: 'About' },
      meaning: { id: 'Catatan yang dibicarakan.', en: 'The entries that it is about.' },
    },
  },
  rules: [{ id: 'Penerima tidak pernah disebut namanya.', en: 'A recipient is never named.' }],
};
