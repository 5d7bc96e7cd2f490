/** `data/stories.json`: evidence and testimonies whose documents are public, newest first. */
import type { Stories, Story } from '../../contract/story.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type Documents, findDocument } from './documents.ts';

type Teller = EntryOf<'testimony-published'> | EntryOf<'evidence-published'>;

function toStory(entry: Teller, number: number, documents: Documents): Story | undefined {
  const envelope = { id: entry.id, on: entry.on, entry: number, about: entry.about ?? [] };
  if (entry.kind === 'testimony-published') {
    const testimony = findDocument(entry, 'testimony', documents);
    return (
      testimony && {
        ...envelope,
        kind: 'testimony',
        from: entry.from,
        text: testimony.body.text,
        speaker: testimony.body.speaker ?? null,
        language: testimony.body.language,
      }
    );
  }
  const evidence = findDocument(entry, 'evidence', documents);
  return (
    evidence && {
      ...envelope,
      kind: 'evidence',
      medium: entry.medium,
      caption: evidence.body.caption,
      url: evidence.body.url ?? null,
    }
  );
}

export function toStories(view: LedgerView, documents: Documents, community: string): Stories {
  const tellers: Teller[] = [
    ...view.effective('testimony-published'),
    ...view.effective('evidence-published'),
  ];
  const stories = tellers
    .map((entry) => toStory(entry, view.numberOf(entry.id) ?? 0, documents))
    .filter((story) => story !== undefined)
    .sort((a, b) => b.entry - a.entry);
  return { community, stories };
}
