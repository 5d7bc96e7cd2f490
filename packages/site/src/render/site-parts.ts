/** Which parts a community has: only those have pages, and a place in the navigation. */
import type { Site } from './site.ts';

export interface SiteParts {
  readonly msmes: boolean;
  readonly groups: boolean;
  readonly reports: boolean;
  readonly indicators: boolean;
  readonly campaigns: boolean;
  readonly goods: boolean;
}

export function readSiteParts({ msmes, campaigns, goods, reports }: Site): SiteParts {
  return {
    msmes: msmes.features.length > 0,
    groups: false,
    reports: reports.reports.length > 0,
    indicators: false,
    campaigns: campaigns.campaigns.length > 0,
    goods: goods.unbalanced.length + goods.unknown.length > 0,
  };
}
