// Open Location Codes ("plus codes"): twenty characters without vowels, a plus sign before the last two or three.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const CODE =
  /(?<![\p{L}\d+])(?:[23456789CFGHJMPQRVWX]{8}|(?=\d*[CFGHJMPQRVWX])[23456789CFGHJMPQRVWX]{4}(?:[23456789CFGHJMPQRVWX]{2})?)\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/dgu;
/** Written small it needs a digit, or words would pass for codes. */
const SMALL_CODE =
  /(?<![\p{L}\d+])(?=[a-z]*\d)(?=\d*[a-z])(?:[23456789cfghjmpqrvwx]{2}){2,4}\+[23456789cfghjmpqrvwx]{2,3}(?![\p{L}\d])/dgu;

export function findPlusCodes(plain: string): Span[] {
  return [...findAll(CODE, plain), ...findAll(SMALL_CODE, plain)];
}
