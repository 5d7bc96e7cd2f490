/** The figures that follow from entries, as cards. An unknown figure is left out or said to be unknown. */
import type { Impact, Itemised } from '@circunomy/sdk';
import { createFormat, type Format, type Language } from '@circunomy/sdk/format';
import { figureWords } from '../words/figures.ts';
import type { FigureCard } from './figure-card.ts';

type Words = (typeof figureWords)[Language];

export function toItemisedCards(
  { itemised }: Pick<Impact, 'itemised'>,
  language: Language,
): FigureCard[] {
  const t = figureWords[language];
  const format = createFormat(language);
  const cards = [
    toSpentCard(itemised, t, format),
    toMsmesCard(itemised, t, format),
    toPeopleCard(itemised, t, format),
  ];
  const packages = toPackagesCard(itemised, t, format);
  return packages ? [...cards, packages] : cards;
}

function toSpentCard(
  { spent, quantities, purchases }: Itemised,
  t: Words,
  format: Format,
): FigureCard {
  const goods = format.list(quantities.map(format.quantity));
  const count = t.purchases(format.number(purchases));
  const card = { proof: `${t.itemised} · ${count}`, page: 'ledger/' };
  if (spent === null) {
    const isKnown = goods !== '';
    return {
      ...card,
      value: isKnown ? goods : t.unknown,
      caption: isKnown ? t.goodsOnly : t.spent,
      note: null,
    };
  }
  const isWhole = spent.known === spent.of;
  const note = isWhole ? null : t.amountsKnown(format.number(spent.known), format.number(spent.of));
  const caption = isWhole || goods === '' ? t.spent : t.spentAndGoods(goods);
  return { ...card, value: format.rupiah(spent.rupiah), caption, note };
}

function toMsmesCard(
  { msmesHelped, msmesRegistered }: Itemised,
  t: Words,
  format: Format,
): FigureCard {
  return {
    value: t.msmes(format.number(msmesHelped)),
    caption: t.msmesHelped,
    note: null,
    proof: `${t.itemised} · ${t.msmesRegistered(format.range(msmesRegistered))}`,
    page: 'msmes/',
  };
}

function toPeopleCard(
  { beneficiaries, distributions }: Itemised,
  t: Words,
  format: Format,
): FigureCard {
  return {
    value: beneficiaries ? format.range(beneficiaries) : t.unknown,
    caption: beneficiaries ? t.people : t.peopleUnknown,
    note: null,
    proof: `${t.itemised} · ${t.distributions(format.number(distributions))}`,
    page: 'ledger/',
  };
}

function toPackagesCard({ packages }: Itemised, t: Words, format: Format): FigureCard | null {
  if (!packages) return null;
  const { count, known, of } = packages;
  return {
    value: format.number(count),
    caption: t.packages,
    note: known === of ? null : t.knownOf(format.number(known), t.packings(format.number(of))),
    proof: `${t.itemised} · ${t.packings(format.number(of))}`,
    page: 'ledger/',
  };
}
