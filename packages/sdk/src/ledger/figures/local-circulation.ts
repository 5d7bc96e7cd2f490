/** How much of the aid stays near: delivered in the kota/kabupaten where it was bought. */
import type { KnownShare } from '../../contract/impact.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import type { Figure } from './figure.ts';
import { findPurchasesBehind } from './origins.ts';
import { toShare } from './sums.ts';

/** The kota/kabupaten part of a Kemendagri code; undefined where the area is ambiguous or wider. */
export function toRegencyCode(area: Area | null): string | undefined {
  if (!area || !('code' in area) || area.code.length < 5) return undefined;
  return area.code.slice(0, 5);
}

export const localCirculation: Figure<KnownShare | null> = {
  name: 'localCirculation',
  unit: 'share',
  definition: {
    id: 'Bagian penyaluran yang terjadi di kota/kabupaten yang sama dengan semua UMKM asal barangnya.',
    en: 'Share of distributions in the same kota/kabupaten as every MSME their goods came from.',
  },
  unknown: {
    id: 'Penyaluran yang wilayah atau asal barangnya tidak pasti tidak dihitung; `known` dan `of` menunjukkannya.',
    en: 'Distributions whose area or origin is uncertain are left out; `known` and `of` show how many.',
  },
  compute(view) {
    const msmes = new Map(view.effective('msme-registered').map((msme) => [msme.id, msme.area]));
    const behind = findPurchasesBehind(view);
    const deliveries = view.effective('distribution-delivered');
    let known = 0;
    let near = 0;
    for (const delivery of deliveries) {
      const there = toRegencyCode(delivery.area);
      const origins = (behind.get(delivery.id) ?? []).map(({ msme }) =>
        toRegencyCode(msmes.get(msme) ?? null),
      );
      if (!there || origins.length === 0 || origins.includes(undefined)) continue;
      known += 1;
      if (origins.every((origin) => origin === there)) near += 1;
    }
    return known === 0 ? null : { share: toShare(near, known), known, of: deliveries.length };
  },
};
