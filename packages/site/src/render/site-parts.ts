/** Which parts a community has: only those have pages, and a place in the navigation. */
import { isUntold } from '../figures/figure-value.ts';
import { PROGRESS } from '../figures/progress.ts';
import type { Site } from './site.ts';

export interface SiteParts {
  readonly msmes: boolean;
  readonly products: boolean;
  readonly groups: boolean;
  readonly reports: boolean;
  readonly indicators: boolean;
  readonly campaigns: boolean;
  readonly goods: boolean;
}

export function readSiteParts({
  community,
  msmes,
  products,
  groups,
  indicators,
  campaigns,
  goods,
  reports,
}: Site): SiteParts {
  return {
    msmes: msmes.features.length > 0,
    products: products.products.length > 0,
    groups: groups.groups.length > 0,
    // A book is handed in with its community's reports, not by itself.
    reports: !community.book && reports.reports.length > 0,
    indicators: PROGRESS.flatMap(({ figures }) => figures).some(
      (name) => !isUntold(indicators.figures[name]),
    ),
    campaigns: campaigns.campaigns.length > 0,
    goods: goods.unbalanced.length + goods.unknown.length > 0,
  };
}
