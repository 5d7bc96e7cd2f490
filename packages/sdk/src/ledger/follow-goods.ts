/** Follows goods: from a purchase, through packages, to those who received them. One way for pages and orders. */
import type { EntryOf } from './entry.ts';
import type { LedgerView } from './ledger-view.ts';

export type GoodsStep = EntryOf<'package-packed'> | EntryOf<'distribution-delivered'>;

/**
 * Packages and distributions that hold goods of this purchase as the ledger reads today, in order of recording.
 *
 * @example followGoods(createLedgerView(entries), 'purchase-7k3j9q2m4x8p').map(({ kind }) => kind);
 */
export function followGoods(
  view: Pick<LedgerView, 'referrersOf' | 'effectiveById' | 'numberOf'>,
  purchase: string,
): GoodsStep[] {
  const steps = new Map<string, GoodsStep>();
  const follow = (id: string): void => {
    for (const referrer of view.referrersOf(id)) {
      const entry = view.effectiveById(referrer);
      const isStep = entry?.kind === 'package-packed' || entry?.kind === 'distribution-delivered';
      if (!isStep || steps.has(entry.id)) continue;
      steps.set(entry.id, entry);
      follow(entry.id);
    }
  };
  follow(purchase);
  const numberOf = ({ id }: GoodsStep): number => view.numberOf(id) ?? 0;
  return [...steps.values()].sort((a, b) => numberOf(a) - numberOf(b));
}
