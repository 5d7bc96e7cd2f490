// The one error of this package: callers branch on `code`, people read the words in their language.
import { API_ERROR_WORDS } from './api-error-words.ts';
import type { Fault } from './ledger/fault.ts';

export type ApiErrorCode = keyof typeof API_ERROR_WORDS;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What reads otherwise in the other language, such as a sum of money, comes in both. */
export type ApiErrorValue = string | number | { readonly en: string; readonly id: string };

export type ApiErrorValues<Code extends ApiErrorCode> = Readonly<
  Record<Placeholders<(typeof API_ERROR_WORDS)[Code]['en']>, ApiErrorValue>
>;

interface ApiErrorOptions extends ErrorOptions {
  /** Everything that is wrong, for the codes that end in `-refused`. */
  readonly faults?: readonly Fault[];
}

/** `message` is English; `in('id')` is the same in Indonesian. */
export class ApiError<Code extends ApiErrorCode = ApiErrorCode> extends Error {
  override readonly name = 'ApiError';
  readonly code: Code;
  readonly values: ApiErrorValues<Code>;
  readonly faults: readonly Fault[];

  constructor(code: Code, values: ApiErrorValues<Code>, options: ApiErrorOptions = {}) {
    super(fill(API_ERROR_WORDS[code].en, values, 'en'), options);
    this.code = code;
    this.values = values;
    this.faults = options.faults ?? [];
  }

  /** The HTTP status it is answered with. */
  get status(): number {
    return API_ERROR_WORDS[this.code].status;
  }

  in(language: 'en' | 'id'): string {
    return fill(API_ERROR_WORDS[this.code][language], this.values, language);
  }
}

function fill(
  text: string,
  values: Readonly<Record<string, ApiErrorValue>>,
  language: 'en' | 'id',
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return String(typeof value === 'object' ? value[language] : value);
  });
}
