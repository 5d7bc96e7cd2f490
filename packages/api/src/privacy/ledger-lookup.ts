// What the gate asks of the ledger beside an entry, as it reads after corrections.
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { PrivacyContext } from './privacy-subject.ts';

export function lookUpIn(
  view: LedgerView,
): Required<Pick<PrivacyContext, 'findEntry' | 'findHistory'>> {
  return {
    findEntry: (id) => view.effectiveById(view.subjectOf(id)),
    findHistory: (msme) => [view.effectiveById(msme) ?? [], view.changesOf(msme)].flat(),
  };
}
