/** How many households a programme reached. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { toScopeKey } from '../suppression/scope.ts';
import type { Figure } from './figure.ts';
import { isAggregate, listLatest, toMeasuredOn } from './growth.ts';
import { Histories } from './histories.ts';
import { HouseholdRange } from './household-range.ts';

type Report = EntryOf<'indicator-reported'>;

const WHOLE = toScopeKey({ area: null, category: null });

/** The report over all households, or where there is none the reports over parts. */
function listReports(reports: Histories<Report>): readonly Report[] {
  const whole = reports.latestOf(WHOLE);
  return whole ? [whole] : listLatest(reports);
}

export const households: Figure<IndicatorValues['households']> = {
  name: 'households',
  unit: 'households',
  definition: {
    id: 'Keluarga yang dijangkau program: yang menerima modal, didampingi, atau diukur pendapatannya.',
    en: 'Households that the programme reached: that got capital, were mentored, or whose income was measured.',
  },
  formula: {
    id: 'Paling sedikit = jumlah terbesar pada satu catatan; paling banyak = jumlah semua catatan, karena keluarga yang sama bisa disebut beberapa kali. Dari laporan pendapatan, hanya yang terakhir untuk seluruh program, atau bila tidak ada yang terakhir tiap bagian.',
    en: 'At least = the largest number of one entry; at most = those of all entries added, since the same households may be named several times. Of income reports only the latest on the whole programme, or where there is none the latest on each part.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak satu catatan pun menyebut jumlah keluarga.',
    en: 'Unknown where no entry says how many households.',
  },
  counts: ['capital-granted', 'mentoring-held', 'indicator-reported'],
  createFold() {
    const named = new HouseholdRange();
    const reports = new Histories<Report>();
    return {
      count(entry, sign) {
        if (entry.kind === 'capital-granted' || entry.kind === 'mentoring-held') {
          named.add(entry.households, sign);
        } else if (
          entry.kind === 'indicator-reported' &&
          entry.indicator === 'household-income' &&
          isAggregate(entry)
        ) {
          reports.add(toScopeKey(entry), { ...entry, on: toMeasuredOn(entry) }, entry, sign);
        }
      },
      read() {
        const others = named.read();
        const measured = listReports(reports).map(({ over }) => over);
        if (measured.length === 0) return others;
        return {
          min: Math.max(others?.min ?? 0, ...measured),
          max: measured.reduce((sum, over) => sum + over, others?.max ?? 0),
          known: (others?.known ?? 0) + measured.length,
          of: named.of + measured.length,
        };
      },
    };
  },
};
