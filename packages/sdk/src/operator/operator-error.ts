// How recording can fail: with the server's own code and words, or with one of these where the server said nothing.
import type { Recorded } from '../contract/intake.schema.ts';
import type { ProposalFault } from './proposal-fault.ts';

/** Texts by code; codes are permanent, a name in braces is filled with the value that the error is about. */
export const OPERATOR_ERROR_TEXTS = {
  'bad-token': {
    en: 'Could not create an operator: the token is empty or holds characters that no token has. Pass it as it was shown when the operator was added.',
    id: 'Tidak dapat membuat petugas: tokennya kosong atau memuat huruf yang tidak ada di token. Berikan seperti yang ditampilkan saat petugas ditambahkan.',
  },
  'token-over-http': {
    en: 'Could not create an operator: {url} is plain http, and whoever listens on the way would learn the token. Use https; http only reaches this very machine.',
    id: 'Tidak dapat membuat petugas: {url} memakai http biasa, dan siapa pun di perjalanan bisa membaca tokennya. Pakai https; http hanya untuk mesin ini sendiri.',
  },
  'bad-idempotency-key': {
    en: 'Could not record: the idempotency key is not 8 to 190 plain characters. Leave it out, or pass one like crypto.randomUUID() makes.',
    id: 'Tidak dapat mencatat: kunci idempotensi bukan 8 sampai 190 huruf biasa. Kosongkan, atau berikan yang seperti buatan crypto.randomUUID().',
  },
  'bad-id': {
    en: 'Could not ask for "{value}": it is not the id of a draft, a document or an entry. Pass an id as the ledger names it.',
    id: 'Tidak dapat meminta "{value}": itu bukan id konsep, dokumen, atau catatan. Berikan id seperti yang disebut buku besar.',
  },
  'no-drafts': {
    en: 'Could not leave a draft: {url} is run by a single operator, and what is sent there is recorded at once. Use append.',
    id: 'Tidak dapat membuat konsep: {url} dijalankan satu petugas, dan yang dikirim langsung dicatat. Pakai append.',
  },
  'no-answer': {
    en: 'Could not tell whether {url} did it: no whole answer came ({reason}). Call again with the same idempotencyKey; nothing is recorded twice.',
    id: 'Tidak dapat memastikan apakah {url} melakukannya: tidak ada jawaban utuh ({reason}). Panggil lagi dengan idempotencyKey yang sama; tidak ada yang dicatat dua kali.',
  },
  'server-failed': {
    en: 'Could not finish at {url}: the server failed (status {status}). Call again later with the same idempotencyKey; nothing is recorded twice.',
    id: 'Tidak dapat menyelesaikan di {url}: server gagal (status {status}). Panggil lagi nanti dengan idempotencyKey yang sama; tidak ada yang dicatat dua kali.',
  },
  'server-refused': {
    en: 'Could not finish at {url}: the server refused (status {status}) and is no Circunomy server. Check the address.',
    id: 'Tidak dapat menyelesaikan di {url}: server menolak (status {status}) dan bukan server Circunomy. Periksa alamatnya.',
  },
  'unexpected-answer': {
    en: 'Could not read the answer of {url}: it is not what a Circunomy server says. Check that no login page answers for it, then call again with the same idempotencyKey.',
    id: 'Tidak dapat membaca jawaban {url}: itu bukan jawaban server Circunomy. Pastikan bukan halaman masuk yang menjawab, lalu panggil lagi dengan idempotencyKey yang sama.',
  },
} as const satisfies Record<string, { readonly en: string; readonly id: string }>;

/** Of this client. Codes of the server, such as `entries-refused` or `token-wrong`, are passed on as they are. */
export type OperatorErrorCode = keyof typeof OPERATOR_ERROR_TEXTS;

export interface OperatorErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly retryAfter?: number | undefined;
  readonly values?: Readonly<Record<string, string>>;
}

/** What is known of a call that failed; all of it may be logged: the token is in none of it. */
interface Circumstances {
  readonly attempts?: number;
  readonly idempotencyKey?: string | undefined;
  readonly faults?: readonly ProposalFault[];
  readonly recorded?: readonly Recorded[];
}

/** Branch on `code`; show `detail` or `detailId`, and the `faults` beside what they are about. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: OperatorErrorCode | (string & {});
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
  /** Everything that is wrong with the proposal; empty unless the server refused it. */
  readonly faults: readonly ProposalFault[] = [];
  /** Of several proposals, those before the one that failed: they stay recorded. */
  readonly recorded: readonly Recorded[] = [];
  /** Call again with it to repeat this very call; null where nothing was sent that it could have repeated. */
  readonly idempotencyKey: string | null = null;
  /** How often the server was asked. */
  readonly attempts: number = 0;

  constructor(
    code: OperatorErrorCode | { code: string; detail: string; detailId: string },
    { url, status, retryAfter, values }: OperatorErrorOptions = {},
  ) {
    const filled = { ...values, url, status };
    const said =
      typeof code === 'object'
        ? code
        : {
            code,
            detail: fill(OPERATOR_ERROR_TEXTS[code].en, filled),
            detailId: fill(OPERATOR_ERROR_TEXTS[code].id, filled),
          };
    super(said.detail);
    this.code = said.code;
    this.detail = said.detail;
    this.detailId = said.detailId;
    this.url = url ?? null;
    this.status = status ?? null;
    this.retryAfter = retryAfter ?? null;
  }

  /** Where the code is explained, below the root of any host that runs Circunomy. */
  get docs(): string {
    return `developers/errors/#${this.code}`;
  }

  /** This error with what its caller knows of the call. */
  with(circumstances: Circumstances): this {
    return Object.assign(this, circumstances);
  }
}

/**
 * True for an error of this client, also when two copies of the package are loaded.
 *
 * @example
 * import { createOperator, isOperatorError } from '@circunomy/sdk/operator';
 * const operator = createOperator({ src: 'https://example.org/our-community/', token: 'circ_…' });
 * try {
 *   await operator.verifyDraft('purchase-7k3j9q2m4x8p');
 * } catch (error) {
 *   if (isOperatorError(error) && error.code === 'verifier-same') console.log(error.detail);
 *   else throw error;
 * }
 */
export function isOperatorError(value: unknown): value is OperatorError {
  return value instanceof Error && value.name === 'OperatorError' && 'code' in value;
}

function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'));
}
