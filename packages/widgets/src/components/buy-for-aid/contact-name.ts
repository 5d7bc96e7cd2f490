/** What a contact is called on its button. */
import type { Contact, Language } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';

export function contactName({ kind, value }: Contact, language: Language): string {
  return fill(buySheetStrings[language][kind], { value: value.replace(/^@/, '') });
}
