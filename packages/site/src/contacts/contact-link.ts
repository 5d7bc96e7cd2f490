/** Turns a community's contact into a link. What is no plain number, handle or http(s) address stays text. */
import type { Community } from '@circunomy/sdk';

type Contact = Community['contacts'][number];

export interface ContactLink {
  readonly label: string;
  readonly text: string;
  /** Undefined where the value cannot be a safe link. */
  readonly href: string | undefined;
}

const kinds: Record<
  Contact['kind'],
  { label: string; link: (value: string) => string | undefined }
> = {
  whatsapp: { label: 'WhatsApp', link: (value) => withDigits(value, 'https://wa.me/') },
  phone: { label: 'Telepon', link: (value) => withDigits(value, 'tel:+') },
  email: {
    label: 'E-mail',
    link: (value) =>
      /^[^\s@<>"]+@[^\s@<>"]+$/.test(value)
        ? `mailto:${encodeURIComponent(value).replace('%40', '@')}`
        : undefined,
  },
  instagram: {
    label: 'Instagram',
    link: (value) => withHandle(value, 'https://www.instagram.com/'),
  },
  tiktok: { label: 'TikTok', link: (value) => withHandle(value, 'https://www.tiktok.com/@') },
  web: { label: 'Web', link: toWebLink },
};

export function toContactLink({ kind, value }: Contact): ContactLink {
  const { label, link } = kinds[kind];
  const text = kind === 'instagram' || kind === 'tiktok' ? `@${value.replace(/^@/, '')}` : value;
  return { label, text, href: link(value) };
}

/** An address that may be a link: http or https only. */
export function toWebLink(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function withDigits(value: string, before: string): string | undefined {
  const digits = value.replace(/^\+/, '').replaceAll(/[\s().-]/g, '');
  return /^\d{5,15}$/.test(digits) ? before + digits : undefined;
}

function withHandle(value: string, before: string): string | undefined {
  const handle = value.replace(/^@/, '');
  return /^[\w.]{1,60}$/.test(handle) ? before + handle : undefined;
}
