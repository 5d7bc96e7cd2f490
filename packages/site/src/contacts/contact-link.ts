/** A community's contact as a person reads it, and where it leads. */
import { type Contact, toContactHref } from '@circunomy/sdk/format';

export interface ContactLink {
  readonly label: string;
  readonly text: string;
  /** Undefined where the value cannot be a safe link. */
  readonly href: string | undefined;
}

const labels: Readonly<Record<Contact['kind'], string>> = {
  whatsapp: 'WhatsApp',
  phone: 'Telepon',
  email: 'E-mail',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  web: 'Web',
};

export function toContactLink(contact: Contact): ContactLink {
  const { kind, value } = contact;
  const text = kind === 'instagram' || kind === 'tiktok' ? `@${value.replace(/^@/, '')}` : value;
  return { label: labels[kind], text, href: toContactHref(contact) };
}
