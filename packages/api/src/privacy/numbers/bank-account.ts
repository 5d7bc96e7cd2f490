// Bank accounts have no form of their own: they are known by "rekening", or by the bank in front of them.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';
import { isDateOrTime, isMoney, isThousands } from './digit-run.ts';

const DIGITS = '(?<data>\\d(?:[ .-]{0,3}\\d){7,17})(?!\\d)';
const NUMBER_OF_ACCOUNT = new RegExp(
  `(?<!\\p{L})(?:(?:no|nomor|nomer)[. ]{0,2}rek(?:ening)?|norek|virtual account|account (?:no|number))(?!\\p{L})[^\\d\\n]{0,24}${DIGITS}`,
  'gdiu',
);
const ACCOUNT = new RegExp(
  `(?<!\\p{L})(?<!kode )(?:rek|rekening|va|account)(?!\\p{L})[^\\d\\n]{0,24}${DIGITS}`,
  'gdiu',
);
/** Ten digits and more, since many banks are also ordinary words. */
const BANK =
  /(?<!\p{L})(?:bca|bri|bni|btn|bsi|bjb|ocbc|uob|bank \p{L}+|mandiri|cimb|niaga|danamon|permata|muamalat|panin|maybank|btpn|jenius|seabank)(?!\p{L})(?!\D{0,20}(?:rp|senilai|sebesar))[^\d\n]{0,14}(?<data>\d(?:[ .-]{0,3}\d){9,15})(?!\d)/dgiu;

export function findBankAccounts(plain: string): Span[] {
  return [
    ...findAll(NUMBER_OF_ACCOUNT, plain, (...found) => !isMoney(...found)),
    ...findAll(ACCOUNT, plain, isNoAmountOrDate),
    ...findAll(BANK, plain, isNoAmountOrDate),
  ];
}

function isNoAmountOrDate(match: string, span: Span, plain: string): boolean {
  return !isThousands(match) && !isDateOrTime(match) && !isMoney(match, span, plain);
}
