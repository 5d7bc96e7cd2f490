/** What every figure file gives: its name, its definition for people, and its fold over a ledger. */
import type { PointOf } from '../area-point.ts';
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
import type { Sign } from './tallies.ts';

export interface Definition {
  readonly id: string;
  readonly en: string;
}

/** Entries as they read after corrections, for figures that join kinds. */
export interface Joins {
  effectiveById(id: string): Entry | undefined;
  /** What changed about an MSME, the earliest day first. */
  changesOf(msme: string): readonly EntryOf<'msme-changed'>[];
  /** Entries that name this id today: only for what a fold works out when it is read. */
  referrersOf(id: string): readonly string[];
  readonly pointOf: PointOf;
}

/** The running state of one figure. Life story: empty → count and take back in any order, read at any time. */
export interface FigureFold<Value> {
  /**
   * Counts an entry, or takes it back. What an entry adds may depend on itself, on the entries it refers to, directly
   * or through others, and on the changes of the MSMEs among them; on nothing else: it is taken back before any of
   * these changes and counted again afterwards.
   */
  readonly count: (entry: Entry, sign: Sign, joins: Joins) => void;
  /**
   * `day` is the Jakarta day of the ledger's last entry, null while it is empty. A fold may have noted ids while
   * counting, and look them up here.
   */
  readonly read: (day: string | null, joins: Joins) => Value;
}

export interface Figure<Value> {
  /** Its member in the file where it is published. */
  readonly name: string;
  readonly unit:
    | 'msmes'
    /** MSMEs and groups alike: whatever can be assessed. */
    | 'assessed'
    | 'people'
    | 'entries'
    | 'rupiah'
    | 'pieces'
    | 'share'
    | 'index'
    | 'days'
    | 'turns'
    | 'metres'
    | 'purchases'
    | 'groups'
    | 'members'
    | 'households'
    | 'minutes'
    | 'partners';
  readonly definition: Definition;
  /** How it is worked out, as a treasurer would write it down. */
  readonly formula: Definition;
  /** When the figure is null, or which entries it leaves out. */
  readonly unknown: Definition;
  /** The kinds that it counts; no other entry reaches its fold. */
  readonly counts: readonly EntryKind[];
  readonly createFold: () => FigureFold<Value>;
}

/** For a figure that counts a single kind. */
export function ofKind<Kind extends EntryKind>(
  kind: Kind,
  count: (entry: EntryOf<Kind>, sign: Sign, joins: Joins) => void,
): FigureFold<unknown>['count'] {
  return (entry, sign, joins) => {
    if (entry.kind === kind) count(entry as EntryOf<Kind>, sign, joins);
  };
}
