/** Which campaign a goal shows. */
import type { Campaign, Campaigns } from '@circunomy/sdk';
import { isOpenCampaign } from '@circunomy/sdk/format';

/**
 * The one with that id; without an id the open one that was opened first, else the newest of those that ended.
 * Undefined where there is none.
 */
export function chooseCampaign({ campaigns }: Campaigns, id: string): Campaign | undefined {
  if (id) return campaigns.find((campaign) => campaign.id === id);
  const inOrder = [...campaigns].sort((one, other) => one.entry - other.entry);
  return inOrder.find(isOpenCampaign) ?? inOrder.at(-1);
}
