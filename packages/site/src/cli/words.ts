// The two languages in which the command speaks.

export interface Words {
  readonly en: string;
  readonly id: string;
}

export type Language = keyof Words;

export function isLanguage(text: string | undefined): text is Language {
  return text === 'id' || text === 'en';
}
