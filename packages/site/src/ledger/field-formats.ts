/** How the values of an entry's fields are written: one short function per form. */
import type { Area, EntryOf, Quantity } from '@circunomy/sdk';
import {
  bookWords,
  componentWords,
  duesRhythmWords,
  managementWords,
  permitExemptionWords,
  presenceWords,
  recipientGroupWords,
  resilienceWords,
} from '@circunomy/sdk/format';
import type { Entry } from '@circunomy/sdk/ledger';
import type { AnyField, FieldForm } from '@circunomy/sdk/reference';
import type { PageContext } from '../render/page-context.ts';
import { fieldWords } from '../words/fields.ts';
import { describeArea, type FieldValue } from './entry-fields.ts';

interface Surroundings {
  readonly page: PageContext;
  readonly field: AnyField;
  readonly entry: Entry;
}

type FieldFormat = (value: never, around: Surroundings) => FieldValue | readonly FieldValue[];
type Words = typeof fieldWords.id;

const text =
  (write: (value: never, page: PageContext, t: Words, around: Surroundings) => string) =>
  (value: never, around: Surroundings): FieldValue => ({
    text: write(value, around.page, fieldWords[around.page.language], around),
  });

const plain = text((value: string) => value);

/** The field's own word for a code, or for true and false. */
const coded = text(
  (value: string | boolean, { language }, _t, { field }) =>
    field.values?.[String(value)]?.[language] ?? String(value),
);

/** Another entry: its name or number, and the way to it. */
const reference = (id: string, { index, site, format }: PageContext): FieldValue => {
  const entry = site.ledger.numberOf(id);
  if (entry === undefined) return { text: id };
  const name = index.nameOf(id);
  return {
    text: `${name === null ? '' : `${name} · `}#${format.number(entry)}`,
    page: index.msmes.has(id) ? `msmes/${id}/` : `entries/${entry}/`,
  };
};

type Goods = NonNullable<EntryOf<'package-packed'>['goods']>[number];

const goods: FieldFormat = ({ purchase, quantity }: Goods, { page }) => {
  const source = reference(purchase, page);
  return { ...source, text: `${page.format.quantity(quantity)}: ${source.text}` };
};

type Output = EntryOf<'activity-held'>['outputs'][number];

const output = text(({ recipientGroup, quantity }: Output, { format, language }, t) => {
  const amount = format.quantity(quantity);
  if (recipientGroup === null) return amount;
  return t.goodsFor(amount, recipientGroupWords[recipientGroup][language]);
});

type Permit = NonNullable<EntryOf<'campaign-opened'>['permit']>;

const permit = text((value: Permit, { format, language }, t) => {
  if ('exempt' in value) return t.noPermit(permitExemptionWords[value.exempt][language]);
  const { number, until } = value;
  return until === null ? number : t.permitUntil(number, format.partialDate(until));
});

type Measured = NonNullable<EntryOf<'indicator-reported'>['before']>;

const measured = text(({ sum, period }: Measured, { format }, t, { entry }) => {
  const isPeople = entry.kind === 'indicator-reported' && entry.indicator === 'customers';
  return t.monthly(isPeople ? format.number(sum) : format.rupiah(sum), format.partialDate(period));
});

type Declared = EntryOf<'figure-declared'>['value'];

const declared = text((value: Declared, { format }, t) => {
  if ('atLeast' in value) return t.atLeast(format.number(value.atLeast));
  if ('about' in value) return t.approximately(format.number(value.about));
  return value.approximately ? t.approximately(format.range(value)) : format.range(value);
});

type Names = Readonly<Record<string, Readonly<Record<'id' | 'en', string>>>>;

/** Each member of a record by its name; one that nobody looked at is not there. */
const listed =
  (names: Names): FieldFormat =>
  (value: Readonly<Record<string, boolean | keyof typeof presenceWords>>, { page }) => {
    const t = fieldWords[page.language];
    return Object.entries(value).map(([name, found]) => {
      const yesOrNo = found ? t.yes : t.no;
      const answer = typeof found === 'string' ? presenceWords[found][page.language] : yesOrNo;
      return { text: `${names[name]?.[page.language] ?? name}: ${answer}` };
    });
  };

export const fieldFormats: Readonly<Record<FieldForm, FieldFormat>> = {
  code: coded,
  'yes-no': coded,
  rupiah: text((value: number, { format }) => format.rupiah(value)),
  number: text((value: number, { format }) => format.number(value)),
  people: text((value: { min: number; max: number }, { format }, t) =>
    t.people(format.range(value)),
  ),
  quantity: text((value: Quantity, { format }) => format.quantity(value)),
  area: text((value: Area, page) => describeArea(value, page)),
  entry: (id: string, { page }) => reference(id, page),
  /** A document is shown on the page of the entry that carries it. */
  document: (id: string, { page }) => reference(page.index.carrierOf(id) ?? id, page),
  date: text((value: string, { format }) => format.partialDate(value)),
  period: text((value: string, { format }) => format.partialDate(value)),
  year: plain,
  text: plain,
  id: plain,
  address: plain,
  book: text(({ of, holds }: NonNullable<EntryOf<'community-opened'>['book']>, { language }, t) =>
    t.bookOf(bookWords[holds][language], of),
  ),
  permit,
  goods,
  outputs: output,
  dues: text(({ amount, every }: NonNullable<EntryOf<'group-formed'>['dues']>, page, t) =>
    t.duesPer(page.format.rupiah(amount), duesRhythmWords[every][page.language]),
  ),
  measured,
  declared,
  components: listed(componentWords),
  management: listed(managementWords),
  resilience: listed(resilienceWords),
  replacement: text((value: unknown) => JSON.stringify(value)),
};
