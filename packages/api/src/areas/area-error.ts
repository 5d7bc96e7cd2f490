// The one error of the area register: callers branch on `code`, people read the words in their language.
import { AREA_ERROR_WORDS } from './area-error-words.ts';

export type AreaErrorCode = keyof typeof AREA_ERROR_WORDS;
export type AreaErrorValues = Readonly<Record<string, string | number>>;

/** `message` is English; `in('id')` is the same in Indonesian. */
export class AreaError extends Error {
  override readonly name = 'AreaError';
  readonly code: AreaErrorCode;
  readonly values: AreaErrorValues;

  constructor(code: AreaErrorCode, values: AreaErrorValues) {
    super(fill(AREA_ERROR_WORDS[code].en, values));
    this.code = code;
    this.values = values;
  }

  in(language: 'en' | 'id'): string {
    return fill(AREA_ERROR_WORDS[this.code][language], this.values);
  }
}

function fill(text: string, values: AreaErrorValues): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
