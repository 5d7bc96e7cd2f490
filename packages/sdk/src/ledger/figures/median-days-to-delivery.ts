/** How long goods wait between purchase and delivery. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { findPurchasesBehind } from './origins.ts';

const DAY = 86_400_000;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days from one calendar day to another; undefined where either is not known to the day. */
export function toDaysBetween(from: string | null, to: string | null): number | undefined {
  if (!from || !to || !FULL_DATE.test(from) || !FULL_DATE.test(to)) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

export const medianDaysToDelivery: Figure<Itemised['medianDaysToDelivery']> = {
  name: 'medianDaysToDelivery',
  unit: 'days',
  definition: {
    id: 'Nilai tengah hari antara pembelian terakhir di balik sebuah penyaluran dan penyaluran itu.',
    en: 'Median days between the last purchase behind a distribution and that distribution.',
  },
  unknown: {
    id: 'Penyaluran yang tanggalnya atau tanggal pembeliannya tidak diketahui sampai hari tidak dihitung.',
    en: 'Distributions whose own or whose purchases’ dates are not known to the day are left out.',
  },
  compute(view) {
    const behind = findPurchasesBehind(view);
    const deliveries = view.effective('distribution-delivered');
    const waits = deliveries.flatMap((delivery) => {
      const days = (behind.get(delivery.id) ?? []).map(({ on }) => toDaysBetween(on, delivery.on));
      const known = days.filter((wait) => wait !== undefined);
      const shortest = Math.min(...known);
      return known.length > 0 && known.length === days.length && shortest >= 0 ? [shortest] : [];
    });
    return waits.length === 0
      ? null
      : { days: toMedian(waits), known: waits.length, of: deliveries.length };
  },
};
