// What stands between a table and the ledger, said so that the person who keeps the table can settle it.
import type { Mapping } from './mapping.ts';

export interface Words {
  readonly en: string;
  readonly id: string;
}

export interface Finding {
  /** A fault is mended in the table; a question is answered in the mapping file beside it. */
  readonly kind: 'fault' | 'question';
  readonly file: string;
  /** Row as a spreadsheet counts it, from 1; null where the whole file is meant. */
  readonly row: number | null;
  /** Heading of the column; null where the whole row is meant. */
  readonly column: string | null;
  /** The cell as it is written. */
  readonly value: string | null;
  readonly reason: Words;
  readonly fix: Words;
  /** What to put into the mapping file. Where there is a choice it shows the likeliest; `choices` lists all. */
  readonly answer?: Mapping;
  readonly choices?: readonly string[];
}

/** What is wrong with a cell, before its place is known. */
export type Doubt = Pick<Finding, 'kind' | 'reason' | 'fix' | 'answer' | 'choices'>;

/** A cell as read, or what stands in the way. */
export type CellReading<Value> =
  | { readonly value: Value; readonly doubt?: undefined }
  | { readonly value?: undefined; readonly doubt: Doubt };

export function fault(reason: Words, fix: Words, more: Partial<Doubt> = {}): { doubt: Doubt } {
  return { doubt: { kind: 'fault', reason, fix, ...more } };
}

export function question(
  reason: Words,
  fix: Words,
  answer: Mapping,
  choices?: readonly string[],
): { doubt: Doubt } {
  return { doubt: { kind: 'question', reason, fix, answer, ...(choices && { choices }) } };
}
