/** How many MSMEs are registered: a range where registrations may be the same business twice. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';

/**
 * The most pairs that can be the same business at once: a maximum matching between registrations
 * and those they may repeat, by augmenting paths (Kuhn).
 */
function countPossibleRepeats(candidates: ReadonlyMap<string, readonly string[]>): number {
  const takenBy = new Map<string, string>();
  const place = (msme: string, tried: Set<string>): boolean => {
    for (const other of candidates.get(msme) ?? []) {
      if (tried.has(other)) continue;
      tried.add(other);
      const holder = takenBy.get(other);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(other, msme);
        return true;
      }
    }
    return false;
  };
  return [...candidates.keys()].filter((msme) => place(msme, new Set())).length;
}

export const msmesRegistered: Figure<Itemised['msmesRegistered']> = {
  name: 'msmesRegistered',
  unit: 'msmes',
  definition: {
    id: 'UMKM yang didata. Bila sebuah pendataan mungkin mengulang UMKM lain, jumlahnya menjadi rentang.',
    en: 'Registered MSMEs. Where a registration may repeat another one, the number becomes a range.',
  },
  formula: {
    id: 'Terbanyak = banyaknya pendataan; tersedikit = terbanyak − banyaknya pendataan yang paling banyak bisa merupakan ulangan sekaligus.',
    en: 'At most = number of registrations; at least = at most − the largest number of registrations that can be repeats at once.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa catatan, jumlahnya 0.',
    en: 'Never unknown: without entries it is 0.',
  },
  counts: ['msme-registered'],
  createFold() {
    const registered = new Set<string>();
    const repeats = new Map<string, readonly string[]>();
    const findCandidates = (): Map<string, readonly string[]> => {
      const candidates = new Map<string, readonly string[]>();
      for (const [id, others] of repeats) {
        const standing = others.filter((other) => other !== id && registered.has(other));
        if (standing.length > 0) candidates.set(id, standing);
      }
      return candidates;
    };
    return {
      count: ofKind('msme-registered', ({ id, possiblySameAs }, sign) => {
        if (sign === 1) registered.add(id);
        else registered.delete(id);
        if (sign === 1 && possiblySameAs) repeats.set(id, possiblySameAs);
        else repeats.delete(id);
      }),
      read: () => ({
        min: registered.size - countPossibleRepeats(findCandidates()),
        max: registered.size,
      }),
    };
  },
};
