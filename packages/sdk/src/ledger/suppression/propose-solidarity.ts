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
  /** Never with a number. */
  readonly heldBack: readonly HeldBackGroup[];
}

interface HeldBackGroup {
  readonly group: string;
  /**
   * `fewer-than-five`: it helped fewer members, or did not say whom. `help-without-date`: help that may be of the year
   * would be missing from a total that is told once.
   */
  readonly because: 'fewer-than-five' | 'help-without-date';
}

/** A member who is helped twice counts once; help whose member is not named adds to the amount only. */
export function proposeSolidarity(book: LedgerView, year: string): ProposedSolidarity {
  const help = book.effective('cash-spent').filter(({ purpose }) => purpose === 'help-to-member');
  const within = help.filter(({ on }) => on?.startsWith(year));
  const undated = new Set(help.filter(({ on }) => on === null).map(({ group }) => group));
  const groups = [...Map.groupBy(within, ({ group }) => group)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const proposals: SolidarityProposal[] = [];
  const heldBack: HeldBackGroup[] = [];
  for (const [group, payments] of groups) {
    const helped = new Set(payments.flatMap(({ member }) => member ?? [])).size;
    const amount = payments.reduce((sum, payment) => sum + payment.amount, 0);
    if (helped < FEWEST) heldBack.push({ group, because: 'fewer-than-five' });
    else if (undated.has(group)) heldBack.push({ group, because: 'help-without-date' });
    else proposals.push({ kind: 'solidarity-reported', on: year, group, year, helped, amount });
  }
  return { proposals, heldBack };
}
