/** Which share of the members came to the meetings. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum, toShare } from './tallies.ts';

export const attendance: Figure<IndicatorValues['attendance']> = {
  name: 'attendance',
  unit: 'share',
  definition: {
    id: 'Kehadiran: bagian anggota yang datang ke pertemuan.',
    en: 'Attendance: the share of members who came to the meetings.',
  },
  formula: {
    id: 'Yang hadir pada pertemuan 1 + pertemuan 2 + … ÷ anggota pada pertemuan 1 + pertemuan 2 + …, hanya pertemuan yang kehadirannya dihitung.',
    en: 'Present at meeting 1 + meeting 2 + … ÷ members at meeting 1 + meeting 2 + …, only meetings at which somebody counted.',
  },
  unknown: {
    id: 'Belum diketahui bila kehadiran tidak pernah dihitung; keterangan di samping angkanya menunjukkan pada berapa pertemuan.',
    en: 'Unknown where nobody ever counted; the note beside the figure says at how many meetings somebody did.',
  },
  counts: ['meeting-held'],
  createFold() {
    const present = new KnownSum();
    let members = 0;
    return {
      count: ofKind('meeting-held', (meeting, sign) => {
        present.add(meeting.present, sign);
        if (meeting.present !== null) members += sign * meeting.members;
      }),
      read() {
        const { sum, known, of } = present;
        return known === 0
          ? null
          : { share: toShare(sum, members), present: sum, members, known, of };
      },
    };
  },
};
