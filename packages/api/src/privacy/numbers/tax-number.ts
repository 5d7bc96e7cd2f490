// NPWP: fifteen digits as 01.234.567.8-901.000, sixteen since 2024 (PMK 112/2022), with a leading zero or as a NIK.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const USUAL_GROUPS = /(?<!\d)0?\d{2}[. ]\d{3}[. ]\d{3}[. ]\d ?[-. ] ?\d{3}[. ]\d{3}(?!\d)/dg;
const NAMED =
  /(?<!\p{L})(?:npwp|pokok wajib pajak)(?!\p{L})[^\d\n]{0,20}(?<data>\d(?:[ .-]{0,3}\d){14,15})(?!\d)/dgiu;

export function findTaxNumbers(plain: string): Span[] {
  return [...findAll(USUAL_GROUPS, plain), ...findAll(NAMED, plain)];
}
