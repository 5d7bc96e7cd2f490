/** `data/msmes.geojson`: registrations after corrections and changes, joined with their documents and purchases. */
import type { MsmeFeature, Msmes } from '../../contract/msme.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import { type PointOf, roundDegrees } from '../area-point.ts';
import type { EntryOf } from '../entry.ts';
import { LATEST, type MsmeThen, readMsme } from '../figures/read-msme.ts';
import { Slice } from '../figures/slice.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type Documents, findDocument } from './documents.ts';

type Place = Pick<MsmeFeature, 'geometry'> &
  Pick<MsmeFeature['properties'], 'precision' | 'radius'>;

/** Coordinates with five decimals (about a metre); an exact point only with the owner's consent. */
function locate(
  exact: { lng: number; lat: number } | undefined,
  area: Area | null,
  pointOf: PointOf,
): Place {
  const near = area ? pointOf(area) : undefined;
  const point = exact ?? near;
  if (!point) return { geometry: null, precision: null, radius: null };
  return {
    geometry: { type: 'Point', coordinates: [roundDegrees(point.lng), roundDegrees(point.lat)] },
    precision: exact ? 'exact' : (near?.precision ?? null),
    radius: exact ? 0 : (near?.radius ?? null),
  };
}

function groupByMsme<Item extends { msme: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.msme);
    if (group) group.push(item);
    else groups.set(item.msme, [item]);
  }
  return groups;
}

/** Ids on either side of a "may be the same business". */
function findPossibleRepeats(registrations: readonly EntryOf<'msme-registered'>[]): Set<string> {
  return new Set(
    registrations.flatMap(({ id, possiblySameAs }) =>
      possiblySameAs ? [id, ...possiblySameAs] : [],
    ),
  );
}

export function toMsmes(
  view: LedgerView,
  documents: Documents,
  community: string,
  pointOf: PointOf,
): Msmes {
  const registrations = view.effective('msme-registered');
  const purchases = groupByMsme(view.effective('purchase-made'));
  const products = groupByMsme(view.effective('product-listed'));
  const repeats = findPossibleRepeats(registrations);
  const features = registrations.map((msme): MsmeFeature => {
    const profile = findDocument(msme, 'msme-profile', documents);
    const today: MsmeThen = readMsme(view, msme.id, LATEST) ?? msme;
    const { geometry, precision, radius } = locate(profile?.body.point, today.area, pointOf);
    const bought = new Slice(msme.id);
    for (const purchase of purchases.get(msme.id) ?? []) bought.addPurchase(purchase, 1);
    const { purchases: count, spent, quantities } = bought.read();
    return {
      type: 'Feature',
      id: msme.id,
      geometry,
      properties: {
        name: profile?.body.name ?? null,
        withdrawn: profile === undefined && msme.documents !== undefined,
        about: profile?.body.about ?? null,
        category: today.category ?? msme.category,
        area: today.area,
        microBy: today.microBy,
        weeklyCapacity: today.weeklyCapacity,
        inclusion: today.inclusion ? [...today.inclusion] : null,
        member: today.member ?? null,
        operating: today.operating ?? null,
        mayBeSame: repeats.has(msme.id),
        registeredOn: msme.on,
        entry: view.numberOf(msme.id) ?? 0,
        precision,
        radius,
        purchases: count,
        spent,
        quantities,
        products: (products.get(msme.id) ?? []).map(({ id }) => id),
      },
    };
  });
  return { type: 'FeatureCollection', community, features };
}
