// Which orders cannot be bought together, or not at all, each beside its place in what was sent.
import { orderStatusWords } from '@circunomy/sdk/format';
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { Fault } from '../../ledger/fault.ts';
import type { StoredStatus } from '../../orders/order-life.ts';
import { toRupiahWords } from '../../orders/rupiah-words.ts';
import type { PaidOrder } from './paid-orders.ts';
import type { PurchaseDraft } from './purchase-draft.ts';

type Words = Fault['message'];

interface Surroundings {
  readonly view: LedgerView;
  /** As the profile says at this moment. */
  readonly isFictional: boolean;
}

export function listOrderFaults(
  draft: PurchaseDraft,
  found: ReadonlyMap<string, PaidOrder>,
  { view, isFictional }: Surroundings,
): Fault[] {
  const [firstCode = ''] = draft.orders;
  const first = found.get(firstCode);
  return draft.orders.flatMap((code, index) => {
    const order = found.get(code);
    const isUnreal = !isFictional && order?.isPlayed;
    const message = isUnreal ? NO_MONEY_MOVED : findFault(order, first, view);
    const isTwice = draft.orders.indexOf(code) < index;
    const words = isTwice ? TWICE : message;
    return words ? [{ path: `$.orders[${index}]`, value: code, message: words }] : [];
  });
}

function findFault(
  order: PaidOrder | undefined,
  first: PaidOrder | undefined,
  view: LedgerView,
): Words | undefined {
  if (!order) return UNKNOWN;
  const status = order.row.status as StoredStatus;
  const isTakenBack = status === 'purchased' && order.purchase === null;
  if (status !== 'paid' && !isTakenBack) return notPaid(status);
  if (order.kept <= 0) return WITHOUT_MONEY;
  if (view.effectiveById(order.row.product)?.kind !== 'product-listed') return PRODUCT_GONE;
  if (first && order.row.product !== first.row.product) return OTHER_PRODUCT;
  if (first && order.row.price !== first.row.price) {
    return otherPrice(order.row.price, first.row.price);
  }
  return first && order.campaign !== first.campaign ? OTHER_CAMPAIGN : undefined;
}

const TWICE: Words = {
  en: 'This order stands in the list twice. Leave one of them out.',
  id: 'Pesanan ini tertulis dua kali. Hilangkan salah satunya.',
};

const UNKNOWN: Words = {
  en: 'There is no order with this code. Check the code.',
  id: 'Tidak ada pesanan dengan kode ini. Periksa kodenya.',
};

const WITHOUT_MONEY: Words = {
  en: 'No money is there for this order. Confirm what came, or leave the order out.',
  id: 'Tidak ada uang untuk pesanan ini. Konfirmasi uang yang masuk, atau hilangkan pesanannya.',
};

const NO_MONEY_MOVED: Words = {
  en: 'This order was paid as a test while the community was made up: no money moved. Refund it, and leave it out.',
  id: 'Pesanan ini dibayar sebagai uji coba saat komunitasnya masih rekaan: tidak ada uang yang berpindah. Catat pengembaliannya, lalu hilangkan.',
};

const PRODUCT_GONE: Words = {
  en: 'The product of this order was taken back in the ledger. Refund the order.',
  id: 'Produk pesanan ini sudah dibatalkan di buku besar. Kembalikan uangnya.',
};

const OTHER_PRODUCT: Words = {
  en: 'This order is of another product than the first. Hand it over with orders of its own product.',
  id: 'Produk pesanan ini berbeda dari yang pertama. Teruskan bersama pesanan produknya sendiri.',
};

const OTHER_CAMPAIGN: Words = {
  en: 'This order is for another campaign than the first. Hand it over apart.',
  id: 'Pesanan ini untuk kampanye lain dari yang pertama. Teruskan secara terpisah.',
};

function notPaid(status: StoredStatus): Words {
  const { en, id } = orderStatusWords[status];
  return {
    en: `This order is "${en}", and only paid ones are bought. Leave it out.`,
    id: `Pesanan ini "${id}", sedangkan yang dibelikan hanya yang sudah dibayar. Hilangkan.`,
  };
}

function otherPrice(paid: number, firstPaid: number): Words {
  const [price, first] = [toRupiahWords(paid), toRupiahWords(firstPaid)];
  return {
    en: `This order was paid at ${price.en} for one, the first at ${first.en}. Hand over orders of one price at a time.`,
    id: `Pesanan ini dibayar dengan harga ${price.id} per satuan, yang pertama ${first.id}. Teruskan pesanan satu harga sekaligus.`,
  };
}
