// What it takes to open a community's ledger, and what comes back once.
import type { Book, Community, CommunityProfile } from '@circunomy/sdk/schema';
import type { OperatorRole } from '../operators/operator.ts';

export interface NewOperator {
  /** Kept private: it is never published. Unique among the community's operators. */
  readonly name: string;
  readonly role: OperatorRole;
}

export interface OpenCommunityOptions {
  /** The community's part of the address, such as `circunomy-jakarta`; it can never change. */
  readonly slug: string;
  readonly type: Community['type'];
  readonly areas: readonly Community['areas'][number][];
  readonly profile: CommunityProfile;
  /**
   * One operator opens a community that a single person runs; two open one where every entry is
   * recorded by the first and verified by the second.
   */
  readonly operators: readonly [NewOperator] | readonly [NewOperator, NewOperator];
  /**
   * Opens a book of another community, hidden but to its operators. `operators` then names some of those: the first
   * records the opening and the second verifies it, as everything that the community records.
   */
  readonly book?: Book;
  /** When the community opened, as exactly as it is known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); null where unknown. */
  readonly on: string | null;
  /** First part of the ledger's origin, `circunomy` unless set; the origin can never change. */
  readonly originPrefix?: string;
}

export interface OpenedCommunity {
  readonly community: Community;
  /** In the order they were given, each with the token that is shown this once; none for a book. */
  readonly operators: readonly (NewOperator & { readonly id: string; readonly token: string })[];
}
