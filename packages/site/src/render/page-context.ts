/** What every component of a community's page needs: the data, the language, and the way to other pages. */
import { createFormat, type Format, type Language } from '@circunomy/sdk/format';
import { type PageAddress, toPagePath, toRelative } from './page-address.ts';
import type { Site } from './site.ts';
import { readSiteIndex, type SiteIndex } from './site-index.ts';

export interface PageContext extends PageAddress {
  readonly site: Site;
  readonly index: SiteIndex;
  readonly format: Format;
  /** Relative link to a page of the same language. */
  link(page: string): string;
  /** Relative link to this page in another language. */
  inLanguage(language: Language): string;
  /** Relative link to a file under the community's root, such as `data/impact.json`. */
  file(path: string): string;
  /** Relative link to another community of the same host, such as a published cash book. */
  toCommunity(slug: string): string;
}

export function toPageContext(site: Site, address: PageAddress): PageContext {
  const { language, page, up } = address;
  return {
    ...address,
    site,
    index: readSiteIndex(site),
    format: createFormat(language),
    link: (other) => toRelative(up, toPagePath(other, language)),
    inLanguage: (other) => toRelative(up, toPagePath(page, other)),
    file: (path) => toRelative(up, path),
    toCommunity: (slug) => toRelative(up, `../${slug}/${toPagePath('', language)}`),
  };
}
