/** What a `document-withdrawn` entry is called, and the sentence that tells it. */
import type { Localized } from '../../../format/language.ts';
import type { KindWords } from '../kind-words.ts';
import type { WithdrawalReason } from './schema.ts';

export const withdrawalReasonWords: Readonly<Record<WithdrawalReason, Localized>> = {
  'owner-asked': { id: 'pemiliknya meminta', en: 'its owner asked' },
  'consent-ended': { id: 'masa persetujuannya berakhir', en: 'the consent ended' },
  'recorded-by-mistake': { id: 'tercatat karena keliru', en: 'it was recorded by mistake' },
  law: { id: 'hukum mewajibkannya', en: 'the law demands it' },
};

export const documentWithdrawnWords: KindWords<'document-withdrawn'> = {
  label: { id: 'Penarikan dokumen', en: 'Withdrawal of a document' },
  describe: ({ reason }, { language }) =>
    language === 'id'
      ? `Satu dokumen ditarik dan dihapus: ${withdrawalReasonWords[reason].id}. Catatan dan angkanya tetap.`
      : `A document was withdrawn and erased: ${withdrawalReasonWords[reason].en}. Entry and figures stay.`,
};
