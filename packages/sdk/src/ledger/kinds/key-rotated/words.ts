/** What a `key-rotated` entry is called, and the sentence that tells it. */
import type { Codes } from '../../../format/language.ts';
import type { EntryOf } from '../entry.schema.ts';
import type { KindWords } from '../kind-words.ts';

export const keyReasonWords: Codes<EntryOf<'key-rotated'>['reason']> = {
  scheduled: { id: 'penggantian berkala', en: 'as scheduled' },
  'keeper-changed': { id: 'pemegang kunci berganti', en: 'its keeper changed' },
  'server-changed': { id: 'server berganti', en: 'the server changed' },
  'may-be-known-to-others': {
    id: 'kunci lama mungkin diketahui orang lain',
    en: 'others may know the old key',
  },
};

export const keyRotatedWords: KindWords<'key-rotated'> = {
  label: { id: 'Pergantian kunci', en: 'Change of key' },
  describe: ({ reason }, { language }) =>
    language === 'id'
      ? `Sesudah catatan ini, buku besar ditandatangani dengan kunci baru: ${keyReasonWords[reason].id}.`
      : `After this entry, the ledger is signed with a new key: ${keyReasonWords[reason].en}.`,
};
