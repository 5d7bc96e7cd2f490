/** The shape of a kind's example. */
import type { CircunomyDocument } from '../document.schema.ts';
import type { EntryKind, EntryOf } from './entry.schema.ts';
import type { PayloadField } from './kind-reference.ts';

/** What a person writes of a document; the rest is the server's. */
type ExampleDocument = CircunomyDocument extends infer One
  ? One extends CircunomyDocument
    ? Pick<One, 'kind' | 'body'>
    : never
  : never;

export interface KindExample<Kind extends EntryKind> {
  readonly on: EntryOf<Kind>['on'];
  readonly payload: Pick<EntryOf<Kind>, PayloadField<Kind>>;
  readonly documents?: readonly ExampleDocument[];
}

/** An example of any kind, for those who read them all alike. */
export interface AnyExample {
  readonly on: string | null;
  readonly payload: object;
  readonly documents?: readonly ExampleDocument[];
}
