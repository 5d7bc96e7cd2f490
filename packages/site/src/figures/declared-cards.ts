/** The figures that somebody states, as cards, each with its source. */
import type { Declared } from '@circunomy/sdk';
import {
  createFormat,
  declaredFigureWords,
  type Format,
  type Language,
} from '@circunomy/sdk/format';
import { figureWords } from '../words/figures.ts';
import type { FigureCard } from './figure-card.ts';

const NO_BREAK_SPACE = '\u00a0';

export interface DeclaredCard extends FigureCard {
  /** The number in words, for those who hear it: "paling sedikit 300". */
  readonly spoken: string;
}

export function toDeclaredCards(declared: readonly Declared[], language: Language): DeclaredCard[] {
  const t = figureWords[language];
  const format = createFormat(language);
  return declared.map((one) => ({
    ...toValue(one, t, format),
    caption: `${declaredFigureWords[one.figure][language]}, ${t.byOrganisers}`,
    note: one.on === null ? null : format.partialDate(one.on),
    proof: `${t.declared} · ${one.source}`,
    page: `entries/${one.entry}/`,
  }));
}

function toValue(
  declared: Declared,
  t: (typeof figureWords)[Language],
  format: Format,
): Pick<DeclaredCard, 'value' | 'spoken'> {
  const isMoney = declared.unit === 'rupiah';
  const show = isMoney ? format.rupiah : format.number;
  if ('atLeast' in declared) {
    const value = show(declared.atLeast);
    return { value: `≥${NO_BREAK_SPACE}${value}`, spoken: t.atLeast(value) };
  }
  if ('about' in declared) {
    const value = show(declared.about);
    return { value: `±${NO_BREAK_SPACE}${value}`, spoken: t.about(value) };
  }
  const range = isMoney ? `${show(declared.min)} – ${show(declared.max)}` : format.range(declared);
  return declared.approximately
    ? { value: `±${NO_BREAK_SPACE}${range}`, spoken: t.about(range) }
    : { value: range, spoken: range };
}
