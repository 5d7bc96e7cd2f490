/** The findings of a check as sentences, each with its place and what to do. Errors of the log bring their own. */
import { createFormat } from '../../format/format.ts';
import type { Language, Localized } from '../../format/language.ts';
import type { EntryFault, EntryFaultCode } from './check-entries.ts';
import type { HistoryReport } from './check-history.ts';
import type { Difference } from './differences.ts';
import type { DocumentFault, VerificationReport } from './report.ts';

const faultWords: Readonly<Record<EntryFaultCode, Localized>> = {
  'not-an-entry': { id: 'tidak dapat dibaca sebagai catatan', en: 'cannot be read as an entry' },
  'not-canonical': {
    id: 'tidak ditulis dalam bentuk baku (RFC 8785)',
    en: 'is not written in the canonical form (RFC 8785)',
  },
  'other-community': { id: 'menyebut komunitas lain', en: 'names another community' },
  'id-repeated': {
    id: 'memakai id yang dipakai catatan lain',
    en: 'has an id that another entry has',
  },
  'time-goes-back': {
    id: 'menyatakan waktu sebelum catatan yang mendahuluinya',
    en: 'states a time before that of the entry before it',
  },
  'reference-missing': {
    id: 'menyebut catatan yang tidak ada sebelumnya',
    en: 'names an entry that does not stand before it',
  },
  'second-operator-missing': {
    id: 'tidak diperiksa oleh petugas kedua',
    en: 'was not verified by a second operator',
  },
};

/** @example describeEntryFault({ entry: 7, fault: 'other-community' }, 'en') */
export function describeEntryFault({ entry, fault }: EntryFault, language: Language): string {
  const number = createFormat(language).number(entry);
  const what = faultWords[fault][language];
  return language === 'id'
    ? `Tidak dapat menerima catatan #${number}: catatan itu ${what}. Tanyakan kepada komunitas.`
    : `Could not accept entry #${number}: it ${what}. Ask the community.`;
}

/** One or two sentences about a ledger and what the verifier saw of it before. */
export function describeHistory(history: HistoryReport, language: Language): string {
  const { number } = createFormat(language);
  const { size, root } = history.remembered;
  if (history.holds) {
    return language === 'id'
      ? `Melanjutkan ${number(size)} catatan yang Anda lihat terakhir kali; bertambah ${number(history.added)}.`
      : `Continues the ${number(size)} entries you saw last; ${number(history.added)} were added.`;
  }
  const { kind, published, firstDifferent } = history;
  if (kind === 'rollback') {
    return language === 'id'
      ? `Tidak dapat menerima buku besar: ada catatan yang hilang. Terakhir kali isinya ${number(size)} catatan (akar ${root}), kini hanya ${number(published.size)}; yang pertama hilang atau berubah #${number(firstDifferent ?? published.size + 1)}. Simpan kedua checkpoint dan tanyakan kepada komunitas.`
      : `Could not accept the ledger: entries are gone. Last time it held ${number(size)} (root ${root}), today only ${number(published.size)}; the first that is gone or changed is #${number(firstDifferent ?? published.size + 1)}. Keep both checkpoints and ask the community.`;
  }
  const place = {
    id:
      firstDifferent === null
        ? `akarnya dahulu ${root}, kini ${published.root}`
        : `catatan #${number(firstDifferent)} tidak sama lagi`,
    en:
      firstDifferent === null
        ? `their root was ${root}, it is ${published.root} today`
        : `entry #${number(firstDifferent)} is not the same any more`,
  };
  return language === 'id'
    ? `Tidak dapat menerima buku besar: ${number(size)} catatan yang Anda lihat terakhir kali telah diubah; ${place.id}. Simpan kedua checkpoint dan tanyakan kepada komunitas.`
    : `Could not accept the ledger: the ${number(size)} entries you saw last were changed; ${place.en}. Keep both checkpoints and ask the community.`;
}

export function describeDocumentFault(
  { document, entry, fault }: DocumentFault,
  language: Language,
): string {
  const number = createFormat(language).number(entry);
  if (fault === 'still-published') {
    return language === 'id'
      ? `Tidak dapat menerima dokumen ${document} dari catatan #${number}: menurut buku besar sudah ditarik, tetapi masih diterbitkan. Minta komunitas menghapusnya; batasnya 72 jam.`
      : `Could not accept document ${document} of entry #${number}: the ledger says it was withdrawn, and it is still published. Ask the community to erase it; the law gives 72 hours.`;
  }
  return language === 'id'
    ? `Tidak dapat menerima dokumen ${document} dari catatan #${number}: isinya tidak cocok dengan sidiknya. Jangan percayai isinya; tanyakan kepada komunitas.`
    : `Could not accept document ${document} of entry #${number}: it does not match its hash. Do not trust what it says; ask the community.`;
}

/** `path` is the file's, below `data/`. */
export function describeDifference(
  path: string,
  { path: place, published, computed }: Difference,
  language: Language,
): string {
  const where = place === '' ? path : `${path} (${place})`;
  const [found, expected] = [published, computed].map((value) => JSON.stringify(value));
  return language === 'id'
    ? `Tidak dapat menerima ${where}: tertulis ${found}, padahal dari catatan dihitung ${expected}. Minta komunitas menerbitkan ulang.`
    : `Could not accept ${where}: it says ${found}, the entries give ${expected}. Ask the community to publish again.`;
}

/** Everything that does not hold, one sentence each, with its place; empty where the ledger holds. */
export function describeFindings(report: VerificationReport, language: Language): string[] {
  const { log, history, entries, documents, figures, readModels } = report;
  const files = [
    ...(figures ? [{ path: 'impact.json', ...figures }] : []),
    ...(readModels?.files ?? []),
  ];
  return [
    ...(log.holds ? [] : [log.error.in(language)]),
    ...(history?.holds === false ? [describeHistory(history, language)] : []),
    ...(entries?.faults ?? []).map((fault) => describeEntryFault(fault, language)),
    ...(documents?.faults ?? []).map((fault) => describeDocumentFault(fault, language)),
    ...files.flatMap(({ path, differences }) =>
      differences.map((difference) => describeDifference(path, difference, language)),
    ),
  ];
}
