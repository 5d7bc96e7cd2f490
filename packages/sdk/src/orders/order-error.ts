// How an order can fail: with the server's own code and words, or with one of these where the server said nothing.
import { type Said, SendError, type SendErrorOptions } from '../sending/send-error.ts';

/** Texts by code; codes are permanent, a name in braces is filled with the value that the error is about. */
export const ORDER_ERROR_TEXTS = {
  'order-code-wrong': {
    en: 'Could not find the order: a character of its code is wrong or missing. Compare it with the code you were given.',
    id: 'Tidak dapat menemukan pesanan: ada karakter kodenya yang salah atau kurang. Bandingkan dengan kode yang Anda terima.',
  },
  'bad-idempotency-key': {
    en: 'Could not order: the idempotency key is not 8 to 200 plain characters. Leave it out, or pass one like crypto.randomUUID() makes.',
    id: 'Tidak dapat memesan: kunci idempotensi bukan 8 sampai 200 huruf biasa. Kosongkan, atau berikan yang seperti buatan crypto.randomUUID().',
  },
  'no-answer': {
    en: 'Could not reach {url}: no whole answer came ({reason}). Check the connection and try again; nothing is ordered or paid twice.',
    id: 'Tidak dapat menghubungi {url}: tidak ada jawaban utuh ({reason}). Periksa sambungan lalu coba lagi; tidak ada yang dipesan atau dibayar dua kali.',
  },
  'server-failed': {
    en: 'Could not finish at {url}: the server failed (status {status}). Try again in a few minutes; nothing is ordered or paid twice.',
    id: 'Tidak dapat menyelesaikan di {url}: server gagal (status {status}). Coba lagi beberapa menit lagi; tidak ada yang dipesan atau dibayar dua kali.',
  },
  'server-refused': {
    en: 'Could not finish at {url}: the server refused (status {status}) and takes no orders. Check the address.',
    id: 'Tidak dapat menyelesaikan di {url}: server menolak (status {status}) dan tidak menerima pesanan. Periksa alamatnya.',
  },
  'unexpected-answer': {
    en: 'Could not read the answer of {url}: it is not what a Circunomy server says. Check that no login page answers for it, then try again.',
    id: 'Tidak dapat membaca jawaban {url}: itu bukan jawaban server Circunomy. Pastikan bukan halaman masuk yang menjawab, lalu coba lagi.',
  },
} as const satisfies Record<string, { readonly en: string; readonly id: string }>;

/** Of this client. Codes of the server, such as `capacity-gone` or `price-changed`, are passed on as they are. */
export type OrderErrorCode = keyof typeof ORDER_ERROR_TEXTS;

/**
 * All of it may be logged: neither the code of the order nor anybody's name is in it. Branch on `code`; show `detail` or
 * `detailId`, and the `faults` beside their fields.
 */
export class OrderError extends SendError {
  override readonly name = 'OrderError';
  declare readonly code: OrderErrorCode | (string & {});

  constructor(code: OrderErrorCode | Said, options: SendErrorOptions = {}) {
    super(code, ORDER_ERROR_TEXTS, options);
  }
}

/**
 * True for an error of an order, also when two copies of the package are on one page.
 *
 * @example
 * import { createOrders, isOrderError } from '@circunomy/sdk/orders';
 * const orders = createOrders({ src: 'https://example.org/our-community/' });
 * try {
 *   await orders.place({ product: 'product-7k3j9q2m4x8p', quantity: 2, method: 'qris' });
 * } catch (error) {
 *   if (isOrderError(error) && error.code === 'capacity-gone') console.log(error.detailId);
 *   else throw error;
 * }
 */
export function isOrderError(value: unknown): value is OrderError {
  return value instanceof Error && value.name === 'OrderError' && 'code' in value;
}
