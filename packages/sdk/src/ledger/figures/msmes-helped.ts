/** How many MSMEs sold something. */
import { type Figure, ofKind } from './figure.ts';
import { Counts } from './tallies.ts';

export const msmesHelped: Figure<number> = {
  name: 'msmesHelped',
  unit: 'msmes',
  definition: {
    id: 'UMKM yang barangnya dibeli setidaknya satu kali.',
    en: 'MSMEs from which something was bought at least once.',
  },
  formula: {
    id: 'Banyaknya UMKM berbeda yang disebut pada pembelian.',
    en: 'Number of different MSMEs named by purchases.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa pembelian, jumlahnya 0.',
    en: 'Never unknown: without purchases it is 0.',
  },
  counts: ['purchase-made'],
  createFold() {
    const sellers = new Counts<string>();
    return {
      count: ofKind('purchase-made', ({ msme }, sign) => void sellers.add(msme, sign)),
      read: () => sellers.size,
    };
  },
};
