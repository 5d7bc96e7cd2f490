// The JSON files that no widget shows: apart, so that a page which only embeds a figure does not carry their names.
import type { Areas } from '../contract/areas.schema.ts';
import type { Campaigns } from '../contract/campaigns.schema.ts';
import type { Goods } from '../contract/goods.schema.ts';
import type { Groups } from '../contract/groups.schema.ts';
import type { Indicators } from '../contract/indicators.schema.ts';
import type { Report, Reports } from '../contract/reports.schema.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { createReadJson, type ReadResource } from './resources.ts';

interface FurtherResources {
  readonly campaigns: ReadResource<Campaigns>;
  readonly goods: ReadResource<Goods>;
  readonly groups: ReadResource<Groups>;
  readonly indicators: ReadResource<Indicators>;
  readonly areas: ReadResource<Areas>;
  readonly reports: ReadResource<Reports>;
  readonly report: (period: string, options?: ReadOptions) => Promise<Report>;
}

export function createFurtherResources(reader: Reader): FurtherResources {
  const json = createReadJson(reader);
  /** A file that is called what its list is called. */
  const list = <T>(name: string): ReadResource<T> =>
    json(`${name}.json`, { community: 'string', [name]: 'array' });
  return {
    campaigns: list('campaigns'),
    goods: json('goods.json', { community: 'string', unbalanced: 'array' }),
    groups: list('groups'),
    indicators: json('indicators.json', { community: 'string', figures: 'object' }),
    areas: list('areas'),
    reports: list('reports'),
    report: (period, options) =>
      json<Report>(`reports/${encodeURIComponent(period)}.json`, { whole: 'object' })(options),
  };
}
