/** Dues that came in, and those that the members still owe; only a cash book knows. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const dues: Figure<IndicatorValues['dues']> = {
  name: 'dues',
  unit: 'rupiah',
  definition: {
    id: 'Iuran yang masuk, yang seharusnya masuk menurut kesepakatan, dan yang belum dibayar.',
    en: 'Dues that came in, that should have come in as agreed, and that were not paid.',
  },
  formula: {
    id: 'Seharusnya = anggota × iuran per anggota, untuk setiap penarikan, lalu dijumlahkan; belum dibayar = seharusnya − yang masuk, tidak pernah di bawah 0, untuk setiap penarikan, lalu dijumlahkan.',
    en: 'Expected = members × dues of one member, for each collection, then added up; unpaid = expected − what came in, never below 0, for each collection, then added up.',
  },
  unknown: {
    id: 'Belum diketahui tanpa catatan iuran (iuran dicatat di buku kas). Yang seharusnya hanya diketahui untuk penarikan yang besar iurannya disepakati; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Unknown without dues entries (dues are recorded in the cash book). What should have come in is known only where the dues were agreed; the note beside the figure says for how many collections.',
  },
  counts: ['dues-paid'],
  createFold() {
    const expected = new KnownSum();
    let collected = 0;
    let unpaid = 0;
    return {
      count: ofKind('dues-paid', ({ members, each, amount }, sign) => {
        const owed = each === null ? null : members * each;
        collected += sign * amount;
        expected.add(owed, sign);
        if (owed !== null) unpaid += sign * Math.max(0, owed - amount);
      }),
      read() {
        const { sum, known, of } = expected;
        if (of === 0) return null;
        const agreed = known > 0;
        return {
          collected,
          expected: agreed ? sum : null,
          unpaid: agreed ? unpaid : null,
          known,
          of,
        };
      },
    };
  },
};
