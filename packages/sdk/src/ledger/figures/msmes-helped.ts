/** How many MSMEs sold something. */
import type { Figure } from './figure.ts';

export const msmesHelped: Figure<number> = {
  name: 'msmesHelped',
  unit: 'msmes',
  definition: {
    id: 'UMKM yang barangnya dibeli setidaknya satu kali.',
    en: 'MSMEs from which something was bought at least once.',
  },
  unknown: {
    id: 'Tidak pernah kosong: tanpa pembelian, jumlahnya 0.',
    en: 'Never unknown: without purchases it is 0.',
  },
  compute: (view) => new Set(view.effective('purchase-made').map((purchase) => purchase.msme)).size,
};
