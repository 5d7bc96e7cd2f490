/** How much of the aid stays near: delivered in the kota/kabupaten where it was bought. */
import type { KnownShare } from '../../contract/impact.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, type Joins, ofKind } from './figure.ts';
import { listPurchasesBehind } from './origins.ts';
import { readMsme } from './read-msme.ts';
import { toShare } from './tallies.ts';

const REGENCY_LENGTH = 5;

/** The kota/kabupaten part of a Kemendagri code; undefined where the area is wider or may lie in several. */
function toRegencyCode(area: Area | null): string | undefined {
  if (!area) return undefined;
  const codes = 'code' in area ? [area.code] : area.candidates;
  const [regency, ...others] = new Set(codes.map((code) => code.slice(0, REGENCY_LENGTH)));
  return regency?.length === REGENCY_LENGTH && others.length === 0 ? regency : undefined;
}

/** Undefined where the recipients' area or the area of any seller is uncertain. */
function isDeliveredNear(
  delivery: EntryOf<'distribution-delivered'>,
  joins: Joins,
): boolean | undefined {
  const there = toRegencyCode(delivery.area);
  const origins = listPurchasesBehind(delivery, joins).map(({ msme, on }) =>
    toRegencyCode(readMsme(joins, msme, on)?.area ?? null),
  );
  if (!there || origins.length === 0 || origins.includes(undefined)) return undefined;
  return origins.every((origin) => origin === there);
}

export const localCirculation: Figure<KnownShare | null> = {
  name: 'localCirculation',
  unit: 'share',
  definition: {
    id: 'Bagian penyaluran yang terjadi di kota/kabupaten yang sama dengan semua UMKM asal barangnya.',
    en: 'Share of distributions in the same kota/kabupaten as every MSME their goods came from.',
  },
  formula: {
    id: 'Penyaluran di kota/kabupaten asal semua barangnya ÷ penyaluran yang wilayah dan asal barangnya pasti. Wilayah UMKM dilihat pada hari pembelian.',
    en: 'Distributions in the kota/kabupaten of all their goods ÷ distributions whose area and origins are certain. An MSME’s area is taken as of the day of the purchase.',
  },
  unknown: {
    id: 'Penyaluran yang wilayah atau asal barangnya tidak pasti tidak dihitung; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Distributions whose area or origin is uncertain are left out; the note beside the figure says how many.',
  },
  counts: ['distribution-delivered'],
  createFold() {
    let near = 0;
    let known = 0;
    let of = 0;
    return {
      count: ofKind('distribution-delivered', (delivery, sign, joins) => {
        of += sign;
        const isNear = isDeliveredNear(delivery, joins);
        if (isNear === undefined) return;
        known += sign;
        if (isNear) near += sign;
      }),
      read: () => (known === 0 ? null : { share: toShare(near, known), known, of }),
    };
  },
};
