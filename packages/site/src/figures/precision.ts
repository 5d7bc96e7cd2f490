/** Says how exact a point on the map is, in words. */
import type { MsmeFeature } from '@circunomy/sdk';
import { type Language, LOCALES } from '@circunomy/sdk/format';
import { msmeWords } from '../words/msmes.ts';

const kilometres = {
  id: new Intl.NumberFormat(LOCALES.id, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 }),
};

export function describePrecision(
  { precision, radius }: Pick<MsmeFeature['properties'], 'precision' | 'radius'>,
  language: Language,
): string {
  const words = msmeWords[language].precision;
  if (precision === null) return words.none;
  if (precision === 'exact') return words.exact;
  return words[precision](kilometres[language].format((radius ?? 0) / 1000));
}
