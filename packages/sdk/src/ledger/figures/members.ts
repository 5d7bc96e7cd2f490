/** Members of the groups, counted and never named. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { LatestCounts } from './latest-counts.ts';

export const members: Figure<IndicatorValues['members']> = {
  name: 'members',
  unit: 'members',
  definition: {
    id: 'Anggota semua kelompok pada hari terakhir jumlahnya diketahui. Orang yang ikut dua kelompok dihitung dua kali.',
    en: 'Members of all groups on the last day for which their number is known. Someone in two groups counts twice.',
  },
  formula: {
    id: 'Untuk setiap kelompok: anggota pada pertemuan terakhir, atau saat dibentuk bila belum ada pertemuan; lalu dijumlahkan.',
    en: 'Of each group: its members at the last meeting, or when it was formed where it has not met; then added up.',
  },
  unknown: {
    id: 'Belum diketahui bila jumlah anggota tidak satu kelompok pun tercatat; keterangan di samping angkanya menunjukkan berapa kelompok yang diketahui.',
    en: 'Unknown where no group says how many; the note beside the figure says how many groups do.',
  },
  counts: ['group-formed', 'meeting-held'],
  createFold() {
    const latest = new LatestCounts<number>();
    let of = 0;
    return {
      count(entry, sign, joins) {
        if (entry.kind === 'group-formed') {
          of += sign;
          if (entry.members !== null) latest.add(entry.id, entry, entry.members, sign);
        } else if (entry.kind === 'meeting-held') {
          const group = joins.effectiveById(entry.group);
          if (group?.kind === 'group-formed') latest.add(group.id, entry, entry.members, sign);
        }
      },
      read() {
        if (latest.size === 0) return null;
        let count = 0;
        for (const [size, times] of latest.entries()) count += size * times;
        return { count, known: latest.size, of };
      },
    };
  },
};
