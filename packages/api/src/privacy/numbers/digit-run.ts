// How numbers are grouped in writing, and what looks like one of them but is money, a date or a count.
import type { Span } from '../texts/plain-text.ts';

/** Between two digits of one number: up to three of space, dot, hyphen, brackets. */
export const GAP = '[ .()-]{0,3}';

/** `count` further digits, grouped in any usual way. */
export function moreDigits(count: string): string {
  return `(?:${GAP}\\d){${count}}`;
}

const THOUSANDS = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/;
const DATE =
  /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}(?:\D.*)?$|^(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2}(?:\D.*)?$/;
const TIMES = /^\d{1,2}[.:]\d{2}[ -]+\d{1,2}[.:]\d{2}$/;
const YEARS = /^(?:19|20)\d{2}\D+(?:19|20)\d{2}$/;

/** 1.250.000 is money or a count; no phone or account is grouped in threes after a first digit that is not 0. */
export function isThousands(match: string): boolean {
  return THOUSANDS.test(match.trim());
}

export function isDateOrTime(match: string): boolean {
  const text = match.trim();
  return DATE.test(text) || TIMES.test(text) || YEARS.test(text);
}

/** "Rp" before it, or "rupiah", "ribu", ",-" after it. */
export function isMoney(_match: string, { start, end }: Span, plain: string): boolean {
  return (
    /(?:rp|idr|rupiah|senilai|sebesar)[.: ]*$/i.test(plain.slice(Math.max(0, start - 14), start)) ||
    /^(?: ?(?:rupiah|ribu|rb|juta|jt|miliar)(?!\p{L})|,-)/iu.test(plain.slice(end, end + 12))
  );
}

/** Goods are numbered too: the word before says so. */
export function isGoodsNumber(_match: string, { start }: Span, plain: string): boolean {
  const before = plain.slice(Math.max(0, start - 32), start);
  return /(?:paket|resi|nota|kuitansi|faktur|invoice|kode|batch|seri|lot|model|sku|barcode|pirt|p-irt|bpom|surat|nmid|halal)(?: (?:nomor|no|kode|barang|produk|bantuan|seri|md))?[.:# ]*$/i.test(
    before,
  );
}
