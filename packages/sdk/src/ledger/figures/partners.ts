/** Organisations that help, by what they do and what they are. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { listCounts } from './keyed-counts.ts';
import { Counts } from './tallies.ts';

type Partner = EntryOf<'partner-joined'>;

export const partners: Figure<IndicatorValues['partners']> = {
  name: 'partners',
  unit: 'partners',
  definition: {
    id: 'Mitra yang bergabung, seluruhnya, menurut peran dan menurut jenisnya. Mitra dengan dua peran disebut pada keduanya.',
    en: 'Partners that joined, in all, by role and by type. One with two roles stands under both.',
  },
  formula: {
    id: 'Banyaknya catatan mitra bergabung.',
    en: 'Number of entries by which a partner joined.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa mitra, jumlahnya 0.',
    en: 'Never unknown: without partners it is 0.',
  },
  counts: ['partner-joined'],
  createFold() {
    const roles = new Counts<Partner['roles'][number]>();
    const types = new Counts<Partner['type']>();
    let all = 0;
    return {
      count: ofKind('partner-joined', (partner, sign) => {
        all += sign;
        types.add(partner.type, sign);
        for (const role of new Set(partner.roles)) roles.add(role, sign);
      }),
      read: () => ({
        count: all,
        byRole: listCounts(roles).map(([role, count]) => ({ role, count })),
        byType: listCounts(types).map(([type, count]) => ({ type, count })),
      }),
    };
  },
};
