// Names of persons in texts about recipients: behind an honorific, behind "an." or "bernama", or a common given name
// with another. "Ibu A." is nobody's name, and what is called after somebody ("Warung Bu Ambar") is no recipient.
import type { Span } from '../texts/plain-text.ts';
import { isJoined, isJoinedByStop, listWords, type Word } from './capital-words.ts';
import {
  ABBREVIATED,
  ALSO_WORDS,
  COMMON_NAMES,
  HONORIFICS,
  NAMED_AFTER,
  OTHERWISE_SMALL,
  ROLES,
  SHORT_PLACES,
} from './words.ts';

/** "an. Sari", "a.n. Sari", "a/n Sari", "atas nama Sari", "bernama Sari", "Nama: Sari". */
const INTRODUCTION =
  /(?<!\p{L})(?:an\.|a\.n\.?|a\/n\.?|atas nama|bernama|namanya|nama(?: (?:penerima|ibu|bapak|anak))? ?:|penerima ?:) {0,2}$/iu;
/** Before a single common name: "diterima oleh Suparno", "untuk Rukmini". */
const TOWARDS = /(?<!\p{L})(?:oleh|kepada|untuk|bagi|buat|ke rumah) {1,2}$/iu;

export function findRecipientNames(plain: string): Span[] {
  const words = listWords(plain);
  const spans: Span[] = [];
  for (const [index, word] of words.entries()) {
    const name = findNameAt(words, index, plain);
    if (name && !isCalledAfter(words, index) && (spans.at(-1)?.end ?? 0) <= word.start) {
      spans.push(name);
    }
  }
  return spans;
}

function findNameAt(words: readonly Word[], index: number, plain: string): Span | undefined {
  const word = words[index];
  if (!word) return undefined;
  const titles = countTitles(words, index);
  const first = words[index + titles];
  if (titles > 0) {
    const isNamed = first && isNameAfterTitle(first, words[index + titles + 1]);
    return isNamed ? toSpan(words, index, titles) : undefined;
  }
  if (isIntroduced(word, plain))
    return isNameAfterTitle(word) ? toSpan(words, index, 0) : undefined;
  return isFullName(word, words[index + 1]) ? toSpan(words, index, 0) : undefined;
}

const MOST_TITLES = 4;

/** "Bpk. H." is two; "Ibu, Sari" none, since the name must follow at once. */
function countTitles(words: readonly Word[], index: number): number {
  let count = 0;
  while (count < MOST_TITLES) {
    const word = words[index + count];
    const next = words[index + count + 1];
    const isShort = word !== undefined && ABBREVIATED.has(word.lower);
    const isTitle = word !== undefined && (HONORIFICS.has(word.lower) || isShort);
    const isFollowed = next && (isJoined(next) || (isShort && isJoinedByStop(next)));
    // "Ibu.Sari": no sentence begins without a space.
    if (!isTitle || !(isFollowed || next?.before === '.')) return count;
    // A lone "h" or "dr" in small letters is no title.
    if (isShort && !word.isCapitalised && word.text.length < 3) return count;
    count += 1;
  }
  return count;
}

/** Written small it must be a common name: "bu sari", but "bu guru" and "ibu dari tiga anak" are none. */
function isNameAfterTitle(word: Word, next?: Word): boolean {
  if (!word.isCapitalised) return COMMON_NAMES.has(word.lower) && !ROLES.has(word.lower);
  // "Ibu A. Wulandari" is named, "Ibu A. Warga senang." is not.
  const goesOn = word.text.length === 1 && next?.isCapitalised && COMMON_NAMES.has(next.lower);
  return goesOn === true || isName(word);
}

function isName(word: Word): boolean {
  if (!word.isCapitalised || word.text.length < 2) return false;
  const [head = ''] = word.lower.split('-');
  if (ROLES.has(word.lower) || ROLES.has(head) || NAMED_AFTER.has(word.lower)) return false;
  return !HONORIFICS.has(word.lower) && !HONORIFICS.has(head);
}

function isIntroduced({ start, lower }: Word, plain: string): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (INTRODUCTION.test(before)) return true;
  return TOWARDS.test(before) && COMMON_NAMES.has(lower) && !ALSO_WORDS.has(lower);
}

function isFullName(word: Word, next: Word | undefined): boolean {
  if (!word.isCapitalised || !COMMON_NAMES.has(word.lower) || !next) return false;
  if (!isJoined(next) || !isName(next)) return false;
  return (
    !ALSO_WORDS.has(word.lower) || (COMMON_NAMES.has(next.lower) && !ALSO_WORDS.has(next.lower))
  );
}

/** From the title, if any, over all capitalised words of the name. */
function toSpan(words: readonly Word[], index: number, titles: number): Span {
  let last = index + titles;
  for (;;) {
    const next = words[last + 1];
    const isInitial = words[last]?.text.length === 1 && COMMON_NAMES.has(next?.lower ?? '');
    if (!next?.isCapitalised || !(isJoined(next) || (isInitial && isJoinedByStop(next)))) break;
    last += 1;
  }
  return { start: words[index]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** "Warung Minuman Bu Angga", "warung Pak Herdi", "Jl. H. Agus Salim": capitalised words back to what it is called. */
function isCalledAfter(words: readonly Word[], index: number): boolean {
  for (let back = index; back > 0 && back > index - 6; back -= 1) {
    const own = words[back];
    const earlier = words[back - 1];
    if (!own || !earlier || !isPartOfOneName(own, earlier)) return false;
    if (NAMED_AFTER.has(earlier.lower) && !OTHERWISE_SMALL.has(earlier.text)) return true;
    if (!earlier.isCapitalised) return false;
  }
  return false;
}

function isPartOfOneName(word: Word, earlier: Word): boolean {
  if (isJoinedByStop(word))
    return SHORT_PLACES.has(earlier.lower) || ABBREVIATED.has(earlier.lower);
  return /^(?: {1,2}["'(]?| ?[&] ?|["'] )$/.test(word.before);
}
