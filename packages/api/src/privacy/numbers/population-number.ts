// NIK and family card (KK) numbers: sixteen digits, area (province, regency, district), date, serial number. In a NIK
// the date is that of birth, women's days count from 41 (Dukcapil); in a KK it is that of issue.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const PROVINCES = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

const UNBROKEN = /(?<!\d)\d{16}(?!\d)/dg;
/** Grouped in any way; what goes on with more digits is no number of sixteen. */
const GROUPED = /(?<!\d[ .-]?)\d(?:[ .-]{1,3}\d|\d){15}(?![ .-]?\d)/dg;
/** 3175 0341 …, 317503 410190 0001, 31.75.03.410190.0001, also beside other numbers. */
const USUAL_GROUPS =
  /(?<!\d)(?:\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4})(?!\d)/dg;
/** Named as one, it need not be well-formed. */
const NAMED =
  /(?<!\p{L})(?:nik|e?-?ktp|kk|kartu keluarga|induk kependudukan)(?!\p{L})[^\d\n]{0,20}(?<data>\d(?:[ .-]{0,3}\d){15})(?!\d)/dgiu;

export function findPopulationNumbers(plain: string): Span[] {
  return [
    ...findAll(UNBROKEN, plain, hasStructure),
    ...findAll(USUAL_GROUPS, plain, hasStructure),
    ...findAll(GROUPED, plain, hasStructure),
    ...findAll(NAMED, plain),
  ];
}

function hasStructure(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  const at = (start: number, length = 2): number => Number(digits.slice(start, start + length));
  if (!PROVINCES.test(digits) || at(2) === 0 || at(4) === 0 || at(12, 4) === 0) return false;
  const day = at(6) > 40 ? at(6) - 40 : at(6);
  return isDay(day, at(8), at(10));
}

/** The century is unknown, so 29 February counts where either century has it. */
function isDay(day: number, month: number, year: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  return [1900, 2000].some(
    (century) => day <= new Date(Date.UTC(century + year, month, 0)).getUTCDate(),
  );
}
