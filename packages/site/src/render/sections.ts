/** The sections of a community's site in the order of the navigation: a few at once, the rest under "more". */
import { frameWords } from '../words/frame.ts';
import type { PageContext } from './page-context.ts';
import { readSiteParts } from './site-parts.ts';

interface Section {
  readonly page: string;
  readonly label: string;
}

export interface Sections {
  readonly main: readonly Section[];
  readonly more: readonly Section[];
}

/** More than these in a row would not fit a phone twice. */
const MAIN = 5;

export function listSections({ language, site }: Pick<PageContext, 'language' | 'site'>): Sections {
  const t = frameWords[language];
  const parts = readSiteParts(site);
  const all = [
    { page: '', label: t.home, isThere: true },
    { page: 'campaigns/', label: t.campaigns, isThere: parts.campaigns },
    { page: 'groups/', label: t.groups, isThere: parts.groups },
    { page: 'msmes/', label: t.msmes, isThere: parts.msmes },
    { page: 'products/', label: t.products, isThere: parts.products },
    { page: 'ledger/', label: t.ledger, isThere: true },
    { page: 'reports/', label: t.reports, isThere: parts.reports },
    { page: 'indicators/', label: t.indicators, isThere: parts.indicators },
    { page: 'check/', label: t.check, isThere: true },
    { page: 'figures/', label: t.figures, isThere: true },
    { page: 'goods/', label: t.goods, isThere: parts.goods },
    { page: 'embed/', label: t.embed, isThere: true },
  ];
  const there = all.filter(({ isThere }) => isThere).map(({ page, label }) => ({ page, label }));
  return { main: there.slice(0, MAIN), more: there.slice(MAIN) };
}
