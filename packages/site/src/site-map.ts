/** Every page of a community's micro-site, so that the publisher knows what to render. */
import { hasReceipt } from './ledger/receipt.ts';
import type { Site } from './render/site.ts';
import { readSiteParts } from './render/site-parts.ts';

/** Entries on one page of the readable ledger. Pages are counted from the oldest entry. */
export const ENTRIES_PER_PAGE = 50;

/**
 * Paths relative to the community's root, without a leading slash: '' is the home page, a path that
 * ends with a slash is a folder's `index.html`, any other (`404.html`, `theme.css`) is a file.
 * Both languages.
 */
export function listPages(site: Site): string[] {
  const parts = readSiteParts(site);
  const pages = [
    '',
    'msmes/',
    ...site.msmes.features.map((msme) => `msmes/${msme.id}/`),
    ...(parts.products ? ['products/'] : []),
    'ledger/',
    ...range(countLedgerPages(site.ledger.size)).map((page) => `ledger/${page}/`),
    ...range(site.ledger.size).map((number) => `entries/${number}/`),
    ...range(site.ledger.size)
      .filter((number) => hasReceipt(site.ledger.all()[number - 1]))
      .map((number) => `entries/${number}/receipt/`),
    'figures/',
    ...(parts.campaigns ? ['campaigns/'] : []),
    ...(parts.groups ? ['groups/'] : []),
    ...site.groups.groups.map(({ id }) => `groups/${id}/`),
    ...(parts.indicators ? ['indicators/'] : []),
    ...(parts.goods ? ['goods/'] : []),
    ...(parts.reports ? ['reports/', ...listReports(site)] : []),
    'check/',
    'embed/',
    'feed.xml',
    'badge/impact-light.svg',
    'badge/impact-dark.svg',
  ];
  const files = site.community.accent === null ? ['404.html'] : ['404.html', 'theme.css'];
  return [...pages, ...pages.map((page) => `en/${page}`), ...files];
}

function listReports({ reports }: Site): string[] {
  return reports.reports.map(({ period }) => `reports/${period}/`);
}

const known = new WeakMap<Site, ReadonlySet<string>>();

/** False for a path that `listPages` does not list: the renderer answers it with the 404 page. */
export function hasPage(site: Site, path: string): boolean {
  const pages = known.get(site) ?? new Set(listPages(site));
  known.set(site, pages);
  return pages.has(path);
}

export function countLedgerPages(size: number): number {
  return Math.max(1, Math.ceil(size / ENTRIES_PER_PAGE));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
