// The one error of this entry point: callers branch on `code`, people read the words in their language.
import { QRIS_ERROR_WORDS } from './qris-error-words.ts';

export type QrisErrorCode = keyof typeof QRIS_ERROR_WORDS;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

interface Words {
  readonly en: string;
  readonly id: string;
}

export type QrisErrorValues<Code extends QrisErrorCode> = Readonly<
  Record<Placeholders<(typeof QRIS_ERROR_WORDS)[Code]['en']>, string | number | Words>
>;

/** Thrown by every function of this entry point. `message` is English; `in('id')` is the same in Indonesian. */
export class QrisError<Code extends QrisErrorCode = QrisErrorCode> extends Error {
  override readonly name = 'QrisError';
  readonly code: Code;
  /** With the tag (`26.01` inside another) and the character, counted from 1, that it is about. */
  readonly values: QrisErrorValues<Code>;

  constructor(code: Code, values: QrisErrorValues<Code>) {
    super(fill(code, values, 'en'));
    this.code = code;
    this.values = values;
  }

  in(language: 'en' | 'id'): string {
    return fill(this.code, this.values, language);
  }
}

/**
 * True for an error of this entry point, also when two copies of the package are loaded.
 *
 * @example
 * import { isQrisError, parseQris } from '@circunomy/sdk/qris';
 * try {
 *   parseQris('a text from somewhere');
 * } catch (error) {
 *   if (isQrisError(error)) console.log(error.code, error.in('id'));
 *   else throw error;
 * }
 */
export function isQrisError(value: unknown): value is QrisError {
  return value instanceof Error && value.name === 'QrisError' && 'code' in value;
}

function fill(
  code: QrisErrorCode,
  values: Readonly<Record<string, string | number | Words>>,
  language: 'en' | 'id',
): string {
  return QRIS_ERROR_WORDS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}
