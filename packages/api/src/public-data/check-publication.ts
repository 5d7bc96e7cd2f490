// The privacy gate before publishing: what was recorded before a rule existed, or past it, is found here.
import { ApiError } from '../api-error.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import type { Fault } from '../ledger/fault.ts';
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { toFault } from '../ledger/rules/privacy.ts';
import { checkPrivacy, lookUpIn } from '../privacy/index.ts';

export interface PublicationCheck {
  readonly now: Date;
  /**
   * Entries that already are public where it is published to. What their own fields say is signed and cannot be
   * taken back by refusing; their documents can.
   */
  readonly published: number;
}

/**
 * @throws {ApiError} `publication-refused`; its faults name entry and field (`#18.documents[0].body.caption`) and
 * repeat no text.
 */
export function checkPublication(
  state: CommunityState,
  { now, published }: PublicationCheck,
): void {
  const { view, community } = state;
  const context = {
    today: toJakartaDate(now),
    fictional: community.fictional,
    ...lookUpIn(view),
  };
  const found = state.entries.flatMap((entry, index) => {
    const documents = (entry.documents ?? []).flatMap(({ id }) => state.documents.get(id) ?? []);
    if (index < published && documents.length === 0) return [];
    return checkPrivacy(entry, documents, context)
      .filter(({ path }) => index >= published || path.startsWith('$.documents'))
      .map((fault) => ({ number: index + 1, fault: toFault(fault) }));
  });
  const [first] = found;
  if (!first) return;
  const faults = found.map(
    ({ number, fault }): Fault => ({ ...fault, path: `#${number}${fault.path.slice(1)}` }),
  );
  const values = { community: community.community, count: faults.length, entry: first.number };
  throw new ApiError('publication-refused', values, { faults });
}
