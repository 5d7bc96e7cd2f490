/** The same sums per month, per category and per area. */
import type { Impact } from '../../contract/impact.schema.ts';
import type { Area, Category } from '../../contract/values.schema.ts';
import type { Entry } from '../entry.ts';
import { AreaNames, UNKNOWN } from './area-names.ts';
import type { FigureFold, Joins } from './figure.ts';
import { listPurchasesBehind } from './origins.ts';
import { readMsme } from './read-msme.ts';
import { Slices } from './slice.ts';
import type { Sign } from './tallies.ts';

/** The one category of the goods behind a distribution; undefined where they are mixed or unknown. */
export function findOnlyCategory(entry: Entry, joins: Joins): Category | undefined {
  if (entry.kind !== 'distribution-delivered') return undefined;
  const categories = new Set(listPurchasesBehind(entry, joins).map(({ category }) => category));
  const [only] = categories;
  return categories.size === 1 ? only : undefined;
}

function addTo<Label>(slices: Slices<Label>, key: string, label: Label, entry: Entry, sign: Sign) {
  slices.change(key, label, (slice) => {
    if (entry.kind === 'purchase-made') slice.addPurchase(entry, sign);
    if (entry.kind === 'distribution-delivered') slice.addDelivery(entry, sign);
    if (entry.kind === 'contribution-received') slice.addContribution(entry, sign);
    if (entry.kind === 'cost-paid') slice.addCost(entry, sign);
  });
}

/** Months that are known, with the money that came in and what else it went into; everything less exact under null. */
export function foldMonths(): FigureFold<Impact['series']['month']> {
  const months = new Slices<string | null>();
  return {
    count(entry, sign) {
      const month = entry.on && entry.on.length >= 7 ? entry.on.slice(0, 7) : null;
      addTo(months, month ?? UNKNOWN, month, entry, sign);
    },
    read: () =>
      months.inOrder().map((slice) => {
        return { month: slice.label, ...slice.read(), ...slice.readMoney() };
      }),
  };
}

/** A distribution counts in a category only where all goods behind it are of that one category. */
export function foldCategories(): FigureFold<Impact['byCategory']> {
  const categories = new Slices<Category>();
  return {
    count(entry, sign, joins) {
      const category =
        entry.kind === 'purchase-made' ? entry.category : findOnlyCategory(entry, joins);
      if (category) addTo(categories, category, category, entry, sign);
    },
    read: () => categories.inOrder().map((slice) => ({ category: slice.label, ...slice.read() })),
  };
}

function findPlace(entry: Entry, joins: Joins): Area | null {
  if (entry.kind === 'distribution-delivered') return entry.area;
  if (entry.kind !== 'purchase-made') return null;
  return readMsme(joins, entry.msme, entry.on)?.area ?? null;
}

/** Purchases by the MSME's area on that day, distributions by the recipients'. */
export function foldAreas(): FigureFold<Impact['byArea']> {
  const areas = new Slices<string>();
  const names = new AreaNames();
  return {
    count(entry, sign, joins) {
      const key = names.add(findPlace(entry, joins), sign);
      addTo(areas, key, key, entry, sign);
    },
    read: () =>
      areas.inOrder().map((slice) => ({ area: names.read(slice.label), ...slice.read() })),
  };
}
