/** What no check of a ledger can tell, however well everything holds. Pages and commands say it beside the result. */
import type { Localized } from '../../format/language.ts';
import type { VerificationReport } from './report.ts';

export type CannotKnowCode =
  | 'truth-of-entries'
  | 'nobody-left-out'
  | 'same-for-everybody'
  | 'withdrawn-documents'
  | 'who-holds-the-key';

export interface CannotKnow {
  readonly code: CannotKnowCode;
  /** One or two plain sentences. */
  readonly text: Localized;
}

export const cannotKnow: readonly CannotKnow[] = [
  {
    code: 'truth-of-entries',
    text: {
      id: 'Apakah petugas mencatat yang sebenarnya. Pemeriksaan ini hanya menunjukkan bahwa catatan tidak berubah sesudah ditandatangani; tanyakan kepada penjual dan penerima.',
      en: 'Whether those who recorded told the truth. This check only shows that entries did not change after they were signed; ask sellers and recipients.',
    },
  },
  {
    code: 'nobody-left-out',
    text: {
      id: 'Apakah semua yang terjadi sudah dicatat. Pembelian, uang, atau orang yang tidak pernah dicatat tidak meninggalkan jejak di sini.',
      en: 'Whether everything that happened was recorded. A purchase, money or people that nobody recorded leave no trace here.',
    },
  },
  {
    code: 'same-for-everybody',
    text: {
      id: 'Apakah orang lain diperlihatkan buku besar yang sama. Itu baru terjamin bila saksi yang Anda percayai ikut menandatangani, atau bila Anda membandingkan ukuran dan akarnya dengan orang lain.',
      en: 'Whether others are shown the same ledger. Only the signature of a witness you trust vouches for that, or comparing size and root with somebody else.',
    },
  },
  {
    code: 'withdrawn-documents',
    text: {
      id: 'Apakah dokumen yang sudah ditarik dahulu berbunyi seperti yang diingat orang. Dengan sidiknya saja, isi yang dihapus tidak dapat dibuktikan.',
      en: 'Whether withdrawn documents said what people remember. A hash alone cannot prove a text that was erased.',
    },
  },
  {
    code: 'who-holds-the-key',
    text: {
      id: 'Siapa yang memegang kunci komunitas, dan apakah kunci di laman ini memang miliknya. Bandingkan kunci itu dengan yang Anda terima dari komunitas lewat jalan lain.',
      en: 'Who holds the community’s key, and whether the key on this page is theirs. Compare it with the one that the community gave you in another way.',
    },
  },
];

/** What this very check could not tell: less where a witness signed, or where nothing was withdrawn. */
export function listCannotKnow(
  report: Pick<VerificationReport, 'witnesses' | 'documents'>,
): readonly CannotKnow[] {
  const isWitnessed = (report.witnesses?.cosigned.length ?? 0) > 0;
  const hasWithdrawn = (report.documents?.withdrawn ?? 1) > 0;
  return cannotKnow.filter(
    ({ code }) =>
      !(code === 'same-for-everybody' && isWitnessed) &&
      !(code === 'withdrawn-documents' && !hasWithdrawn),
  );
}
