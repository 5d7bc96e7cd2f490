// What a ledger holds of one MSME, gathered when it is first asked for.
import type { Entry, EntryOf, LedgerView } from '@circunomy/sdk/ledger';
import type { PrivacyContext } from './privacy-subject.ts';

/** The registration first, then what changed, as they read after corrections. */
export function createFindHistory(view: LedgerView): NonNullable<PrivacyContext['findHistory']> {
  let changes: Map<string, EntryOf<'msme-changed'>[]> | undefined;
  return (msme): Entry[] => {
    changes ??= Map.groupBy(view.effective('msme-changed'), (change) => change.msme);
    return [view.effectiveById(msme) ?? [], changes.get(msme) ?? []].flat();
  };
}
