/** What the index at the host's root needs: the communities, and the way to them. */
import type { Communities } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { type PageAddress, toPagePath, toRelative } from './page-address.ts';

export interface HostContext extends PageAddress {
  readonly communities: Communities['communities'];
  /** Relative link to a community's home page in the same language. */
  toCommunity(slug: string): string;
  inLanguage(language: Language): string;
}

export function toHostContext({ communities }: Communities, address: PageAddress): HostContext {
  const { language, page, up } = address;
  return {
    ...address,
    communities,
    toCommunity: (slug) => toRelative(up, `${slug}/${toPagePath('', language)}`),
    inLanguage: (other) => toRelative(up, toPagePath(page, other)),
  };
}
