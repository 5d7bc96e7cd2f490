// What an operator sends, typed by kind from the entries' own schemas: an entry without what is the server's.
import type { ProposedDocument } from '../contract/intake.schema.ts';
import type { CircunomyDocument } from '../ledger/document.schema.ts';
import type { Reading, Source } from '../ledger/envelope.schema.ts';
import type { EntryKind, EntryOf } from '../ledger/kinds/entry.schema.ts';
import type { PayloadField } from '../ledger/kinds/kind-reference.ts';

/** Every kind but those that the server records of itself. */
export type ProposableKind = Exclude<
  EntryKind,
  'community-opened' | 'key-rotated' | 'document-withdrawn'
>;

type BodyOf<Kind extends CircunomyDocument['kind']> = Extract<
  CircunomyDocument,
  { kind: Kind }
>['body'];

/** The erasable, personal part of an entry, with the consent that it is public on. */
export type OperatorDocument = {
  readonly [Kind in ProposedDocument['kind']]: {
    readonly kind: Kind;
    readonly body: BodyOf<Kind>;
    readonly consent: ProposedDocument['consent'];
  };
}[ProposedDocument['kind']];

export interface ProposalOf<Kind extends ProposableKind> {
  readonly kind: Kind;
  /** When it happened, as exactly as it is known: a day, a month, a year; null where it is unknown. */
  readonly on: string | null;
  readonly payload: Pick<EntryOf<Kind>, PayloadField<Kind>>;
  readonly documents?: readonly OperatorDocument[];
  readonly source?: Source;
  readonly readings?: readonly Reading[];
}

/** A proposal of any kind; `kind` says which payload it carries. */
export type OperatorProposal = { [Kind in ProposableKind]: ProposalOf<Kind> }[ProposableKind];
