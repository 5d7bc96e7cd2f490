/** What was refused, as texts beside the fields they are about. */
import type { Language } from '@circunomy/sdk/format';
import { isOrderError, type OrderError } from '@circunomy/sdk/orders';
import { commonStrings } from '../../locales/common.strings.ts';

export type Field =
  | 'product'
  | 'quantity'
  | 'price'
  | 'group'
  | 'name'
  | 'contact'
  | 'message'
  | 'method'
  | 'all';

export interface Problem {
  readonly field: Field;
  readonly text: string;
}

/** By the JSON path that the server names. */
const FIELD_BY_PATH: readonly (readonly [path: RegExp, field: Field])[] = [
  [/^\$\.product/, 'product'],
  [/^\$\.quantity/, 'quantity'],
  [/^\$\.amount/, 'price'],
  [/^\$\.for/, 'group'],
  [/^\$\.contributor\.name/, 'name'],
  [/^\$\.contributor\.contact/, 'contact'],
  [/^\$\.message/, 'message'],
  [/^\$\.method/, 'method'],
];

/** Where the server names no path. */
const FIELD_BY_CODE: Readonly<Record<string, Field>> = {
  'product-not-offered': 'product',
  'quantity-refused': 'quantity',
  'capacity-gone': 'quantity',
  'capacity-unknown': 'product',
  'price-changed': 'price',
  'method-not-offered': 'method',
  'payment-unavailable': 'method',
};

/** At least one. */
export function toProblems(error: unknown, language: Language): Problem[] {
  if (!isOrderError(error)) return [{ field: 'all', text: commonStrings[language].failed }];
  if (error.faults.length === 0 || isAboutTheMoment(error)) {
    const text = language === 'id' ? error.detailId : error.detail;
    return [{ field: FIELD_BY_CODE[error.code] ?? 'all', text }];
  }
  return error.faults.map(({ path, reason, fix, reasonId, fixId }) => ({
    field: FIELD_BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'all',
    text: language === 'id' ? `${reasonId} ${fixId}`.trim() : `${reason} ${fix}`.trim(),
  }));
}

/** Where the dialog asks for it. */
export function stepOf(field: Field): 'product' | 'quantity' | 'person' {
  if (field === 'product') return 'product';
  return field === 'quantity' || field === 'price' || field === 'group' ? 'quantity' : 'person';
}

/** The whole sentence says more than its one fault: what is left, what the price is. */
function isAboutTheMoment({ code, faults }: OrderError): boolean {
  return code in FIELD_BY_CODE && faults.length < 2;
}

/** Offers, prices or capacity are not what the page was told. */
export function isOutdated(error: unknown): boolean {
  return isOrderError(error) && (error.status === 409 || error.status === 422);
}
