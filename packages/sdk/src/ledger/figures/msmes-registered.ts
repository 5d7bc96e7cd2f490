/** How many MSMEs are registered: a range where registrations may be the same business twice. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';

/**
 * The most pairs that can be the same business at once: a maximum matching between registrations
 * and those they may repeat, by augmenting paths (Kuhn).
 */
export function countPossibleRepeats(candidates: ReadonlyMap<string, readonly string[]>): number {
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
  unknown: {
    id: 'Tidak pernah kosong: tanpa catatan, jumlahnya 0.',
    en: 'Never unknown: without entries it is 0.',
  },
  compute(view) {
    const registrations = view.effective('msme-registered');
    const known = new Set(registrations.map((msme) => msme.id));
    const candidates = new Map<string, string[]>();
    for (const { id, possiblySameAs = [] } of registrations) {
      const others = possiblySameAs.filter((other) => other !== id && known.has(other));
      if (others.length > 0) candidates.set(id, others);
    }
    return {
      min: registrations.length - countPossibleRepeats(candidates),
      max: registrations.length,
    };
  },
};
