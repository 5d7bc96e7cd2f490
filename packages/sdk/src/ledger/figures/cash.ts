/** Money into and out of the cash box; only a cash book knows. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';

export const cash: Figure<IndicatorValues['cash']> = {
  name: 'cash',
  unit: 'rupiah',
  definition: {
    id: 'Uang masuk kas (termasuk iuran dan saldo awal), uang keluar, dan saldo.',
    en: 'Money into the cash box (dues and the balance it began with among them), money out of it, and the balance.',
  },
  formula: {
    id: 'Masuk = iuran + penerimaan kas; keluar = pengeluaran kas; saldo = masuk − keluar.',
    en: 'In = dues + cash received; out = cash spent; balance = in − out.',
  },
  unknown: {
    id: 'Belum diketahui tanpa catatan kas: buku kas milik kelompok sendiri, dan hanya terbuka bila kelompok memutuskannya.',
    en: 'Unknown without cash entries: a group’s cash book is not public unless the group decides so.',
  },
  counts: ['dues-paid', 'cash-received', 'cash-spent'],
  createFold() {
    let entries = 0;
    let came = 0;
    let went = 0;
    return {
      count(entry, sign) {
        if (entry.kind === 'cash-spent') went += sign * entry.amount;
        else if (entry.kind === 'dues-paid' || entry.kind === 'cash-received')
          came += sign * entry.amount;
        else return;
        entries += sign;
      },
      read: () => (entries === 0 ? null : { in: came, out: went, balance: came - went }),
    };
  },
};
