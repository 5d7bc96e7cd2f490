/** How far goods travel from where they were made to the people who get them. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import type { ApproximatePoint } from '../area-point.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, type Joins, ofKind } from './figure.ts';
import { Median } from './median.ts';
import { toMetresBetween } from './metres-between.ts';
import { listPurchasesBehind } from './origins.ts';
import { readMsme } from './read-msme.ts';

/** Undefined where the area is unknown, ambiguous, or only known as a province. */
function findCentre(area: Area | null, { pointOf }: Joins): ApproximatePoint | undefined {
  const point = area && 'code' in area ? pointOf(area) : undefined;
  return point?.precision === 'province' ? undefined : point;
}

/** To the farthest MSME behind it; undefined where a single centre is unknown. */
function toDistance(delivery: EntryOf<'distribution-delivered'>, joins: Joins): number | undefined {
  const there = findCentre(delivery.area, joins);
  const origins = there ? listPurchasesBehind(delivery, joins) : [];
  let farthest: number | undefined;
  for (const { msme, on } of origins) {
    const here = findCentre(readMsme(joins, msme, on)?.area ?? null, joins);
    if (!here || !there) return undefined;
    farthest = Math.max(farthest ?? 0, toMetresBetween(here, there));
  }
  return farthest;
}

export const distanceToDelivery: Figure<Itemised['distanceToDelivery']> = {
  name: 'distanceToDelivery',
  unit: 'metres',
  definition: {
    id: 'Nilai tengah jarak lurus dalam meter antara pusat wilayah UMKM asal barang (yang terjauh) dan pusat wilayah penerima. Wilayah yang titiknya tidak diketahui ditempatkan di wilayah di atasnya, mis. kelurahan di kecamatannya; karena itu 0 berarti: di wilayah yang sama. Titiknya ada di data/areas.json.',
    en: 'Median straight-line distance in metres between the centre of the MSME’s area (the farthest one) and that of the recipients. An area without a point of its own stands at the one around it, such as a kelurahan at its kecamatan; 0 therefore means: within the same area. The points stand in data/areas.json.',
  },
  formula: {
    id: 'Untuk setiap penyaluran: jarak antara kedua pusat wilayah, dibulatkan ke meter. Urutkan, ambil yang di tengah (atau rata-rata dua yang di tengah).',
    en: 'For each distribution: distance between the two centres, rounded to metres. Put in order, take the one in the middle (or the mean of the two in the middle).',
  },
  unknown: {
    id: 'Penyaluran yang salah satu wilayahnya tidak diketahui, bermakna ganda, tanpa titik, atau hanya diketahui sebagai provinsi tidak dihitung.',
    en: 'Distributions with an area that is unknown, ambiguous, without a point, or only known as a province are left out.',
  },
  counts: ['distribution-delivered'],
  createFold() {
    const distances = new Median();
    return {
      count: ofKind('distribution-delivered', (delivery, sign, joins) =>
        distances.add(toDistance(delivery, joins), sign),
      ),
      read() {
        const metres = distances.read();
        return metres === null ? null : { metres, known: distances.known, of: distances.of };
      },
    };
  },
};
