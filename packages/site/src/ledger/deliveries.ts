/** Follows goods: from a purchase, through packages, to those who received them. */
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';

type Step = EntryOf<'package-packed'> | EntryOf<'distribution-delivered'>;

/** Packages and distributions that hold goods of this purchase, after corrections, in order of recording. */
export function listDeliveries(
  purchase: string,
  { index, site }: Pick<PageContext, 'index' | 'site'>,
): Step[] {
  const steps = new Map<string, Step>();
  const follow = (id: string): void => {
    for (const entry of index.following(id)) {
      const isStep = entry.kind === 'package-packed' || entry.kind === 'distribution-delivered';
      if (!isStep || steps.has(entry.id)) continue;
      steps.set(entry.id, entry);
      follow(entry.id);
    }
  };
  follow(purchase);
  const numberOf = ({ id }: Step): number => site.ledger.numberOf(id) ?? 0;
  return [...steps.values()].sort((a, b) => numberOf(a) - numberOf(b));
}
