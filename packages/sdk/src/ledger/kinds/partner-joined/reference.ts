/** What the reference and the page of an entry say of a `partner-joined` entry, field by field. */
import { partnerRoleWords, partnerTypeWords } from '../../../format/movement-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const partnerJoinedReference: KindReference<'partner-joined'> = {
  records: {
    id: 'Sebuah lembaga mulai membantu. Namanya ada dalam dokumen yang dapat ditarik.',
    en: 'An organisation begins to help. Its name stands in a document that can be withdrawn.',
  },
  fields: {
    type: {
      form: 'code',
      values: partnerTypeWords,
      label: { id: 'Jenis lembaga', en: 'Kind of organisation' },
      meaning: { id: 'Lembaga macam apa.', en: 'What kind of organisation it is.' },
    },
    roles: {
      form: 'code',
      values: partnerRoleWords,
      label: { id: 'Membantu dengan', en: 'Helps with' },
      meaning: {
        id: 'Bentuk bantuannya; boleh lebih dari satu.',
        en: 'How it helps; more than one is possible.',
      },
    },
  },
  rules: [
    {
      id: 'Nama lembaga boleh disebut; nama orang di dalamnya dan kontaknya tidak perlu.',
      en: 'The organisation may be named; people in it and their contacts need not be.',
    },
  ],
};
