/**
 * A ledger as it reads today: every entry as recorded, and the same after corrections.
 * Life story: empty → append entries in order, for as long as anybody listens. It never forgets one.
 */
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { listReferences } from './kinds/references.ts';
import { LedgerError } from './ledger-error.ts';
import { Referrers } from './referrers.ts';

type Correction = EntryOf<'entry-corrected'>;
/** What a correction comes to once it was corrected itself; without documents it leaves them as they read before. */
type Outcome = Pick<Correction, 'replacement' | 'documents'> | 'undone';

const NO_NAMES: ReadonlySet<string> = new Set();

export interface LedgerView {
  readonly size: number;
  /** `at` of the last entry; null while empty. */
  readonly asOf: string | null;
  /** Every entry as recorded; index + 1 is the number people see. */
  all(): readonly Entry[];
  /** Entries of a kind after corrections, in the order of their first recording. */
  effective<Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[];
  /** As it was recorded. */
  recordedById(id: string): Entry | undefined;
  /** After corrections; undefined where it never was or was corrected away. */
  effectiveById(id: string): Entry | undefined;
  /** Corrections that name this id, in order; `corrects` of a correction leads the other way. */
  correctionsOf(id: string): readonly Correction[];
  /** Index + 1; undefined where the id is not in the ledger. */
  numberOf(id: string): number | undefined;
  /** The entry that a correction, or a correction of a correction, is about; any other id is its own subject. */
  subjectOf(id: string): string;
  /** Ids of the entries that name this id as they read today, each once, in the order in which they began to. */
  referrersOf(id: string): readonly string[];
  /**
   * What changed about an MSME as it reads today, the earliest day first; of one day, the change that was recorded
   * first comes first, and ids settle what was recorded in the same instant.
   */
  changesOf(msme: string): readonly EntryOf<'msme-changed'>[];
  /** The id and every entry that stands on it, directly or through others, as references read today. */
  dependentsOf(id: string): readonly string[];
  /** @throws {LedgerError} `unknown-entry` for a correction of an id that is not in the ledger. */
  append(entry: Entry): void;
}

class AppendOnlyView implements LedgerView {
  readonly #entries: Entry[] = [];
  /** How each entry reads today, by index; undefined for corrections and for what was taken back. */
  readonly #current: (Entry | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #corrections = new Map<string, Correction[]>();
  readonly #subjects = new Map<string, string>();
  readonly #outcomes = new Map<string, Outcome>();
  readonly #referrers = new Referrers();
  readonly #changes = new Map<string, EntryOf<'msme-changed'>[]>();
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

