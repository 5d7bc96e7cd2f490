/** What the reference and the page of an entry say of a `document-withdrawn` entry, field by field. */

import type { KindReference } from '../kind-reference.ts';
import { withdrawalReasonWords } from './words.ts';

export const documentWithdrawnReference: KindReference<'document-withdrawn'> = {
  records: {
    id: 'Sebuah dokumen dihapus untuk selamanya; catatan dan angkanya tetap.',
    en: 'A document is erased for good; entry and figures stay.',
  },
  fields: {
    document: {
      form: 'document',
      label: { id: 'Dokumen pada', en: 'Document of' },
      meaning: {
        id: 'Dokumen yang dihapus; catatan yang memuatnya tetap ada.',
        en: 'The document that is erased; the entry that carried it stays.',
      },
    },
    reason: {
      form: 'code',
      values: withdrawalReasonWords,
      label: { id: 'Sebab', en: 'Reason' },
      meaning: { id: 'Mengapa dihapus.', en: 'Why it is erased.' },
    },
  },
  rules: [
    {
      id: 'Dibuat oleh `circunomy withdraw`; berlaku di mana-mana dalam 72 jam.',
      en: 'Made by `circunomy withdraw`; takes effect everywhere within 72 hours.',
    },
  ],
};
