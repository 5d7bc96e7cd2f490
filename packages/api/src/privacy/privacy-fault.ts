// One thing that must not be recorded or published. It names field, place and kind of data, never the refused text,
// so that it may be logged, shown and sent.
import { PRIVACY_WORDS, type PrivacyCode } from './privacy-words.ts';

export interface PrivacyFault {
  readonly code: PrivacyCode;
  /** JSON path of the field, such as `$.documents[0].body.caption`. */
  readonly path: string;
  /** "Could not accept <path>: <kind of data and place>. <What to do.>" */
  readonly message: { readonly en: string; readonly id: string };
}

export type FaultValues = Readonly<Record<string, string | number>>;

export function toPrivacyFault(
  code: PrivacyCode,
  path: string,
  values: FaultValues = {},
): PrivacyFault {
  const { en, id } = PRIVACY_WORDS[code];
  const all = { ...values, path };
  return { code, path, message: { en: fill(en, all), id: fill(id, all) } };
}

function fill(text: string, values: FaultValues): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
