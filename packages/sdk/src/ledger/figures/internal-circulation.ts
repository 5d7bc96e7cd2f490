/** How much of what a network's members buy, they buy from one another. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, type Joins, ofKind } from './figure.ts';
import { readMsme } from './read-msme.ts';
import { KnownSum, toShare } from './tallies.ts';

/** Undefined where it is not known whether seller or buyer belonged to the network on that day. */
function isInternal(
  { msme, on }: EntryOf<'purchase-made'>,
  buyer: string,
  joins: Joins,
): boolean | undefined {
  const buys = readMsme(joins, buyer, on)?.member;
  return buys === undefined ? undefined : readMsme(joins, msme, on)?.member;
}

export const internalCirculation: Figure<Itemised['internalCirculation']> = {
  name: 'internalCirculation',
  unit: 'share',
  definition: {
    id: 'Bagian belanja anggota jaringan yang dibeli dari sesama anggota: menurut banyaknya pembelian dan menurut rupiah. Keanggotaan dilihat pada hari pembelian.',
    en: 'Share of members’ purchases that were made from members: by number and by rupiah. Membership is taken as of the day of the purchase.',
  },
  formula: {
    id: 'Pembelian anggota dari anggota ÷ semua pembelian anggota yang keanggotaan penjualnya diketahui; begitu pula rupiahnya, hanya yang nilainya diketahui.',
    en: 'Purchases by members from members ÷ all purchases by members of which the seller’s membership is known; likewise their rupiah, only where the amount is known.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada pembelian oleh anggota. Pembelian yang keanggotaan pembeli atau penjualnya tidak diketahui tidak dihitung; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Unknown where no member bought anything. Purchases of which the buyer’s or seller’s membership is unknown are left out; the note beside the figure says how many.',
  },
  counts: ['purchase-made'],
  createFold() {
    const count = { internal: 0, known: 0, of: 0 };
    const internal = new KnownSum();
    const all = new KnownSum();
    return {
      count: ofKind('purchase-made', (purchase, sign, joins) => {
        const { buyer, amount, on } = purchase;
        if (buyer === undefined || readMsme(joins, buyer, on)?.member === false) return;
        const inside = isInternal(purchase, buyer, joins);
        count.of += sign;
        all.add(inside === undefined ? null : amount, sign);
        if (inside === undefined) return;
        count.known += sign;
        if (!inside) return;
        count.internal += sign;
        internal.add(amount, sign);
      }),
      read() {
        if (count.of === 0) return null;
        const { known, of } = count;
        const rupiah = { known: all.known, of: all.of };
        return {
          byCount: known === 0 ? null : { share: toShare(count.internal, known), known, of },
          byRupiah: all.known === 0 ? null : { share: toShare(internal.sum, all.sum), ...rupiah },
        };
      },
    };
  },
};
