/** What the pages at the host's root need: the movement's figures, and the way to its communities and to one another. */
import type { Movement } from '@circunomy/sdk';
import { createFormat, type Format, type Language } from '@circunomy/sdk/format';
import { type PageAddress, toPagePath, toRelative } from './page-address.ts';

export interface HostContext extends PageAddress {
  readonly movement: Movement;
  readonly format: Format;
  /** Relative link to a page of a community, its home page by default, in the same language. */
  toCommunity(slug: string, page?: string): string;
  /** Relative link to another page of the host, in the same language: '' or `developers/`. */
  toPage(page: string): string;
  inLanguage(language: Language): string;
  /** Relative link to a file under the host's root, such as `data/movement.json`. */
  file(path: string): string;
}

export function toHostContext(movement: Movement, address: PageAddress): HostContext {
  const { language, page, up } = address;
  return {
    ...address,
    movement,
    format: createFormat(language),
    toCommunity: (slug, to = '') => toRelative(up, `${slug}/${toPagePath(to, language)}`),
    toPage: (to) => toRelative(up, toPagePath(to, language)),
    inLanguage: (other) => toRelative(up, toPagePath(page, other)),
    file: (path) => toRelative(up, path),
  };
}
