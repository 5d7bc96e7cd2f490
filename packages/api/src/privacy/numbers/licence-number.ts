// Driving licences (SIM): twelve to fourteen digits, which nothing but the word before tells from other numbers.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const NAMED =
  /(?<!\p{L})(?:sim|surat izin mengemudi|driving licen[cs]e)(?!\p{L})[^\d\n]{0,24}(?<data>\d(?:[ .-]{0,3}\d){11,13})(?!\d)/dgiu;

export function findLicenceNumbers(plain: string): Span[] {
  return findAll(NAMED, plain);
}
