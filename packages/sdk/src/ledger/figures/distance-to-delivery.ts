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

/** A kecamatan's code, or a finer one: `35.16.13`. */
const KECAMATAN = /^\d{2}\.\d{2}\.\d{2}/;

interface Centre extends ApproximatePoint {
  readonly code: string;
}

/** Undefined where the area is unknown or ambiguous, or its point says no more than which province it is in. */
function findCentre(area: Area | null, { pointOf }: Joins): Centre | undefined {
  if (!area || !('code' in area)) return undefined;
  const point = pointOf(area);
  if (!point || point.precision === 'province') return undefined;
  return { ...point, code: area.code };
}

/** Two kecamatan that both stand at their kabupaten's point would seem to be one place. */
function standsForMore({ code, precision }: Centre): boolean {
  return KECAMATAN.test(code) && precision === 'regency';
}

function toMetres(here: Centre, there: Centre): number | undefined {
  if (here.code === there.code) return 0;
  if (standsForMore(here) || standsForMore(there)) return undefined;
  return toMetresBetween(here, there);
}

/** To the farthest MSME behind it; undefined where a single distance is unknown. */
function toDistance(delivery: EntryOf<'distribution-delivered'>, joins: Joins): number | undefined {
  const there = findCentre(delivery.area, joins);
  const origins = there ? listPurchasesBehind(delivery, joins) : [];
  let farthest: number | undefined;
  for (const { msme, on } of origins) {
    const here = findCentre(readMsme(joins, msme, on)?.area ?? null, joins);
    const metres = here && there && toMetres(here, there);
    if (metres === undefined) return undefined;
    farthest = Math.max(farthest ?? 0, metres);
  }
  return farthest;
}

export const distanceToDelivery: Figure<Itemised['distanceToDelivery']> = {
  name: 'distanceToDelivery',
  unit: 'metres',
  definition: {
    id: 'Nilai tengah jarak lurus dalam meter antara pusat wilayah UMKM asal barang (yang terjauh) dan pusat wilayah penerima. Kelurahan ditempatkan di titik kecamatannya; karena itu 0 berarti: di wilayah yang sama. Titiknya ada di data/areas.json.',
    en: 'Median straight-line distance in metres between the centre of the MSME’s area (the farthest one) and that of the recipients. A kelurahan stands at the point of its kecamatan; 0 therefore means: within the same area. The points stand in data/areas.json.',
  },
  formula: {
    id: 'Untuk setiap penyaluran: jarak antara kedua pusat wilayah, dibulatkan ke meter. Urutkan, ambil yang di tengah (atau rata-rata dua yang di tengah).',
    en: 'For each distribution: distance between the two centres, rounded to metres. Put in order, take the one in the middle (or the mean of the two in the middle).',
  },
  unknown: {
    id: 'Penyaluran yang salah satu wilayahnya tidak diketahui, bermakna ganda, tanpa titik, hanya diketahui sebagai provinsi, atau berupa kecamatan yang titiknya hanya diketahui sampai kabupatennya, tidak dihitung (kecuali keduanya wilayah yang sama).',
    en: 'Distributions with an area that is unknown, ambiguous, without a point, only known as a province, or a kecamatan whose point is only that of its kabupaten are left out (unless both are the same area).',
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
