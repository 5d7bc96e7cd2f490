/** Dues that came in, and those that the members still owe; only a cash book knows. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { settleDues, toCollection } from './owed-dues.ts';
import { KnownSum, type Sign } from './tallies.ts';

export const dues: Figure<IndicatorValues['dues']> = {
  name: 'dues',
  unit: 'rupiah',
  definition: {
    id: 'Iuran yang masuk, yang seharusnya masuk menurut kesepakatan, dan yang belum dibayar.',
    en: 'Dues that came in, that should have come in as agreed, and that were not paid.',
  },
  formula: {
    id: 'Seharusnya = anggota × iuran per anggota, untuk setiap penarikan, lalu dijumlahkan; belum dibayar = seharusnya − yang masuk, tidak pernah di bawah 0, untuk setiap penarikan, lalu dijumlahkan. Tunggakan yang dibayar kemudian, dengan pertemuan yang sama, melunasi penarikan itu.',
    en: 'Expected = members × dues of one member, for each collection, then added up; unpaid = expected − what came in, never below 0, for each collection, then added up. Arrears that are paid later, naming the same meeting, settle that collection.',
  },
  unknown: {
    id: 'Belum diketahui tanpa catatan iuran (iuran dicatat di buku kas). Yang seharusnya hanya diketahui untuk penarikan yang besar iurannya disepakati; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Unknown without dues entries (dues are recorded in the cash book). What should have come in is known only where the dues were agreed; the note beside the figure says for how many collections.',
  },
  counts: ['dues-paid'],
  createFold() {
    const collections = new Map<string, Map<string, EntryOf<'dues-paid'>>>();
    const expected = new KnownSum();
    let collected = 0;
    let unpaid = 0;
    const settle = (entries: ReadonlyMap<string, EntryOf<'dues-paid'>>, sign: Sign): void => {
      if (entries.size === 0) return;
      const owed = settleDues(entries.values());
      expected.add(owed.expected, sign);
      unpaid += sign * owed.unpaid;
    };
    return {
      count: ofKind('dues-paid', (paid, sign) => {
        const key = toCollection(paid);
        const entries = collections.get(key) ?? new Map<string, EntryOf<'dues-paid'>>();
        collected += sign * paid.amount;
        settle(entries, -1);
        if (sign === 1) entries.set(paid.id, paid);
        else entries.delete(paid.id);
        settle(entries, 1);
        if (entries.size === 0) collections.delete(key);
        else collections.set(key, entries);
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
