/** Errors of reading and writing a ledger; callers branch on `code`. */

export const LEDGER_ERROR_CODES = [
  'not-canonical',
  'entry-too-long',
  'not-an-entry',
  'unknown-entry',
] as const;
export type LedgerErrorCode = (typeof LEDGER_ERROR_CODES)[number];

export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  /** JSON path or entry number at fault. */
  readonly place: string;

  constructor(code: LedgerErrorCode, place: string, what: string, todo: string) {
    super(`Could not use ledger data at ${place}: ${what}. ${todo}`);
    this.code = code;
    this.place = place;
  }
}
