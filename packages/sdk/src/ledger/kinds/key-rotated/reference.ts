/** What the reference and the page of an entry say of a `key-rotated` entry, field by field. */

import type { KindReference } from '../kind-reference.ts';
import { keyReasonWords } from './words.ts';

export const keyRotatedReference: KindReference<'key-rotated'> = {
  records: {
    id: 'Kunci yang menandatangani buku besar diganti; kunci lama menyebut kunci baru.',
    en: 'The key that signs the ledger changes; the old key names the new one.',
  },
  fields: {
    oldKey: {
      form: 'text',
      label: { id: 'Kunci lama', en: 'Old key' },
      meaning: {
        id: 'Menandatangani buku besar sampai dengan catatan ini.',
        en: 'Signs the ledger up to and including this entry.',
      },
    },
    newKey: {
      form: 'text',
      label: { id: 'Kunci baru', en: 'New key' },
      meaning: {
        id: 'Menandatangani buku besar sesudah catatan ini.',
        en: 'Signs the ledger after this entry.',
      },
    },
    signature: {
      form: 'text',
      label: { id: 'Tanda tangan', en: 'Signature' },
      meaning: {
        id: 'Tanda tangan kunci lama atas kunci baru.',
        en: 'The old key’s signature over the new one.',
      },
    },
    reason: {
      form: 'code',
      values: keyReasonWords,
      label: { id: 'Sebab', en: 'Reason' },
      meaning: { id: 'Mengapa diganti.', en: 'Why it changes.' },
    },
  },
  rules: [
    {
      id: 'Dibuat oleh `circunomy key rotate`, tidak diketik sendiri.',
      en: 'Made by `circunomy key rotate`, never typed.',
    },
  ],
};
