/** The two languages of the product. Indonesian is the first. */

export type Language = 'id' | 'en';

/** One text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/** BCP 47 tags for `Intl`. English dates and numbers as written in Indonesia's English press: day first. */
export const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The language of a `lang` attribute; Indonesian unless it is English. */
export function toLanguage(tag: string | null | undefined): Language {
  return /^en(-|$)/i.test(tag ?? '') ? 'en' : 'id';
}

/** Words for every code of a set. */
export type Codes<Code extends string> = Readonly<Record<Code, Localized>>;
