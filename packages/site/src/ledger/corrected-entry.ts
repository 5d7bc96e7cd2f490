/** Finds what a correction is about, through corrections of corrections. */
import type { Entry, EntryOf, LedgerView } from '@circunomy/sdk/ledger';

export interface Corrected {
  /** The entry that the correction names, which may be a correction itself. */
  readonly named: Entry | undefined;
  /** The entry at the end of that line, as it was recorded. */
  readonly target: Exclude<Entry, EntryOf<'entry-corrected'>> | undefined;
}

export function findCorrected(
  correction: EntryOf<'entry-corrected'>,
  ledger: LedgerView,
): Corrected {
  const find = (id: string): Entry | undefined => ledger.all()[(ledger.numberOf(id) ?? 0) - 1];
  const named = find(correction.corrects);
  let target = named;
  while (target?.kind === 'entry-corrected') target = find(target.corrects);
  return { named, target };
}
