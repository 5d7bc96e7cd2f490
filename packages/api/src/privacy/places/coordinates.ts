// Exact coordinates: a latitude and a longitude inside Indonesia with three decimals (about 100 metres) or more, or
// degrees with minutes.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const DECIMAL = /(?<![\d.])[+-]?\d{1,3}\.\d{3,}(?!\.?\d)|(?<![\d,])[+-]?\d{1,3},\d{3,}(?!,?\d)/dg;
/** Between the two: marks, and words that only coordinates have. */
const BETWEEN =
  /^(?:[\s,;:/|°()[\]{}"'=&_-]|(?<!\p{L})(?:lintang|bujur|selatan|utara|timur|barat|latitude|longitude|lat|long|lng|lon|ls|lu|bt|dan|and|south|north|east|[nsew])(?!\p{L}))*$/iu;
const LABEL =
  /(?<!\p{L})(?:lintang|bujur|latitude|longitude|lat|long|lng|lon|koordinat|coordinates?|titik|gps|maps?|peta|lokasi|geo|ls|lu|bt)(?!\p{L})/iu;

const DEGREE = String.raw`\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?'(?: ?\d{1,2}(?:[.,]\d+)? ?(?:"|''))?(?: ?(?:[NSEW]|LS|LU|BT|BB)(?!\p{L}))?`;
/** 6°12'31"S, 106° 50' 44" BT, one or both. */
const DEGREES = new RegExp(String.raw`(?<!\d)${DEGREE}(?:[ ,;/]{0,3}${DEGREE})?`, 'gdu');

interface Decimal extends Span {
  readonly written: string;
  readonly value: number;
}

export function findCoordinates(plain: string): Span[] {
  const decimals = findAll(DECIMAL, plain).map((span) => toDecimal(span, plain));
  const pairs = decimals.slice(1).flatMap((second, index) => {
    const first = decimals[index];
    if (!first || !isPlace(first, second)) return [];
    const between = plain.slice(first.end, second.start);
    if (between.length > 30 || !BETWEEN.test(between)) return [];
    const around = plain.slice(Math.max(0, first.start - 24), second.end + 4);
    const isExact = [first, second].some(({ written }) => /\d{4}$/.test(written));
    const isSigned = isNegative(first, plain) || isNegative(second, plain);
    // "6.250, 107.500" with nothing more may be two prices.
    return isExact || isSigned || LABEL.test(around)
      ? [{ start: first.start, end: second.end }]
      : [];
  });
  return [...pairs, ...findAll(DEGREES, plain)];
}

function toDecimal({ start, end }: Span, plain: string): Decimal {
  const written = plain.slice(start, end);
  return { start, end, written, value: Math.abs(Number(written.replace(',', '.'))) };
}

/** Within the frame of Indonesia, in either order; the sign of the latitude is often left out. */
function isPlace(first: Decimal, second: Decimal): boolean {
  const isPair = (latitude: number, longitude: number): boolean =>
    latitude <= 11.2 && longitude >= 94.8 && longitude <= 141.2;
  return isPair(first.value, second.value) || isPair(second.value, first.value);
}

/** In "5.000-6.250" the hyphen is no sign. */
function isNegative({ written, start }: Decimal, plain: string): boolean {
  return written.startsWith('-') && !/\d ?$/.test(plain.slice(Math.max(0, start - 2), start));
}
