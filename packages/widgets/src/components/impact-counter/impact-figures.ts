/** Which figures the counter shows, in words: what is itemised and what is declared, never together. */
import type { Declared, Impact } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { impactCounterStrings } from './impact-counter.strings.ts';

export interface Figure {
  /** Stable over updates, so that a moved figure is known. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What stands behind it: a count of entries, or a source. */
  readonly proof: string;
}

export interface DeclaredFigure extends Figure {
  /** Number of the entry that declares it. */
  readonly entry: number;
}

/** The people reached, the money spent, the MSMEs bought from; what nobody recorded yet is left out. */
export function itemisedFigures({ itemised }: Impact, format: Format): Figure[] {
  const strings = impactCounterStrings[format.language];
  const { distributions, purchases, beneficiaries, msmesHelped, msmesRegistered } = itemised;
  const figures: Figure[] = [];
  if (distributions > 0) {
    figures.push({
      name: 'beneficiaries',
      value: beneficiaries
        ? fill(strings.people, { people: format.range(beneficiaries) }, beneficiaries.max)
        : '–',
      label: beneficiaries
        ? fill(strings.fromMsmes, { count: format.number(msmesHelped) }, msmesHelped)
        : strings.unknownPeople,
      proof: fill(strings.ofDistributions, { count: format.number(distributions) }, distributions),
    });
  }
  if (purchases > 0) {
    figures.push(...spentFigures(itemised, format), {
      name: 'msmesHelped',
      value: fill(strings.msmes, { count: format.number(msmesHelped) }, msmesHelped),
      label: fill(strings.msmesHelped, {}, msmesHelped),
      proof: fill(
        strings.ofRegistered,
        { count: format.range(msmesRegistered) },
        msmesRegistered.max,
      ),
    });
  }
  return figures;
}

/** Rupiah with the goods beside them; goods alone where no amount is known. */
function spentFigures(itemised: Impact['itemised'], format: Format): Figure[] {
  const strings = impactCounterStrings[format.language];
  const { purchases, spent, quantities } = itemised;
  const goods = format.list(quantities.map(format.quantity));
  const proof = fill(strings.ofPurchases, { count: format.number(purchases) }, purchases);
  if (!spent) return goods ? [{ name: 'goods', value: goods, label: strings.goods, proof }] : [];
  const { known, of } = spent;
  const label =
    known < of
      ? fill(strings.spentAtLeast, { known: format.number(known), of: format.number(of) })
      : strings.spent;
  const plus = goods && known < of ? `, ${fill(strings.andGoods, { goods })}` : '';
  return [{ name: 'spent', value: format.rupiah(spent.rupiah), label: label + plus, proof }];
}

export function declaredFigures({ declared }: Impact, format: Format): DeclaredFigure[] {
  return declared.map((figure) => ({
    entry: figure.entry,
    name: `declared-${figure.entry}`,
    value: declaredValue(figure, format),
    label: declaredLabel(figure, format),
    proof: figure.source,
  }));
}

function declaredValue(declared: Declared, format: Format): string {
  const strings = impactCounterStrings[format.language];
  const write = (count: number): string =>
    declared.unit === 'rupiah' ? format.rupiah(count) : format.number(count);
  const amount = amountOf(declared, format, write);
  if (declared.unit === 'msmes') return fill(strings.msmes, { count: amount });
  if (declared.unit === 'people') return fill(strings.people, { people: amount });
  return declared.unit === 'products' ? fill(strings.products, { count: amount }) : amount;
}

function amountOf(declared: Declared, format: Format, write: (count: number) => string): string {
  if ('atLeast' in declared) return `≥\u00a0${write(declared.atLeast)}`;
  if ('about' in declared) return `±\u00a0${write(declared.about)}`;
  const range =
    declared.unit === 'rupiah'
      ? `${write(declared.min)}–${write(declared.max)}`
      : format.range(declared);
  return declared.approximately ? `±\u00a0${range}` : range;
}

function declaredLabel({ figure }: Declared, { language }: Format): string {
  const strings = impactCounterStrings[language];
  return fill(strings.byOrganisers, { what: strings[`declared-${figure}`] });
}