  recordedById(id: string): Entry | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#entries[number - 1];
  }

  effectiveById(id: string): Entry | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#current[number - 1];
  }

  correctionsOf(id: string): readonly Correction[] {
    return this.#corrections.get(id) ?? [];
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  subjectOf(id: string): string {
    return this.#subjects.get(id) ?? id;
  }

  referrersOf(id: string): readonly string[] {
    return this.#referrers.has(id) ? [...this.#referrers.of(id)] : [];
  }

  changesOf(msme: string): readonly EntryOf<'msme-changed'>[] {
    return this.#changes.get(msme) ?? [];
  }

  dependentsOf(id: string): readonly string[] {
    if (!this.#referrers.has(id)) return [id];
    const found = new Set([id]);
    for (const each of found) for (const referrer of this.#referrers.of(each)) found.add(referrer);
    return [...found];
  }

  append(entry: Entry): void {
    if (entry.kind === 'entry-corrected') {
      this.#appendCorrection(entry);
      return;
    }
    this.#remember(entry, entry);
    for (const { id } of listReferences(entry)) this.#referrers.add(id, entry.id);
    if (entry.kind === 'msme-changed') this.#addChange(entry);
    if (!this.#byKind) return;
    const sameKind = this.#byKind.get(entry.kind);
    if (sameKind) sameKind.push(entry);
    else this.#byKind.set(entry.kind, [entry]);
  }

  #remember(entry: Entry, current: Entry | undefined): void {
    this.#entries.push(entry);
    this.#current.push(current);
    this.#numbers.set(entry.id, this.#entries.length);
  }

  /** What it names before and after stays where it is: corrections mostly leave it. */
  #relink(id: string, before: Entry | undefined, after: Entry | undefined): void {
    const [earlier, later] = [listNames(before), listNames(after)];
    for (const name of later) if (!earlier.has(name)) this.#referrers.add(name, id);
    for (const name of earlier) if (!later.has(name)) this.#referrers.drop(name, id);
    if (before?.kind === 'msme-changed') this.#dropChange(before);
    if (after?.kind === 'msme-changed') this.#addChange(after);
  }

  #addChange(change: EntryOf<'msme-changed'>): void {
    this.#changes.set(change.msme, [...this.changesOf(change.msme), change].sort(byDay));
  }

  #dropChange({ id, msme }: EntryOf<'msme-changed'>): void {
    const others = this.changesOf(msme).filter((change) => change.id !== id);
    if (others.length > 0) this.#changes.set(msme, others);
    else this.#changes.delete(msme);
  }

  #appendCorrection(correction: Correction): void {
    const { id, corrects } = correction;
    if (!this.#numbers.has(corrects)) {
      throw new LedgerError(
        'unknown-entry',
        id,
        `it corrects ${corrects}, which is not in the ledger`,
        'Append the entries in order, from the first.',
      );
    }
    const subject = this.subjectOf(corrects);
    const before = this.effectiveById(subject);
    this.#remember(correction, undefined);
    this.#subjects.set(id, subject);
    const earlier = this.#corrections.get(corrects);
    if (earlier) earlier.push(correction);
    else this.#corrections.set(corrects, [correction]);
    this.#settle(correction);
    const after = this.#readToday(subject);
    this.#current[(this.#numbers.get(subject) ?? 0) - 1] = after;
    this.#relink(subject, before, after);
    this.#byKind = undefined;
  }

  #sortByKind(): Map<EntryKind, Entry[]> {
    const byKind = new Map<EntryKind, Entry[]>();
    for (const entry of this.#current) {
      if (!entry) continue;
      const sameKind = byKind.get(entry.kind);
      if (sameKind) sameKind.push(entry);
      else byKind.set(entry.kind, [entry]);
    }
    return byKind;
  }

  /** The entry after its corrections in order; a correction that was itself undone has no effect. */
  #readToday(id: string): Entry | undefined {
    const entry = this.recordedById(id);
    if (!entry || entry.kind === 'entry-corrected') return undefined;
    let state: Entry | undefined = entry;
    let { documents } = entry;
    for (const correction of this.correctionsOf(entry.id)) {
      const outcome = this.#outcomes.get(correction.id) ?? correction;
      if (outcome === 'undone') continue;
      documents = outcome.documents ?? documents;
      state = outcome.replacement ? replace(entry, outcome.replacement, documents) : undefined;
    }
    return state;
  }

  /** What the corrections come to that a new one mends, directly or through others. */
  #settle(correction: Correction): void {
    this.#outcomes.set(correction.id, correction);
    let mended = this.recordedById(correction.corrects);
    while (mended?.kind === 'entry-corrected') {
      let outcome: Outcome = mended;
      let { documents } = mended;
      for (const later of this.correctionsOf(mended.id)) {
        const ofLater = this.#outcomes.get(later.id) ?? later;
        if (ofLater === 'undone') continue;
        documents = ofLater.documents ?? documents;
        outcome = ofLater.replacement ? { ...ofLater, ...(documents && { documents }) } : 'undone';
      }
      this.#outcomes.set(mended.id, outcome);
      mended = this.recordedById(mended.corrects);
    }
  }
}

function listNames(entry: Entry | undefined): ReadonlySet<string> {
  if (!entry) return NO_NAMES;
  return new Set(listReferences(entry).map(({ id }) => id));
}

function byDay(a: EntryOf<'msme-changed'>, b: EntryOf<'msme-changed'>): number {
  const before = a.on === b.on ? (a.at === b.at ? a.id < b.id : a.at < b.at) : a.on < b.on;
  return before ? -1 : 1;
}

/** Only `on`, the payload and the documents change: who recorded, and when, stays. */
function replace(
  entry: Entry,
  replacement: NonNullable<Correction['replacement']>,
  documents: Entry['documents'],
): Entry {
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
