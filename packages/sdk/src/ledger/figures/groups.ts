/** How many groups of people run a business together. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { listCounts } from './keyed-counts.ts';
import { Counts } from './tallies.ts';

export const groups: Figure<IndicatorValues['groups']> = {
  name: 'groups',
  unit: 'groups',
  definition: {
    id: 'Kelompok usaha yang tercatat dibentuk, seluruhnya dan menurut bentuknya.',
    en: 'Groups that were recorded as formed, in all and by their form.',
  },
  formula: {
    id: 'Banyaknya catatan pembentukan kelompok.',
    en: 'Number of entries that form a group.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa kelompok, jumlahnya 0.',
    en: 'Never unknown: without groups it is 0.',
  },
  counts: ['group-formed'],
  createFold() {
    const forms = new Counts<EntryOf<'group-formed'>['form']>();
    let all = 0;
    return {
      count: ofKind('group-formed', ({ form }, sign) => {
        all += sign;
        forms.add(form, sign);
      }),
      read: () => ({
        count: all,
        byForm: listCounts(forms).map(([form, count]) => ({ form, count })),
      }),
    };
  },
};
