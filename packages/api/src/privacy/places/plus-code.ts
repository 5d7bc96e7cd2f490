// Open Location Codes ("plus codes"): twenty characters without vowels, a plus sign before the last two or three.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const CODE =
  /(?<![\p{L}\d+])(?:[23456789CFGHJMPQRVWX]{8}|(?=\d*[CFGHJMPQRVWX])[23456789CFGHJMPQRVWX]{4}(?:[23456789CFGHJMPQRVWX]{2})?)\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/dgu;

export function findPlusCodes(plain: string): Span[] {
  return findAll(CODE, plain);
}
