// Finders look for one kind of data in plain text; they say where, never what.
import type { PrivacyCode } from '../privacy-words.ts';
import type { TextToCheck } from './list-texts.ts';
import type { Span } from './plain-text.ts';

export interface Finder {
  readonly code: PrivacyCode;
  /** Texts that this kind of data has no business in. */
  readonly isUnwelcome: (text: TextToCheck) => boolean;
  /** Texts with fewer digits hold none of it and are not searched. */
  readonly fewestDigits: number;
  readonly find: (plain: string) => readonly Span[];
}

export function always(): boolean {
  return true;
}

/**
 * Every match; where the pattern names a group `data`, only that part. `isMeant` sorts out what is written alike.
 * Patterns carry `g` and `d`.
 */
export function findAll(
  pattern: RegExp,
  plain: string,
  isMeant: (match: string, span: Span, plain: string) => boolean = always,
): Span[] {
  return Array.from(plain.matchAll(pattern)).flatMap((match) => {
    const whole: readonly [number, number] = [match.index, match.index + match[0].length];
    const [start, end] = match.indices?.groups?.data ?? whole;
    const span = { start, end };
    return isMeant(plain.slice(start, end), span, plain) ? [span] : [];
  });
}
