/** How much of the declared number of beneficiaries follows from entries anyone can read. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { Figure } from './figure.ts';
import { LatestDeclared } from './latest-declared.ts';
import { PeopleSum, toShare } from './tallies.ts';

type DeclaredValue = EntryOf<'figure-declared'>['value'];

function toBounds(value: DeclaredValue): { min: number; max: number | null } {
  if ('atLeast' in value) return { min: value.atLeast, max: null };
  if ('about' in value) return { min: value.about, max: value.about };
  return { min: value.min, max: value.max };
}

const atMostAll = (share: number): number => Math.min(1, share);

export const itemisedShare: Figure<Itemised['itemisedShare']> = {
  name: 'itemisedShare',
  unit: 'share',
  definition: {
    id: 'Penerima tercatat dibagi penerima dinyatakan yang terakhir: batas bawah tercatat per batas atas dinyatakan, sampai batas atas tercatat per batas bawah dinyatakan; paling besar 1.',
    en: 'Itemised beneficiaries over the latest declared ones: itemised minimum by declared maximum, up to itemised maximum by declared minimum; at most 1.',
  },
  formula: {
    id: 'Batas bawah = penerima tercatat tersedikit ÷ penerima dinyatakan terbanyak; batas atas = penerima tercatat terbanyak ÷ penerima dinyatakan tersedikit; tidak lebih dari 1.',
    en: 'Lower bound = fewest itemised ÷ most declared beneficiaries; upper bound = most itemised ÷ fewest declared; never above 1.',
  },
  unknown: {
    id: 'Belum diketahui bila salah satunya tidak ada. Bila yang dinyatakan hanya “paling sedikit”, batas bawahnya 0.',
    en: 'Unknown where either is missing. Where only “at least” is declared, the lower bound is 0.',
  },
  counts: ['distribution-delivered', 'figure-declared'],
  createFold() {
    const people = new PeopleSum();
    const declared = new LatestDeclared();
    return {
      count(entry, sign) {
        if (entry.kind === 'distribution-delivered') people.add(entry.people, sign);
        if (entry.kind === 'figure-declared' && entry.figure === 'beneficiaries') {
          declared.add(entry, sign);
        }
      },
      read() {
        const itemised = people.read();
        const value = declared.read();
        const bounds = value && toBounds(value);
        if (!itemised || !bounds || bounds.min === 0) return null;
        return {
          min: bounds.max === null ? 0 : atMostAll(toShare(itemised.min, bounds.max)),
          max: atMostAll(toShare(itemised.max, bounds.min)),
        };
      },
    };
  },
};
