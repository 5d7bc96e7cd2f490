/** Reads a page's path into language and page, and the way back to the root. */
import type { Language } from '@circunomy/sdk/format';

export interface PageAddress {
  readonly language: Language;
  /** Path without the language: '', 'ledger/2/'. */
  readonly page: string;
  /** From the page to the community's root: '' or '../' any number of times. */
  readonly up: string;
}

/** @param path relative to the community's root: '', 'en/ledger/2/', '404.html'. */
export function readPageAddress(path: string): PageAddress {
  const isEnglish = path === 'en' || path.startsWith('en/');
  const depth = path.split('/').length - 1;
  return {
    language: isEnglish ? 'en' : 'id',
    page: isEnglish ? path.slice('en/'.length) : path,
    up: '../'.repeat(depth),
  };
}

/** The path of a page in a language, relative to the community's root. */
export function toPagePath(page: string, language: Language): string {
  return language === 'en' ? `en/${page}` : page;
}

/** A link that works from a page `up` deep: never empty, since an empty `href` means "this page". */
export function toRelative(up: string, path: string): string {
  return `${up}${path}` || './';
}
