// Rules that no schema can state, since they look at the whole ledger, at the world, or at people's safety.
import type { Entry, LedgerView } from '@circunomy/sdk/ledger';
import type { ProposedDocument } from '@circunomy/sdk/schema';
import type { AreaRegister } from '../../areas/index.ts';
import type { Fault } from '../fault.ts';

export interface RuleContext {
  /** Everything recorded before this entry, earlier proposals of its batch included. */
  readonly ledger: LedgerView;
  /** Where the ledger is a book: that of the community it belongs to. Undefined where it is none. */
  readonly parent: LedgerView | undefined;
  /** The books of this community; only asked what they name. */
  readonly books: readonly LedgerView[];
  /** The day of recording in Jakarta, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of the batch whose proposals were refused: naming them is no further fault. */
  readonly refused: ReadonlySet<string>;
  readonly areas: AreaRegister;
  /** What came with the entry; undefined for a correction that leaves the documents as they are. */
  readonly documents: readonly ProposedDocument[] | undefined;
  /** The JSON path of a place in the entry, as its sender knows it. */
  readonly toPath: (place: readonly PropertyKey[]) => string;
}

/**
 * The entry may stand in the ledger already, as it read before a correction: a rule that adds up what others say
 * leaves it out.
 */
export type Rule = (entry: Entry, context: RuleContext) => Fault[];
