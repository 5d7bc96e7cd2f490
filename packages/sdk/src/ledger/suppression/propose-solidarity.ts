/**
 * From a solidarity fund's book, which is never public, to the one figure that can be: how many members were helped in
 * a year and with how much, where they were at least five.
 */
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { FEWEST } from './scope.ts';

/** Members of a `solidarity-reported`; the year stands for `on`. */
export type SolidarityProposal = Pick<
  EntryOf<'solidarity-reported'>,
  'kind' | 'on' | 'group' | 'year' | 'helped' | 'amount'
>;

export interface ProposedSolidarity {
  readonly proposals: readonly SolidarityProposal[];
  /** Groups that helped fewer than five members, or helped without saying whom; never with a number. */
  readonly heldBack: readonly { readonly group: string; readonly because: 'fewer-than-five' }[];
}

/** A member who is helped twice counts once; help whose member is not named adds to the amount only. */
export function proposeSolidarity(book: LedgerView, year: string): ProposedSolidarity {
  const help = book
    .effective('cash-spent')
    .filter(({ purpose, on }) => purpose === 'help-to-member' && on?.startsWith(year));
  const groups = [...Map.groupBy(help, ({ group }) => group)].sort(([a], [b]) => (a < b ? -1 : 1));
  const proposals: SolidarityProposal[] = [];
  const heldBack: { group: string; because: 'fewer-than-five' }[] = [];
  for (const [group, payments] of groups) {
    const helped = new Set(payments.flatMap(({ member }) => member ?? [])).size;
    const amount = payments.reduce((sum, payment) => sum + payment.amount, 0);
    if (helped < FEWEST) heldBack.push({ group, because: 'fewer-than-five' });
    else proposals.push({ kind: 'solidarity-reported', on: year, group, year, helped, amount });
  }
  return { proposals, heldBack };
}
