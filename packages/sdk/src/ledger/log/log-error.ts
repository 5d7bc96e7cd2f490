// The one error of the verifiable log: callers branch on `code`, people read the words in their language.
import { LOG_ERROR_WORDS } from './log-error-words.ts';

export type LogErrorCode = keyof typeof LOG_ERROR_WORDS;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type LogErrorValues<Code extends LogErrorCode> = Readonly<
  Record<Placeholders<(typeof LOG_ERROR_WORDS)[Code]['en']>, string | number>
>;

/** Thrown by every function of the log. `message` is English; `in('id')` is the same in Indonesian. */
export class LogError<Code extends LogErrorCode = LogErrorCode> extends Error {
  override readonly name = 'LogError';
  readonly code: Code;
  readonly values: LogErrorValues<Code>;

  constructor(code: Code, values: LogErrorValues<Code>) {
    super(fill(LOG_ERROR_WORDS[code].en, values));
    this.code = code;
    this.values = values;
  }

  in(language: 'en' | 'id'): string {
    return fill(LOG_ERROR_WORDS[this.code][language], this.values);
  }
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
