// Words with their places, as the name finders walk through them.
import type { Span } from '../texts/plain-text.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isCapitalised: boolean;
  /** What stands between it and the word before. */
  readonly before: string;
}

const WORD = /\p{L}[\p{L}'-]*/gu;

export function listWords(plain: string): Word[] {
  let end = 0;
  return Array.from(plain.matchAll(WORD), (match) => {
    const [text] = match;
    const before = plain.slice(end, match.index);
    end = match.index + text.length;
    const word = { text, start: match.index, end, before };
    return { ...word, lower: text.toLowerCase(), isCapitalised: /^\p{Lu}/u.test(text) };
  });
}

/** Whether a name may go on here: after a space, perhaps with a quotation mark. */
export function isJoined({ before }: Word): boolean {
  return /^ {1,2}["']?$/.test(before);
}

/** After an abbreviation the full stop ends no sentence. */
export function isJoinedByStop({ before }: Word): boolean {
  return /^\. ?$/.test(before);
}
