// Whether a recipient who speaks is named: "Ibu A.", "seorang penerima" and "a neighbour" are nobody, "Ibu Sari" is.
import { listWords, type Word } from './capital-words.ts';
import { findRecipientNames } from './recipient-name.ts';
import { ABBREVIATED, HONORIFICS, ROLES } from './words.ts';

const plainWords: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...ABBREVIATED,
  ...ROLES,
  ...`
    tahun th thn seorang salah satu penerima keluarga tetangga orang inisial nama disamarkan samaran
    pekerja informal harian lepas paket bantuan perempuan laki-laki pria wanita penyandang
    disabilitas pensiunan asisten pengasuh dua tiga a an one of the our recipient recipients
    neighbour neighbor mother father two three woman man elderly driver worker family years old
    anonymous parent
  `
    .trim()
    .split(/\s+/),
]);

const INDEFINITE =
  /^(?:seorang|salah (?:seorang|satu)|sepasang|sebuah keluarga|para|an?|one of)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:di|dari|asal|in|from|at|near)(?!\p{L}).*$|(?<=warga|penghuni|jemaat) .*$|,[^,]*$/iu;

export function isAnonymousSpeaker(plain: string): boolean {
  if (findRecipientNames(plain).length > 0) return false;
  const words = listWords(plain.trim().replace(PLACE, ''));
  const isIndefinite = INDEFINITE.test(plain.trim());
  return (
    words.length > 0 && words.every((word, index) => isNobody(word, words[index - 1], isIndefinite))
  );
}

function isNobody(word: Word, before: Word | undefined, isIndefinite: boolean): boolean {
  if (word.text.length === 1 || plainWords.has(word.lower)) return true;
  const isTitled = before !== undefined && HONORIFICS.has(before.lower);
  return isIndefinite && !word.isCapitalised && !isTitled;
}
