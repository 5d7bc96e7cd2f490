/** Where a contact leads. Nothing is loaded from there: these are plain links, followed only by a tap. */
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';

export type Contact = Community['contacts'][number];

/** What is wanted, ready to send. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** Undefined where the value does not lead to an address of its kind: it is then shown as text only. */
export function contactHref({ kind, value }: Contact, message: Message): string | undefined {
  const text = encodeURIComponent(message.text);
  const digits = value.replace(/\D/g, '');
  const handle = encodeURIComponent(value.replace(/^@/, ''));
  switch (kind) {
    case 'whatsapp':
      return digits && `https://wa.me/${digits.replace(/^0/, '62')}?text=${text}`;
    case 'phone':
      return digits && `tel:${value.startsWith('+') ? '+' : ''}${digits}`;
    case 'email':
      return `mailto:${toAddress(value)}?subject=${encodeURIComponent(message.subject)}&body=${text}`;
    case 'instagram':
      return `https://www.instagram.com/${handle}/`;
    case 'tiktok':
      return `https://www.tiktok.com/@${handle}`;
    case 'web':
      return /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
  }
}

/** RFC 6068 wants the sign between mailbox and domain as it is; everything else that could mean more is encoded. */
function toAddress(value: string): string {
  return encodeURIComponent(value).replace(/%40(?!.*%40)/, '@');
}

export function contactName({ kind, value }: Contact, language: Language): string {
  return fill(buySheetStrings[language][kind], { value: value.replace(/^@/, '') });
}
