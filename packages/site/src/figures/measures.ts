/** The finer measures of a community's work; only those that the ledger lets us compute. */
import type { Impact, Itemised, KnownShare } from '@circunomy/sdk';
import { createFormat, type Format, type Language, LOCALES } from '@circunomy/sdk/format';
import { figureWords } from '../words/figures.ts';
import { goodsWords } from '../words/goods.ts';

type Words = (typeof figureWords)[Language];
type Name = keyof Words['measures'];

export interface Measure {
  /** The figure's member in `impact.json`, and its anchor on the page about figures. */
  readonly name: Name;
  readonly label: string;
  readonly value: string;
  readonly text: string;
  /** Over how many of how many entries; null where that says nothing. */
  readonly note: string | null;
}

const decimals = {
  id: new Intl.NumberFormat(LOCALES.id, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 2 }),
};

export function toMeasures({ itemised }: Pick<Impact, 'itemised'>, language: Language): Measure[] {
  const t = figureWords[language];
  const format = createFormat(language);
  const values = readValues(itemised, t, format);
  return (Object.keys(t.measures) as Name[]).flatMap((name) => {
    const found = values[name];
    return found ? [{ name, ...t.measures[name], ...found }] : [];
  });
}

type Value = Pick<Measure, 'value' | 'note'>;

function readValues(
  itemised: Itemised,
  t: Words,
  format: Format,
): Partial<Record<Name, Value | null>> {
  const { purchaseGini, medianDaysToDelivery, distanceToDelivery, volunteers, balance } = itemised;
  const known = (part: { known: number; of: number }, count: (number: string) => string): string =>
    part.known === part.of
      ? t.of(count(format.number(part.of)))
      : t.knownOf(format.number(part.known), count(format.number(part.of)));
  const share = (part: KnownShare | null, count: (number: string) => string): Value | null =>
    part && { value: format.share(part.share), note: known(part, count) };
  const decimal = (value: number): string => decimals[format.language].format(value);
  return {
    localCirculation: share(itemised.localCirculation, t.distributions),
    purchaseGini: purchaseGini && {
      value: decimal(purchaseGini.gini),
      note: known(purchaseGini, t.purchases),
    },
    medianDaysToDelivery: medianDaysToDelivery && {
      value: t.days(decimal(medianDaysToDelivery.days)),
      note: known(medianDaysToDelivery, t.distributions),
    },
    evidencedShare: share(itemised.evidencedShare, t.entries),
    contributions: toContributions(itemised, format),
    costs: toCosts(itemised, t, format),
    balance: balance === null ? null : { value: format.rupiah(balance), note: null },
    volunteers: volunteers && {
      value: format.number(volunteers.count),
      note: known(volunteers, t.distributions),
    },
    internalCirculation: share(itemised.internalCirculation?.byCount ?? null, t.purchases),
    distanceToDelivery: distanceToDelivery && {
      value: t.kilometres(
        decimals[format.language].format(Math.round(distanceToDelivery.metres / 100) / 10),
      ),
      note: known(distanceToDelivery, t.distributions),
    },
    goods: toGoods(itemised, format),
  };
}

/** Only where a purchase does not add up, or nobody can tell: that all do is what anyone expects. */
function toGoods({ goods }: Itemised, format: Format): Value | null {
  const { balanced, unbalanced, unknown } = goods;
  if (unbalanced + unknown === 0) return null;
  const t = goodsWords[format.language];
  const known = balanced + unbalanced;
  const { number } = format;
  return {
    value: known === 0 ? t.homeUnknown : t.homeValue(number(balanced), number(known)),
    note: format.list([
      ...(unbalanced > 0 ? [t.homeUnbalanced(number(unbalanced))] : []),
      ...(unknown > 0 ? [t.homeUntold(number(unknown))] : []),
    ]),
  };
}

function sumContributions({
  contributions,
}: Itemised): { rupiah: number; isWhole: boolean } | null {
  const parts = [contributions?.personal, contributions?.public].filter(
    (part) => part !== null && part !== undefined,
  );
  if (parts.length === 0) return null;
  return {
    rupiah: parts.reduce((sum, part) => sum + part.rupiah, 0),
    isWhole: parts.every((part) => part.known === part.of),
  };
}

function toContributions(itemised: Itemised, format: Format): Value | null {
  const sum = sumContributions(itemised);
  if (!sum) return null;
  return { value: `${sum.isWhole ? '' : '≥\u00a0'}${format.rupiah(sum.rupiah)}`, note: null };
}

function toCosts(itemised: Itemised, t: Words, format: Format): Value | null {
  const { costs } = itemised;
  if (!costs) return null;
  const income = sumContributions(itemised);
  const isKnown = income?.isWhole === true && income.rupiah > 0 && costs.known === costs.of;
  const note = isKnown ? t.costShare(format.share(costs.rupiah / income.rupiah)) : null;
  return { value: format.knownRupiah(costs), note };
}
