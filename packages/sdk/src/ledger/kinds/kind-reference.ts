/** What a kind says of itself and of each of its fields: the reference and the page of an entry are made from it. */
import type { Codes, Localized } from '../../format/language.ts';
import type { ENVELOPE } from '../envelope.ts';
import type { EntryKind, EntryOf } from './entry.schema.ts';

/** How a value is written; one that is a list is written item by item. */
export type FieldForm =
  | 'code'
  | 'yes-no'
  | 'rupiah'
  | 'number'
  | 'people'
  | 'quantity'
  | 'area'
  | 'entry'
  | 'document'
  | 'date'
  /** A month or a year. */
  | 'period'
  | 'year'
  | 'text'
  /** A random id that names nobody. */
  | 'id'
  /** The short address of a community. */
  | 'address'
  | 'book'
  | 'permit'
  | 'goods'
  | 'outputs'
  | 'dues'
  | 'measured'
  | 'declared'
  | 'components'
  | 'management'
  | 'resilience'
  /** The page of a correction has a table of its own. */
  | 'replacement';

interface FieldTexts {
  readonly label: Localized;
  /** One sentence for whoever fills it in. */
  readonly meaning: Localized;
}

type Item<Value> = NonNullable<Value> extends readonly (infer One)[] ? One : NonNullable<Value>;

/** A field with a fixed set of codes names the words of every one of them. */
export type FieldReference<Value> = FieldTexts &
  ([Item<Value>] extends [boolean]
    ? { readonly form: 'yes-no'; readonly values: Codes<'true' | 'false'> }
    : [Item<Value>] extends [string]
      ? string extends Item<Value>
        ? {
            readonly form:
              | 'entry'
              | 'document'
              | 'date'
              | 'period'
              | 'year'
              | 'text'
              | 'id'
              | 'address';
          }
        : { readonly form: 'code'; readonly values: Codes<Item<Value> & string> }
      : [Item<Value>] extends [number]
        ?
            | { readonly form: 'rupiah' }
            /** What is counted. */
            | { readonly form: 'number'; readonly unit: Localized }
        : { readonly form: Exclude<FieldForm, 'code' | 'yes-no' | 'rupiah' | 'number'> });

/** The fields of a kind's own, without those that every entry has. */
export type PayloadField<Kind extends EntryKind> = Exclude<
  keyof EntryOf<Kind>,
  (typeof ENVELOPE)[number]
> &
  string;

export interface KindReference<Kind extends EntryKind> {
  /** What such an entry records, in a sentence or two. */
  readonly records: Localized;
  readonly fields: {
    readonly [Name in PayloadField<Kind>]-?: FieldReference<EntryOf<Kind>[Name]>;
  };
  /** What is checked when it is recorded beyond its fields, and what follows from it. */
  readonly rules: readonly Localized[];
}

/** Any field of any kind, for those who read them all alike. */
export interface AnyField extends FieldTexts {
  readonly form: FieldForm;
  readonly values?: Readonly<Record<string, Localized>>;
  readonly unit?: Localized;
}
