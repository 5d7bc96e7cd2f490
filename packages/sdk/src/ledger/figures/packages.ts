/** Aid packages packed. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const packages: Figure<Itemised['packages']> = {
  name: 'packages',
  unit: 'pieces',
  definition: { id: 'Paket bantuan yang dikemas.', en: 'Aid packages packed.' },
  formula: {
    id: 'Paket pada pengemasan 1 + pengemasan 2 + …, hanya yang dihitung.',
    en: 'Packages of packing 1 + packing 2 + …, only where they were counted.',
  },
  unknown: {
    id: 'Belum diketahui bila belum ada pengemasan yang dihitung.',
    en: 'Unknown where no packing was counted.',
  },
  counts: ['package-packed'],
  createFold() {
    const sum = new KnownSum();
    return {
      count: ofKind('package-packed', ({ count }, sign) => sum.add(count, sign)),
      read: () => sum.readCount(),
    };
  },
};
