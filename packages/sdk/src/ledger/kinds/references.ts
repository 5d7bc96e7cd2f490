/** Which entries an entry stands on: what must exist before it, and what its figures may depend on. */
import type { Goods } from '../../contract/values.schema.ts';
import type { Entry, EntryKind } from './entry.schema.ts';

export interface Reference {
  /** Where in the entry it stands, such as `['purchases', 0]`. */
  readonly place: readonly PropertyKey[];
  readonly id: string;
  /** The kind it must be of; undefined where any will do. */
  readonly kind: EntryKind | undefined;
}

function listOf(
  name: string,
  ids: readonly string[] | undefined,
  kind: EntryKind | undefined,
): Reference[] {
  return (ids ?? []).map((id, index) => ({ place: [name, index], id, kind }));
}

function one(name: string, id: string | undefined, kind: EntryKind | undefined): Reference[] {
  return id === undefined ? [] : [{ place: [name], id, kind }];
}

function listPurchases(purchases: readonly string[], goods: readonly Goods[] = []): Reference[] {
  const named = new Set(purchases);
  return [
    ...listOf('purchases', purchases, 'purchase-made'),
    ...goods.flatMap(({ purchase }, index): Reference[] =>
      named.has(purchase)
        ? []
        : [{ place: ['goods', index, 'purchase'], id: purchase, kind: 'purchase-made' }],
    ),
  ];
}

/**
 * Not the entry that a correction corrects: a correction is part of that entry's own history. Nor what stands in
 * another ledger: the group and the meeting of a cash book are those of its community.
 */
export function listReferences(entry: Entry): Reference[] {
  switch (entry.kind) {
    case 'campaign-closed':
      return one('campaign', entry.campaign, 'campaign-opened');
    case 'msme-registered':
      return listOf('possiblySameAs', entry.possiblySameAs, 'msme-registered');
    case 'msme-changed':
    case 'product-listed':
      return one('msme', entry.msme, 'msme-registered');
    case 'stage-assessed':
      return [
        ...one('msme', entry.msme, 'msme-registered'),
        ...one('group', entry.group, 'group-formed'),
      ];
    case 'contribution-received':
    case 'cost-paid':
      return one('campaign', entry.campaign, 'campaign-opened');
    case 'purchase-made':
      return [
        ...one('msme', entry.msme, 'msme-registered'),
        ...one('product', entry.product, 'product-listed'),
        ...one('buyer', entry.buyer, 'msme-registered'),
        ...one('campaign', entry.campaign, 'campaign-opened'),
      ];
    case 'package-packed':
      return listPurchases(entry.purchases, entry.goods);
    case 'distribution-delivered':
      return [
        ...listPurchases(entry.purchases, entry.goods),
        ...listOf('packages', entry.packages, 'package-packed'),
        ...one('campaign', entry.campaign, 'campaign-opened'),
      ];
    case 'goods-lost':
    case 'stock-counted':
      return one('purchase', entry.purchase, 'purchase-made');
    case 'meeting-held':
    case 'solidarity-reported':
    case 'activity-held':
    case 'award-won':
    case 'capital-granted':
    case 'mentoring-held':
    case 'report-signed':
      return one('group', entry.group, 'group-formed');
    case 'evidence-published':
    case 'testimony-published':
      return listOf('about', entry.about, undefined);
    default:
      return [];
  }
}

/** What a book names in the ledger of the community it belongs to. */
export function listParentReferences(entry: Entry): Reference[] {
  switch (entry.kind) {
    case 'dues-paid':
      return [
        ...one('group', entry.group, 'group-formed'),
        ...one('meeting', entry.meeting, 'meeting-held'),
      ];
    case 'cash-received':
    case 'cash-spent':
      return one('group', entry.group, 'group-formed');
    default:
      return [];
  }
}
