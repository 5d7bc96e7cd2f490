// Everything that entries of a kind ever said: what a correction replaced stays readable, so rules that think of what a
// reader can subtract must not forget it.
import type { Entry, EntryOf, LedgerView } from '@circunomy/sdk/ledger';

const KINDS = ['indicator-reported', 'capital-granted', 'solidarity-reported'] as const;

type Kind = (typeof KINDS)[number];

export interface Reading<Read extends Kind> {
  /** Of the entry, also where a correction says it. */
  readonly id: string;
  /** When it was told. */
  readonly at: string;
  /** The envelope of a correction is its own: only what the kind adds may be read. */
  readonly says: EntryOf<Read>;
}

interface Readings {
  size: number;
  readonly byKind: { readonly [Each in Kind]: Reading<Each>[] };
}

const known = new WeakMap<LedgerView, Readings>();

/** The earliest first. */
export function listReadings<Read extends Kind>(
  kind: Read,
  ledger: LedgerView,
): readonly Reading<Read>[] {
  const readings = known.get(ledger) ?? createReadings();
  known.set(ledger, readings);
  const entries = ledger.all();
  for (; readings.size < entries.length; readings.size += 1) {
    const entry = entries[readings.size];
    if (entry) add(entry, readings, ledger);
  }
  return readings.byKind[kind];
}

function createReadings(): Readings {
  const byKind = { 'indicator-reported': [], 'capital-granted': [], 'solidarity-reported': [] };
  return { size: 0, byKind };
}

function add(entry: Entry, { byKind }: Readings, ledger: LedgerView): void {
  const isCorrection = entry.kind === 'entry-corrected';
  const subject = isCorrection ? ledger.recordedById(ledger.subjectOf(entry.id)) : entry;
  const kind = KINDS.find((each) => each === subject?.kind);
  const says = isCorrection ? entry.replacement?.payload : entry;
  if (!subject || !kind || !says) return;
  (byKind[kind] as object[]).push({ id: subject.id, at: entry.at, says });
}
