/** What the states of an order and the ways to pay are called: the same on pages, in widgets and at the desk. */
import type { OrderStatus, OrderStep, PaymentMethod } from '../contract/order.schema.ts';
import type { Codes } from './language.ts';

export const orderStatusWords: Codes<OrderStatus> = {
  'awaiting-payment': { id: 'Menunggu pembayaran', en: 'Awaiting payment' },
  paid: { id: 'Dibayar', en: 'Paid' },
  purchased: { id: 'Dibeli dari UMKM', en: 'Bought from the MSME' },
  distributed: { id: 'Disalurkan', en: 'Handed out' },
  documented: { id: 'Ada buktinya', en: 'Documented' },
  expired: { id: 'Lewat waktu', en: 'Expired' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  refunded: { id: 'Uang dikembalikan', en: 'Refunded' },
  disputed: { id: 'Menunggu keputusan bendahara', en: 'Waiting for the treasurer' },
};

export const paymentMethodWords: Codes<PaymentMethod> = {
  qris: { id: 'QRIS', en: 'QRIS' },
  transfer: { id: 'Transfer bank', en: 'Bank transfer' },
  midtrans: { id: 'QRIS lewat Midtrans', en: 'QRIS through Midtrans' },
  test: { id: 'Uji coba, tanpa uang', en: 'Test, without money' },
};

/** Who took a step of an order. */
export const orderActorWords: Codes<OrderStep['by']> = {
  contributor: { id: 'pemesan', en: 'contributor' },
  gateway: { id: 'penyedia pembayaran', en: 'payment gateway' },
  treasurer: { id: 'bendahara', en: 'treasurer' },
  clock: { id: 'batas waktu', en: 'deadline' },
  ledger: { id: 'catatan buku besar', en: 'ledger entry' },
  test: { id: 'pembayaran uji coba', en: 'test payment' },
};
