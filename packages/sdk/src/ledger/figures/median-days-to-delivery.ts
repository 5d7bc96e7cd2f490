/** How long goods wait between purchase and delivery. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, type Joins, ofKind } from './figure.ts';
import { Median } from './median.ts';
import { listPurchasesBehind } from './origins.ts';

const DAY = 86_400_000;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days from one calendar day to another; undefined where either is not known to the day. */
function toDaysBetween(from: string | null, to: string | null): number | undefined {
  if (!from || !to || !FULL_DATE.test(from) || !FULL_DATE.test(to)) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Days from the last purchase behind a delivery; undefined where a date is missing or impossible. */
function toWait(delivery: EntryOf<'distribution-delivered'>, joins: Joins): number | undefined {
  let shortest: number | undefined;
  for (const { on } of listPurchasesBehind(delivery, joins)) {
    const days = toDaysBetween(on, delivery.on);
    if (days === undefined || days < 0) return undefined;
    shortest = Math.min(days, shortest ?? days);
  }
  return shortest;
}

export const medianDaysToDelivery: Figure<Itemised['medianDaysToDelivery']> = {
  name: 'medianDaysToDelivery',
  unit: 'days',
  definition: {
    id: 'Nilai tengah hari antara pembelian terakhir di balik sebuah penyaluran dan penyaluran itu.',
    en: 'Median days between the last purchase behind a distribution and that distribution.',
  },
  formula: {
    id: 'Untuk setiap penyaluran: hari penyaluran − hari pembelian terakhir di baliknya. Urutkan, ambil yang di tengah (atau rata-rata dua yang di tengah).',
    en: 'For each distribution: day of distribution − day of the last purchase behind it. Put in order, take the one in the middle (or the mean of the two in the middle).',
  },
  unknown: {
    id: 'Penyaluran yang tanggalnya atau tanggal pembeliannya tidak diketahui sampai hari tidak dihitung.',
    en: 'Distributions whose own or whose purchases’ dates are not known to the day are left out.',
  },
  counts: ['distribution-delivered'],
  createFold() {
    const waits = new Median();
    return {
      count: ofKind('distribution-delivered', (delivery, sign, joins) =>
        waits.add(toWait(delivery, joins), sign),
      ),
      read() {
        const days = waits.read();
        return days === null ? null : { days, known: waits.known, of: waits.of };
      },
    };
  },
};
