// The community's figures in this campaign's own words, itemised and declared kept apart.
import type { Declared, Impact } from '@circunomy/sdk';
import { createFormat, declaredFigureWords, type Language } from '@circunomy/sdk/format';
import { words } from './words.ts';

export interface ShownFigure {
  readonly value: string;
  readonly label: string;
}

export interface ShownDeclaration extends ShownFigure {
  readonly source: string;
  /** Number of the entry that declares it. */
  readonly entry: number;
}

/** Figures that are unknown are left out, never shown as 0. */
export function toItemisedFigures({ itemised }: Impact, language: Language): ShownFigure[] {
  const { number, range, knownRupiah } = createFormat(language);
  const { beneficiaries, spent, msmesHelped, purchases, distributions } = itemised;
  const text = words[language];
  const figures: ShownFigure[] = [];
  if (beneficiaries) figures.push({ value: range(beneficiaries), label: text.people });
  if (spent) {
    const known = text.knownAmounts(number(spent.known), number(spent.of));
    const label = spent.known === spent.of ? text.spent : `${text.spent} ${known}`;
    figures.push({ value: knownRupiah(spent), label });
  }
  if (msmesHelped > 0) figures.push({ value: number(msmesHelped), label: text.msmes });
  if (purchases > 0) figures.push({ value: number(purchases), label: text.purchases });
  if (distributions > 0) figures.push({ value: number(distributions), label: text.distributions });
  return figures;
}

export function toDeclaredFigures({ declared }: Impact, language: Language): ShownDeclaration[] {
  return declared.map((one) => ({
    value: toDeclaredValue(one, language),
    label: declaredFigureWords[one.figure][language],
    source: one.source,
    entry: one.entry,
  }));
}

function toDeclaredValue(declared: Declared, language: Language): string {
  const format = createFormat(language);
  const write = declared.unit === 'rupiah' ? format.rupiah : format.number;
  const { atLeast, about } = words[language];
  if ('atLeast' in declared) return `${atLeast} ${write(declared.atLeast)}`;
  if ('about' in declared) return `${about} ${write(declared.about)}`;
  const range =
    declared.unit === 'rupiah'
      ? `${write(declared.min)} – ${write(declared.max)}`
      : format.range(declared);
  return declared.approximately ? `${about} ${range}` : range;
}
