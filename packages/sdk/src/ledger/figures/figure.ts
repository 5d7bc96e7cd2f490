/** What every figure file gives: its name, its definition for people, and its fold over a ledger. */
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
import type { Sign } from './tallies.ts';

export interface Definition {
  readonly id: string;
  readonly en: string;
}

/** Entries as they read after corrections, for figures that join kinds. */
export interface Joins {
  effectiveById(id: string): Entry | undefined;
}

/** The running state of one figure. Life story: empty → count and take back in any order, read at any time. */
export interface FigureFold<Value> {
  /**
   * Counts an entry, or takes it back. What an entry adds may depend on itself and on the entries it
   * refers to, directly or through others, and on nothing else: those are taken back before any of
   * them changes and counted again afterwards.
   */
  readonly count: (entry: Entry, sign: Sign, joins: Joins) => void;
  readonly read: () => Value;
}

export interface Figure<Value> {
  /** Member of `itemised` in `impact.json`. */
  readonly name: string;
  readonly unit:
    | 'msmes'
    | 'people'
    | 'entries'
    | 'rupiah'
    | 'pieces'
    | 'share'
    | 'index'
    | 'days'
    | 'turns';
  readonly definition: Definition;
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
