/**
 * A ledger as it reads today: every entry as recorded, and the same after corrections.
 * Life story: empty → append entries in order, for as long as anybody listens. It never forgets one.
 */
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { LedgerError } from './ledger-error.ts';

type Correction = EntryOf<'entry-corrected'>;
/** What a correction comes to once it was corrected itself. */
type Outcome = Correction['replacement'] | 'undone';

export interface LedgerView {
  readonly size: number;
  /** `at` of the last entry; null while empty. */
  readonly asOf: string | null;
  /** Every entry as recorded; index + 1 is the number people see. */
  all(): readonly Entry[];
  /** Entries of a kind after corrections, in the order of their first recording. */
  effective<Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[];
  /** After corrections; undefined where it never was or was corrected away. */
  effectiveById(id: string): Entry | undefined;
  /** Corrections that name this id, in order; `corrects` of a correction leads the other way. */
  correctionsOf(id: string): readonly Correction[];
  /** Index + 1; undefined where the id is not in the ledger. */
  numberOf(id: string): number | undefined;
  /** @throws {LedgerError} `unknown-entry` for a correction of an id that is not in the ledger. */
  append(entry: Entry): void;
}

class AppendOnlyView implements LedgerView {
  readonly #entries: Entry[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #corrections = new Map<string, Correction[]>();
  readonly #correctionsInOrder: Correction[] = [];
  #outcomes: Map<string, Outcome> | undefined;
  #byKind: Map<EntryKind, Entry[]> | undefined = new Map();

  get size(): number {
    return this.#entries.length;
  }

  get asOf(): string | null {
    return this.#entries.at(-1)?.at ?? null;
  }

  all(): readonly Entry[] {
    return this.#entries;
  }

  effective<Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[] {
    this.#byKind ??= this.#sortByKind();
    return (this.#byKind.get(kind) ?? []) as EntryOf<Kind>[];
  }

  effectiveById(id: string): Entry | undefined {
    const entry = this.#recorded(id);
    return entry && entry.kind !== 'entry-corrected' ? this.#corrected(entry) : undefined;
  }

  correctionsOf(id: string): readonly Correction[] {
    return this.#corrections.get(id) ?? [];
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  append(entry: Entry): void {
    if (entry.kind === 'entry-corrected') {
      this.#addCorrection(entry);
    } else if (this.#byKind) {
      const sameKind = this.#byKind.get(entry.kind);
      if (sameKind) sameKind.push(entry);
      else this.#byKind.set(entry.kind, [entry]);
    }
    this.#entries.push(entry);
    this.#numbers.set(entry.id, this.#entries.length);
  }

  #recorded(id: string): Entry | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#entries[number - 1];
  }

  #addCorrection(correction: Correction): void {
    if (!this.#numbers.has(correction.corrects)) {
      throw new LedgerError(
        'unknown-entry',
        correction.id,
        `it corrects ${correction.corrects}, which is not in the ledger`,
        'Append the entries in order, from the first.',
      );
    }
    const earlier = this.#corrections.get(correction.corrects);
    if (earlier) earlier.push(correction);
    else this.#corrections.set(correction.corrects, [correction]);
    this.#correctionsInOrder.push(correction);
    this.#byKind = undefined;
    this.#outcomes = undefined;
  }

  #sortByKind(): Map<EntryKind, Entry[]> {
    const byKind = new Map<EntryKind, Entry[]>();
    for (const recorded of this.#entries) {
      if (recorded.kind === 'entry-corrected') continue;
      const entry = this.#corrected(recorded);
      if (!entry) continue;
      const sameKind = byKind.get(entry.kind);
      if (sameKind) sameKind.push(entry);
      else byKind.set(entry.kind, [entry]);
    }
    return byKind;
  }

  /** The entry after its corrections in order; a correction that was itself undone has no effect. */
  #corrected(entry: Entry): Entry | undefined {
    const corrections = this.correctionsOf(entry.id);
    if (corrections.length === 0) return entry;
    this.#outcomes ??= this.#settleCorrections();
    let state: Entry | undefined = entry;
    for (const correction of corrections) {
      const outcome = this.#outcomes.get(correction.id) ?? null;
      if (outcome === 'undone') continue;
      state = outcome === null ? undefined : replace(entry, outcome, correction);
    }
    return state;
  }

  /** From the last to the first, since a correction can only name what stands before it. */
  #settleCorrections(): Map<string, Outcome> {
    const outcomes = new Map<string, Outcome>();
    for (const correction of this.#correctionsInOrder.toReversed()) {
      let outcome: Outcome = correction.replacement;
      for (const later of this.correctionsOf(correction.id)) {
        const ofLater = outcomes.get(later.id) ?? null;
        if (ofLater !== 'undone') outcome = ofLater ?? 'undone';
      }
      outcomes.set(correction.id, outcome);
    }
    return outcomes;
  }
}

/** Only `on`, the payload and the documents change: who recorded, and when, stays. */
function replace(
  entry: Entry,
  replacement: NonNullable<Correction['replacement']>,
  by: Correction,
): Entry {
  const documents = by.documents ?? entry.documents;
  return {
    ...replacement.payload,
    v: entry.v,
    kind: entry.kind,
    community: entry.community,
    on: replacement.on,
    id: entry.id,
    ...(documents && { documents }),
    ...(entry.source && { source: entry.source }),
    recordedBy: entry.recordedBy,
    verifiedBy: entry.verifiedBy,
    at: entry.at,
  } as Entry;
}

/** @example
 * const view = createLedgerView(entries);
 * view.effective('purchase-made').length;
 */
export function createLedgerView(entries: Iterable<Entry> = []): LedgerView {
  const view = new AppendOnlyView();
  for (const entry of entries) view.append(entry);
  return view;
}
