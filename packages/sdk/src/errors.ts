// Every way in which the client can refuse, in one list: codes are permanent, the README's table is made from it.

/** Texts by code; a name in braces is filled with the value that the error is about. */
export const ERROR_TEXTS = {
  'bad-src': {
    en: 'Could not create a client: src "{value}" is not the http(s) address of a community. Pass its root URL, such as https://example.org/our-community/.',
    id: 'Tidak dapat membuat klien: src "{value}" bukan alamat http(s) suatu komunitas. Berikan URL akarnya, misalnya https://example.org/komunitas-kami/.',
  },
  'bad-document-id': {
    en: 'Could not read document "{value}": it is not a document id. Pass the id that an entry names under documents.',
    id: 'Tidak dapat membaca dokumen "{value}": itu bukan id dokumen. Berikan id yang disebut catatan pada documents.',
  },
  'bad-entry-number': {
    en: 'Could not read entries from {value}: entry numbers are whole and begin at 1. Pass such a number, or leave from out.',
    id: 'Tidak dapat membaca catatan mulai {value}: nomor catatan bilangan bulat mulai dari 1. Berikan nomor seperti itu, atau kosongkan from.',
  },
  network: {
    en: 'Could not read {url}: no answer came ({reason}). Check the address, the connection, and that the host allows other origins (CORS).',
    id: 'Tidak dapat membaca {url}: tidak ada jawaban ({reason}). Periksa alamat, sambungan, dan izin host untuk asal lain (CORS).',
  },
  timeout: {
    en: 'Could not read {url}: no whole answer came within {ms} ms. Try again, or allow a longer timeout.',
    id: 'Tidak dapat membaca {url}: jawaban utuh tidak datang dalam {ms} md. Coba lagi, atau beri batas waktu lebih panjang.',
  },
  'not-found': {
    en: 'Could not read {url}: nothing is published there (status {status}). Check that src is the root URL of a community.',
    id: 'Tidak dapat membaca {url}: tidak ada yang diterbitkan di sana (status {status}). Pastikan src adalah URL akar suatu komunitas.',
  },
  'rate-limited': {
    en: 'Could not read {url}: the server asks for fewer requests (status {status}). Wait for retryAfter and try again.',
    id: 'Tidak dapat membaca {url}: server meminta lebih sedikit permintaan (status {status}). Tunggu selama retryAfter lalu coba lagi.',
  },
  'server-failed': {
    en: 'Could not read {url}: the server failed (status {status}). Try again later.',
    id: 'Tidak dapat membaca {url}: server gagal (status {status}). Coba lagi nanti.',
  },
  refused: {
    en: 'Could not read {url}: the server refused (status {status}). Check the address and who may read it.',
    id: 'Tidak dapat membaca {url}: server menolak (status {status}). Periksa alamat dan siapa yang boleh membacanya.',
  },
  'too-large': {
    en: 'Could not read {url}: the answer is larger than {limit} bytes. Check the address, or raise maxBytes.',
    id: 'Tidak dapat membaca {url}: jawabannya lebih dari {limit} bita. Periksa alamat, atau naikkan maxBytes.',
  },
  'unexpected-answer': {
    en: 'Could not read {url}: the answer is not {expected}, it begins with "{start}". Check that src is a community and that no login or error page answers for it.',
    id: 'Tidak dapat membaca {url}: jawabannya bukan {expected}, tetapi diawali "{start}". Pastikan src adalah komunitas dan bukan halaman masuk atau galat yang menjawab.',
  },
} as const satisfies Record<string, { readonly en: string; readonly id: string }>;

export type CircunomyErrorCode = keyof typeof ERROR_TEXTS;

export interface CircunomyErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly cause?: unknown;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * The one error that the client throws. Branch on `code`; show `detail` or `detailId`.
 * An aborted read is no error of ours: it rejects with the signal's reason, as `fetch` does.
 */
export class CircunomyError extends Error {
  override readonly name = 'CircunomyError';
  readonly code: CircunomyErrorCode;
  /** The address that was asked; null where no request was made. */
  readonly url: string | null;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Milliseconds that the server asks to wait; null where it did not say. */
  readonly retryAfter: number | null;
  /** English: what could not be done, why, what to do. */
  readonly detail: string;
  /** The same in Indonesian. */
  readonly detailId: string;

  constructor(code: CircunomyErrorCode, options: CircunomyErrorOptions = {}) {
    const { url = null, status = null, retryAfter = null, cause } = options;
    const values = { ...options.values, url, status };
    const detail = fill(ERROR_TEXTS[code].en, values);
    super(detail, cause === undefined ? undefined : { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
    this.detail = detail;
    this.detailId = fill(ERROR_TEXTS[code].id, values);
  }

  /** Where the code is explained, below the root of any host that runs Circunomy: `developers/errors/#timeout`. */
  get docs(): string {
    return `developers/errors/#${this.code}`;
  }
}

/**
 * True for an error of this client, also when two copies of the package are on one page.
 *
 * @example
 * import { createClient, isCircunomyError } from '@circunomy/sdk';
 * try {
 *   await createClient({ src: 'https://example.org/our-community/' }).impact();
 * } catch (error) {
 *   if (isCircunomyError(error) && error.code === 'network') console.log(error.detailId);
 *   else throw error;
 * }
 */
export function isCircunomyError(value: unknown): value is CircunomyError {
  return value instanceof Error && value.name === 'CircunomyError' && 'code' in value;
}

function fill(text: string, values: Readonly<Record<string, string | number | null>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'));
}
