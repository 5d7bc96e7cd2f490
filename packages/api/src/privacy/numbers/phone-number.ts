// Phone numbers: Indonesian mobiles and landlines in all usual spellings, other countries' after a plus sign, and
// whatever stands behind a word such as "WA". Numbers written out in words are not recognised.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';
import { GAP, isDateOrTime, isGoodsNumber, isMoney, isThousands, moreDigits } from './digit-run.ts';

/** +62 812…, 0062 21…, (+62) 812…, +65 9123 4567. */
const INTERNATIONAL = new RegExp(`(?:\\+|(?<!\\d)00(?=62))\\d${moreDigits('8,14')}(?!\\d)`, 'gd');

/** 62812…, 62-21-555…: the country without its plus sign. */
const WITHOUT_PLUS = new RegExp(
  `(?<![\\d.,])62${GAP}(?:\\(?0\\)?${GAP})?(?:8[1-9]\\d${moreDigits('6,9')}|(?:21|22|24|31|61)${moreDigits('7,8')})(?!\\d)`,
  'gd',
);

/** 0812-3456-7890, (0812) 3456 7890, 0812.3456.7890, O812…; the four first digits stand together. */
const MOBILE = new RegExp(
  `(?<!\\d)\\(?(?:0|(?<!\\p{L})[oO])\\)?[ .-]?8[1-9]\\d${moreDigits('6,10')}(?!\\d)`,
  'gdu',
);
/** 0812,3456,7890 and 08 1234 567 890: marks that only stand for themselves between even groups. */
const MOBILE_IN_GROUPS =
  /(?<!\d)(?:08[1-9]\d([,_])\d{3,4}\1\d{3,5}|08 (?!20\d\d )\d{3,4} \d{3,4} \d{3,4})(?!\d)/dg;
const MOBILE_IN_PAIRS = /(?<!\d)08([ .-])\d\d(?:\1\d\d){3,4}(?!\d)/dg;
const DIGIT_BY_DIGIT = /(?<!\d)0([ ._*-]{1,2})8(?:\1\d){7,11}(?!\d)/dg;

/** (021) 555 1234, (0274) 512345. */
const AREA_IN_BRACKETS = /\(0\d{2,3}\)[ .-]{0,2}\d(?:[ .-]{0,2}\d){4,7}(?!\d)/dg;
/** 021-5551234: the five cities whose area code has three digits. */
const FIVE_CITIES =
  /(?<![\d.,/])0(?:21|22|24|31|61)[ .-]{0,3}[1-9]\d{2,3}[ .-]{0,2}\d{3,4}(?!\d)/dg;
/** 0274-512345, 0274 512 345. */
const OTHER_AREAS = /(?<![\d.,/])0[2-79]\d{2}[ .-]{1,3}[1-9]\d{2}(?:[ .-]?\d){2,5}(?!\d)/dg;
const OTHER_AREAS_UNBROKEN = /(?<![\d.,/])0[2-79]\d{8,9}(?!\d)/dg;

const NAMED = new RegExp(
  '(?<!\\p{L})(?:wa|whats ?app|hp|handphone|telp?|tlp|telepon|telpon|ponsel|phone|call|hubungi|sms|fax|faks)(?!\\p{L})' +
    '[^\\d\\n+]{0,14}(?<data>[+]?\\d(?:[ ./()-]{0,3}\\d){6,13})(?!\\d)',
  'gdiu',
);
const LINK =
  /(?:wa\.me|whatsapp\.com|tel:|sms:|t\.me)\S{0,40}?(?<data>\+?(?<!\d)\d{8,15})(?!\d)/dgi;

export function findPhoneNumbers(plain: string): Span[] {
  return [
    ...findAll(LINK, plain),
    ...findAll(INTERNATIONAL, plain, isNoAmount),
    ...findAll(WITHOUT_PLUS, plain, isNoAmount),
    ...findAll(MOBILE, plain),
    ...findAll(MOBILE_IN_GROUPS, plain),
    ...findAll(MOBILE_IN_PAIRS, plain),
    ...findAll(DIGIT_BY_DIGIT, plain),
    ...findAll(AREA_IN_BRACKETS, plain),
    ...findAll(FIVE_CITIES, plain, isNoGoodsNumber),
    ...findAll(OTHER_AREAS, plain, isNoGoodsNumber),
    ...findAll(OTHER_AREAS_UNBROKEN, plain, isNoGoodsNumber),
    ...findAll(NAMED, plain, isNoServiceLine),
  ];
}

function isNoAmount(match: string, span: Span, plain: string): boolean {
  return !isThousands(match.replace(/^\+/, '')) && !isMoney(match, span, plain);
}

function isNoGoodsNumber(match: string, span: Span, plain: string): boolean {
  return !isGoodsNumber(match, span, plain) && !isDateOrTime(match);
}

/** 1500-000 and the like are service lines of institutions. */
function isNoServiceLine(match: string, span: Span, plain: string): boolean {
  const isServiceLine = /^1[45]/.test(match) && match.replace(/\D/g, '').length <= 7;
  return !isServiceLine && !isDateOrTime(match) && isNoAmount(match, span, plain);
}
