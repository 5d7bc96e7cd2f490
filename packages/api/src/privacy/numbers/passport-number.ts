// Indonesian passports: a letter and seven digits; older and foreign ones only behind the word.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';
import { isGoodsNumber } from './digit-run.ts';

const INDONESIAN = /(?<![\p{L}\d/._#@-])[A-EXS] ?\d{7}(?![\p{L}\d])/dgu;
const NAMED =
  /(?<!\p{L})(?:paspor|passport)(?!\p{L})[^\d\n]{0,20}?(?<data>(?<!\p{L})[A-Z]{1,2} ?\d{6,7})(?!\d)/dgiu;

export function findPassportNumbers(plain: string): Span[] {
  return [
    ...findAll(INDONESIAN, plain, (...found) => !isGoodsNumber(...found)),
    ...findAll(NAMED, plain),
  ];
}
