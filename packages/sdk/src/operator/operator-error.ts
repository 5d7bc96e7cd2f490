// How recording can fail: with the server's own code and words, or with one of these where the server said nothing.
import type { Recorded } from '../contract/intake.schema.ts';
import {
  type Circumstances,
  type Said,
  SendError,
  type SendErrorOptions,
} from '../sending/send-error.ts';
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

export type OperatorErrorOptions = SendErrorOptions;

/** All of it may be logged: the token is in none of it. Branch on `code`; show `detail` or `detailId`, and the `faults`. */
export class OperatorError extends SendError {
  override readonly name = 'OperatorError';
  declare readonly code: OperatorErrorCode | (string & {});
  declare readonly faults: readonly ProposalFault[];
  /** Of several proposals, those before the one that failed: they stay recorded. */
  readonly recorded: readonly Recorded[] = [];

  constructor(code: OperatorErrorCode | Said, options: OperatorErrorOptions = {}) {
    super(code, OPERATOR_ERROR_TEXTS, options);
  }

  override with(circumstances: Circumstances & { readonly recorded?: readonly Recorded[] }): this {
    return super.with(circumstances);
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
