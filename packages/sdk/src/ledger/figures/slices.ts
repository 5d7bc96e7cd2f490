/** The same sums for a part of the ledger: per month, per category, per area, and along the money's way. */
import type { Impact } from '../../contract/impact.schema.ts';
import type { Area, Category } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { findPurchasesBehind } from './origins.ts';
import { sumPeople, sumQuantities, sumRupiah } from './sums.ts';

type Purchase = EntryOf<'purchase-made'>;
type Delivery = EntryOf<'distribution-delivered'>;

interface Group<Label> {
  readonly label: Label;
  readonly purchases: Purchase[];
  readonly deliveries: Delivery[];
}

class Groups<Label> {
  readonly #groups = new Map<string, Group<Label>>();

  of(key: string, label: Label): Group<Label> {
    const found = this.#groups.get(key) ?? { label, purchases: [], deliveries: [] };
    this.#groups.set(key, found);
    return found;
  }

  /** In the order of their keys by code units, so that every engine lists them alike. */
  inOrder(): Group<Label>[] {
    return [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }
}

/** A delivery put into a group once for each of its purchases still counts once. */
function toSlice({ purchases, deliveries: listed }: Group<unknown>) {
  const deliveries = [...new Set(listed)];
  return {
    purchases: purchases.length,
    spent: sumRupiah(purchases.map(({ amount }) => amount)),
    quantities: sumQuantities(purchases.map(({ quantity }) => quantity)),
    distributions: deliveries.length,
    beneficiaries: sumPeople(deliveries.map(({ people }) => people)),
  };
}

/** One key per place: its code, or its candidate codes with the written name. Unknown places sort last. */
export function toAreaKey(area: Area | null): string {
  if (!area) return '~';
  return 'code' in area ? area.code : `${area.candidates.join('|')} ${area.name}`;
}

/** Months that are known; everything less exact stands together under null. */
export function sliceByMonth(view: LedgerView): Impact['series']['month'] {
  const groups = new Groups<string | null>();
  const monthOf = (on: string | null): string | null =>
    on && on.length >= 7 ? on.slice(0, 7) : null;
  for (const purchase of view.effective('purchase-made')) {
    const month = monthOf(purchase.on);
    groups.of(month ?? '~', month).purchases.push(purchase);
  }
  for (const delivery of view.effective('distribution-delivered')) {
    const month = monthOf(delivery.on);
    groups.of(month ?? '~', month).deliveries.push(delivery);
  }
  return groups.inOrder().map((group) => ({ month: group.label, ...toSlice(group) }));
}

/** A distribution counts in a category only where all goods behind it are of that one category. */
export function sliceByCategory(view: LedgerView): Impact['byCategory'] {
  const groups = new Groups<Category>();
  const behind = findPurchasesBehind(view);
  for (const purchase of view.effective('purchase-made')) {
    groups.of(purchase.category, purchase.category).purchases.push(purchase);
  }
  for (const delivery of view.effective('distribution-delivered')) {
    const categories = new Set((behind.get(delivery.id) ?? []).map(({ category }) => category));
    const [only] = categories;
    if (only && categories.size === 1) groups.of(only, only).deliveries.push(delivery);
  }
  return groups.inOrder().map((group) => ({ category: group.label, ...toSlice(group) }));
}

/** Purchases by the MSME's area, distributions by the recipients'. */
export function sliceByArea(view: LedgerView): Impact['byArea'] {
  const groups = new Groups<Area | null>();
  const msmes = new Map(view.effective('msme-registered').map((msme) => [msme.id, msme.area]));
  for (const purchase of view.effective('purchase-made')) {
    const area = msmes.get(purchase.msme) ?? null;
    groups.of(toAreaKey(area), area).purchases.push(purchase);
  }
  for (const delivery of view.effective('distribution-delivered')) {
    groups.of(toAreaKey(delivery.area), delivery.area).deliveries.push(delivery);
  }
  return groups.inOrder().map((group) => ({ area: group.label, ...toSlice(group) }));
}

/**
 * The money's way: purchases by category and by the one area their goods reached. Goods that were not
 * delivered yet, or went to several areas, stand under area null: nothing is split by guesswork.
 */
export function traceFlow(view: LedgerView): Impact['flow'] {
  const deliveriesOf = new Map<string, Delivery[]>();
  const behind = findPurchasesBehind(view);
  for (const delivery of view.effective('distribution-delivered')) {
    for (const { id } of behind.get(delivery.id) ?? []) {
      const deliveries = deliveriesOf.get(id);
      if (deliveries) deliveries.push(delivery);
      else deliveriesOf.set(id, [delivery]);
    }
  }
  const groups = new Groups<{ category: Category; area: Area | null }>();
  for (const purchase of view.effective('purchase-made')) {
    const deliveries = deliveriesOf.get(purchase.id) ?? [];
    const areas = new Map(deliveries.map(({ area }) => [toAreaKey(area), area]));
    const area = areas.size === 1 ? (deliveries[0]?.area ?? null) : null;
    const group = groups.of(`${purchase.category} ${toAreaKey(area)}`, {
      category: purchase.category,
      area,
    });
    group.purchases.push(purchase);
    for (const delivery of deliveries) {
      const ofOneCategory = (behind.get(delivery.id) ?? []).every(
        ({ category }) => category === purchase.category,
      );
      if (areas.size === 1 && ofOneCategory) group.deliveries.push(delivery);
    }
  }
  return groups.inOrder().map((group) => {
    const { spent, quantities, beneficiaries } = toSlice(group);
    return { ...group.label, spent, quantities, beneficiaries };
  });
}
