/** What the reference and the page of an entry say of a `campaign-closed` entry, field by field. */
import { closingReasonWords } from '../../../format/movement-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const campaignClosedReference: KindReference<'campaign-closed'> = {
  records: {
    id: 'Sebuah penggalangan berhenti mengumpulkan.',
    en: 'A collection stops collecting.',
  },
  fields: {
    campaign: {
      form: 'entry',
      label: { id: 'Kampanye', en: 'Campaign' },
      meaning: { id: 'Kampanye yang ditutup.', en: 'The campaign that closes.' },
    },
    reason: {
      form: 'code',
      values: closingReasonWords,
      label: { id: 'Sebab', en: 'Reason' },
      meaning: { id: 'Mengapa ditutup.', en: 'Why it closes.' },
    },
  },
  rules: [{ id: 'Sebuah kampanye ditutup satu kali saja.', en: 'A campaign closes once.' }],
};
