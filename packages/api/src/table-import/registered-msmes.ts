// Which MSMEs a community has registered, by the names in their public documents.
import type { CommunityState } from '../ledger/community-state.ts';
import { toWordKey } from './table-text.ts';

export interface RegisteredMsmes {
  /** Ids of the registrations under this name, in the order they were recorded. */
  byName(written: string): readonly string[];
  has(id: string): boolean;
}

export function listRegisteredMsmes({ view, documents }: CommunityState): RegisteredMsmes {
  const ids = new Set<string>();
  const names = new Map<string, string[]>();
  for (const entry of view.effective('msme-registered')) {
    ids.add(entry.id);
    for (const { id } of entry.documents ?? []) {
      const document = documents.get(id);
      if (document?.kind !== 'msme-profile') continue;
      const key = toWordKey(document.body.name);
      names.set(key, [...(names.get(key) ?? []), entry.id]);
    }
  }
  return {
    byName: (written) => names.get(toWordKey(written)) ?? [],
    has: (id) => ids.has(id),
  };
}
