/** Where a contact leads. Nothing is loaded from there: these are plain links, followed only by a tap. */
import type { Community } from '../contract/community.schema.ts';

export type Contact = Community['contacts'][number];

/** What is wanted, ready to send. */
export interface ContactMessage {
  readonly subject: string;
  readonly text: string;
}

/** An address that may be a link: http or https only. */
export function toWebLink(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** International digits; a leading 0 is Indonesia's trunk prefix. Undefined where it is no number. */
function toDigits(value: string): string | undefined {
  const digits = value.replace(/^\+/, '').replace(/[\s().-]/g, '');
  return /^\d{5,15}$/.test(digits) ? digits.replace(/^0/, '62') : undefined;
}

function toHandle(value: string): string | undefined {
  const handle = value.replace(/^@/, '');
  return /^[\w.]{1,60}$/.test(handle) ? handle : undefined;
}

/** RFC 6068 wants the sign between mailbox and domain as it is; what else could mean more is encoded. */
function toMailbox(value: string): string | undefined {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(value)) return undefined;
  return encodeURIComponent(value).replace('%40', '@');
}

function join(before: string, value: string | undefined, after = ''): string | undefined {
  return value && before + value + after;
}

/**
 * Undefined where the value is no number, handle or address of its kind: it is then shown as text.
 *
 * @example
 * toContactHref({ kind: 'whatsapp', value: '0812-3456-7890' }); // 'https://wa.me/6281234567890'
 */
export function toContactHref(
  { kind, value }: Contact,
  message?: ContactMessage,
): string | undefined {
  const text = message && encodeURIComponent(message.text);
  switch (kind) {
    case 'whatsapp':
      return join('https://wa.me/', toDigits(value), text && `?text=${text}`);
    case 'phone':
      return join('tel:+', toDigits(value));
    case 'email':
      return join(
        'mailto:',
        toMailbox(value),
        message && `?subject=${encodeURIComponent(message.subject)}&body=${text}`,
      );
    case 'instagram':
      return join('https://www.instagram.com/', toHandle(value), '/');
    case 'tiktok':
      return join('https://www.tiktok.com/@', toHandle(value));
    case 'web':
      return toWebLink(value);
  }
}
