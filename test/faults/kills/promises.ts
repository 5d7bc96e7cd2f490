// What clients were told, and whether the ledgers keep it.
import { findHistoryBreak, type loadCommunityState, type SignedCheckpoint } from '@circunomy/api';

type State = Awaited<ReturnType<typeof loadCommunityState>>;

export interface Promised {
  readonly id: string;
  readonly number: number;
}

/** Entries that were acknowledged and are not there exactly once, under their number. */
export function listLost({ entries }: State, promised: readonly Promised[]): readonly Promised[] {
  const times = new Map<string, number>();
  for (const { id } of entries) times.set(id, (times.get(id) ?? 0) + 1);
  return promised.filter(({ id, number }) => times.get(id) !== 1 || entries[number - 1]?.id !== id);
}

/** From here on the amounts of requests, each its own; below it those of who records without a request. */
export const FIRST_REQUEST = 1_000_000;

/** Requests of which more than one entry was made: sending again recorded again. */
export function listTwice({ entries }: State): readonly number[] {
  const amounts = entries.flatMap((entry) => (entry.kind === 'cost-paid' ? [entry.amount] : []));
  const seen = new Set<number>();
  return amounts.filter((amount) => {
    const isTwice = amount >= FIRST_REQUEST && seen.has(amount);
    seen.add(amount);
    return isTwice;
  });
}

/** Checkpoints that were handed out and are no beginning of the log. */
export function listForks({ log, size }: State, handedOut: ReadonlySet<string>): readonly string[] {
  return [...handedOut].filter((note) => findHistoryBreak(log, size, [parse(note)]) !== undefined);
}

/** https://c2sp.org/tlog-checkpoint: origin, size, root. */
function parse(note: string): SignedCheckpoint {
  const [, size, root = ''] = note.split('\n');
  return { size: Number(size), root, note };
}
