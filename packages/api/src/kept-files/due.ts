// Whose files are to be kept anew: communities that grew, or were read for the first time, in this process.
import type { Store } from '../storage/store.ts';

const due = new WeakMap<Store, Set<string>>();

export function markDue(store: Store, community: string): void {
  const communities = due.get(store) ?? new Set<string>();
  due.set(store, communities.add(community));
}

export function takeDue(store: Store): readonly string[] {
  const communities = [...(due.get(store) ?? [])];
  due.delete(store);
  return communities;
}
