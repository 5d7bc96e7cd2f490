// Where a community's contacts lead.
import type { Community } from '@circunomy/sdk';

type Contact = Community['contacts'][number];

export interface ContactLink {
  readonly href: string;
  readonly text: string;
}

export function toContactLinks(contacts: readonly Contact[]): ContactLink[] {
  return contacts.map(toContactLink).filter(({ href }) => /^(https?|mailto|tel):/.test(href));
}

function toContactLink({ kind, value }: Contact): ContactLink {
  const safe = encodeURIComponent(value);
  switch (kind) {
    case 'whatsapp':
      return { href: `https://wa.me/${safe}`, text: `WhatsApp +${value}` };
    case 'phone':
      return { href: `tel:+${safe}`, text: `+${value}` };
    case 'email':
      return { href: `mailto:${safe.replace('%40', '@')}`, text: value };
    case 'instagram':
      return { href: `https://www.instagram.com/${safe}/`, text: `Instagram @${value}` };
    case 'tiktok':
      return { href: `https://www.tiktok.com/@${safe}`, text: `TikTok @${value}` };
    case 'web':
      return { href: value, text: value };
  }
}
