/** What every figure file gives: its name, its definition for people, and its fold over a ledger. */
import type { LedgerView } from '../ledger-view.ts';

export interface Definition {
  readonly id: string;
  readonly en: string;
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
  readonly compute: (view: LedgerView) => Value;
}
