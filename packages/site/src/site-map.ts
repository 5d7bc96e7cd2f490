/** Every page of a community's micro-site, so that the publisher knows what to render. */
import type { Site } from './render/site.ts';

/** Entries on one page of the readable ledger. Pages are counted from the oldest entry. */
export const ENTRIES_PER_PAGE = 50;

/**
 * Paths relative to the community's root, without a leading slash: '' is the home page, a path that
 * ends with a slash is a folder's `index.html`, `404.html` is a file. Both languages.
 */
export function listPages(site: Site): string[] {
  const pages = [
    '',
    'msmes/',
    ...site.msmes.features.map((msme) => `msmes/${msme.id}/`),
    'ledger/',
    ...range(countLedgerPages(site.ledger.size)).map((page) => `ledger/${page}/`),
    ...range(site.ledger.size).map((number) => `entries/${number}/`),
    'check/',
    'embed/',
  ];
  return [...pages, ...pages.map((page) => `en/${page}`), '404.html'];
}

export function countLedgerPages(size: number): number {
  return Math.max(1, Math.ceil(size / ENTRIES_PER_PAGE));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
