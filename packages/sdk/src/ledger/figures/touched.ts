/** Whose part in the figures may change when an entry is appended. */
import type { Entry } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';

/**
 * The entry itself, or the one that a correction is about, and all that stands on it; for a change of an MSME also all
 * that stands on that MSME, both the one it named before and the one it names then.
 */
export function listTouched(entry: Entry, view: LedgerView): readonly string[] {
  const subject = entry.kind === 'entry-corrected' ? view.subjectOf(entry.corrects) : entry.id;
  const touched = view.dependentsOf(subject);
  const changed = listChangedMsmes(entry, subject, view);
  if (changed.size === 0) return touched;
  const more = [...changed].flatMap((msme) => view.dependentsOf(msme));
  return [...new Set([...touched, ...more])];
}

/** Every MSME that a change has ever been said to be about. */
function listChangedMsmes(entry: Entry, subject: string, view: LedgerView): Set<string> {
  const msmes = new Set<string>();
  const recorded = view.recordedById(subject) ?? entry;
  if (recorded.kind !== 'msme-changed') return msmes;
  msmes.add(recorded.msme);
  const collect = (correction: Entry): void => {
    if (correction.kind !== 'entry-corrected') return;
    const msme = correction.replacement?.payload.msme;
    if (typeof msme === 'string') msmes.add(msme);
    view.correctionsOf(correction.id).forEach(collect);
  };
  view.correctionsOf(subject).forEach(collect);
  collect(entry);
  return msmes;
}
