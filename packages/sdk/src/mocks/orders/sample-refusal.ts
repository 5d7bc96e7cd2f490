// What the sample's order desk refuses: with a server's codes and statuses, in words of its own.
import type { Problem } from '../../contract/problem.schema.ts';

const REFUSALS = {
  'body-not-json': [
    400,
    'the body is no JSON. Send the order as JSON.',
    'isinya bukan JSON. Kirim pesanan sebagai JSON.',
  ],
  'idempotency-key-refused': [
    400,
    'the Idempotency-Key is missing. Send a new one with each order.',
    'Idempotency-Key tidak ada. Kirim yang baru untuk tiap pesanan.',
  ],
  'idempotency-key-reused': [
    422,
    'this Idempotency-Key came before with another order. Use a new one.',
    'Idempotency-Key ini sudah dipakai untuk pesanan lain. Pakai yang baru.',
  ],
  'orders-closed': [
    409,
    'no orders are taken here at present. Write to the community instead.',
    'pesanan sedang tidak diterima di sini. Hubungi komunitasnya.',
  ],
  'order-refused': [
    422,
    'something in it is wrong. Mend it and try again.',
    'ada yang salah di dalamnya. Perbaiki lalu coba lagi.',
  ],
  'product-not-offered': [
    422,
    'this product is not on offer. Choose one from the list.',
    'produk ini tidak ditawarkan. Pilih dari daftar.',
  ],
  'campaign-not-open': [
    409,
    'this campaign does not collect at present. Order without it.',
    'kampanye ini sedang tidak mengumpulkan. Pesan tanpa kampanye.',
  ],
  'price-changed': [
    409,
    'the sum is {total} rupiah by now. Look at it and order again.',
    'jumlahnya kini {total} rupiah. Periksa lalu pesan lagi.',
  ],
  'capacity-gone': [
    409,
    '{free} {unit} are left this week. Order fewer, or come back on Monday.',
    'minggu ini tersisa {free} {unit}. Kurangi, atau kembali hari Senin.',
  ],
  'capacity-unknown': [
    409,
    'nobody has recorded how much can be made in a week. Choose another product.',
    'belum tercatat berapa yang bisa dibuat seminggu. Pilih produk lain.',
  ],
  'method-not-offered': [
    422,
    'this way to pay is not offered. Choose another.',
    'cara bayar ini tidak tersedia. Pilih yang lain.',
  ],
  'order-unknown': [
    404,
    'there is none with this code. Check the code.',
    'tidak ada pesanan dengan kode ini. Periksa kodenya.',
  ],
  'order-code-wrong': [
    404,
    'a character of its code is wrong or missing. Check the code.',
    'ada karakter kodenya yang salah atau kurang. Periksa kodenya.',
  ],
  'order-step-refused': [
    409,
    'it is {status} by now. Read it again to see what can be done.',
    'statusnya kini {status}. Buka lagi untuk melihat yang bisa dilakukan.',
  ],
} as const;

export type SampleRefusalCode = keyof typeof REFUSALS;

/** What was asked for, where it was not to take an order. */
const DONE: Readonly<Partial<Record<SampleRefusalCode, readonly [en: string, id: string]>>> = {
  'order-unknown': ['find', 'menemukan'],
  'order-code-wrong': ['find', 'menemukan'],
  'order-step-refused': ['change', 'mengubah'],
};

type Values = Readonly<Record<string, string | number>>;

/** Caught by the handlers, which answer with it. */
export class SampleRefusal extends Error {
  readonly problem: Pick<Problem, 'code' | 'status' | 'detail' | 'detailId' | 'faults'>;

  /** @param path of the field that it is about, as in `$.quantity`. */
  constructor(code: SampleRefusalCode, values: Values = {}, path?: string) {
    const [status, en, id] = REFUSALS[code];
    const [done, doneId] = DONE[code] ?? ['take', 'menerima'];
    const detail = `Could not ${done} the order: ${fill(en, values)}`;
    const detailId = `Tidak dapat ${doneId} pesanan: ${fill(id, values)}`;
    super(detail);
    const fault = path && { path, message: detail, messageId: detailId };
    this.problem = { code, status, detail, detailId, ...(fault && { faults: [fault] }) };
  }
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'));
}
