/** `data/campaigns.json`: campaigns after corrections, joined with their documents, their end and their figures. */
import type { Campaign, Campaigns } from '../../contract/campaigns.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { RunningFigures } from '../fold-figures.ts';
import { type Documents, toProfile } from './documents.ts';

export function toCampaigns(
  figures: RunningFigures,
  documents: Documents,
  community: string,
): Campaigns {
  const { view } = figures;
  const figuresOf = figures.readCampaigns();
  const closings = new Map<string, EntryOf<'campaign-closed'>>();
  for (const closing of view.effective('campaign-closed')) {
    if (!closings.has(closing.campaign)) closings.set(closing.campaign, closing);
  }
  const campaigns = view.effective('campaign-opened').flatMap((opened): Campaign[] => {
    const { id, on, goal, until, permit } = opened;
    const closing = closings.get(id);
    const own = figuresOf.get(id);
    if (!own) return [];
    return [
      {
        id,
        ...toProfile(opened, documents),
        openedOn: on,
        ...{ goal, until, permit },
        closed: closing
          ? { on: closing.on, reason: closing.reason, entry: view.numberOf(closing.id) ?? 0 }
          : null,
        entry: view.numberOf(id) ?? 0,
        figures: own,
      },
    ];
  });
  return { community, campaigns };
}
