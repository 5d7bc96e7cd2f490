/** The campaigns as a store, apart from the resources that most widgets show. */
import { createReadJson } from '../client/resources.ts';
import type { Campaigns } from '../contract/campaigns.schema.ts';
import { type ResourceStore, resourceStore } from './resource.ts';

const SHAPE = { community: 'string', campaigns: 'array' } as const;

/** What the community at `src` collects for, and what came of it. */
export const campaignsStore: (src: string) => ResourceStore<Campaigns> = resourceStore({
  read: ({ reader }, options) =>
    createReadJson(reader)<Campaigns>('campaigns.json', SHAPE)(options),
});
