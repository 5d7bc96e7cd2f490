/** How each field of an entry is written: one short function per field name. */
import type { Area, Quantity } from '@circunomy/sdk';
import {
  categoryWords,
  communityTypeWords,
  correctionReasonWords,
  costPurposeWords,
  declaredFigureWords,
  deliveryWayWords,
  type Language,
  mediumWords,
  recipientGroupWords,
  speakerWords,
  withdrawalReasonWords,
} from '@circunomy/sdk/format';
import type { PageContext } from '../render/page-context.ts';
import { fieldWords } from '../words/fields.ts';
import { describeArea, type FieldValue } from './entry-fields.ts';

type FieldFormat = (value: never, page: PageContext) => FieldValue;

const text =
  (write: (value: never, page: PageContext) => string): FieldFormat =>
  (value, page) => ({ text: write(value, page) });
const coded = (words: Readonly<Record<string, Readonly<Record<Language, string>>>>): FieldFormat =>
  text((code: string, page) => words[code]?.[page.language] ?? code);
const own = (name: 'microBy' | 'funds'): FieldFormat =>
  text(
    (code: string, page) =>
      (fieldWords[page.language][name] as Record<string, string>)[code] ?? code,
  );
const area = text((value: Area, page) => describeArea(value, page));
const rupiah = text((value: number, page) => page.format.rupiah(value));
const number = text((value: number, page) => page.format.number(value));
const quantity = text((value: Quantity, page) => page.format.quantity(value));
const people = text((value: { min: number; max: number }, page) =>
  fieldWords[page.language].people(page.format.range(value)),
);
const plain = text((value: string) => value);

/** Another entry: its name or number, and the way to it. */
const reference: FieldFormat = (id: string, { index, site, format }) => {
  const entry = site.ledger.numberOf(id);
  if (entry === undefined) return { text: id };
  const name = index.nameOf(id);
  const msme = index.msmes.has(id);
  return {
    text: `${name === null ? '' : `${name} · `}#${format.number(entry)}`,
    page: msme ? `msmes/${id}/` : `entries/${entry}/`,
  };
};

/** A document is shown on the page of the entry that carries it. */
const carried: FieldFormat = (id: string, page) => {
  const carrier = page.index.carrierOf(id);
  return carrier === undefined ? { text: id } : reference(carrier as never, page);
};

type DeclaredValue =
  | { atLeast: number }
  | { about: number }
  | { min: number; max: number; approximately: boolean };

const declared = text((value: DeclaredValue, { language, format }) => {
  const t = fieldWords[language];
  if ('atLeast' in value) return t.atLeast(format.number(value.atLeast));
  if ('about' in value) return t.approximately(format.number(value.about));
  return value.approximately ? t.approximately(format.range(value)) : format.range(value);
});

export const fieldFormats: Readonly<Record<string, FieldFormat>> = {
  type: coded(communityTypeWords),
  areas: area,
  area,
  reach: area,
  singleOperator: text((value: boolean, { language }) =>
    value ? fieldWords[language].one : fieldWords[language].two,
  ),
  category: coded(categoryWords),
  microBy: own('microBy'),
  weeklyCapacity: text((value: number | Quantity, page) =>
    typeof value === 'number' ? page.format.number(value) : page.format.quantity(value),
  ),
  possiblySameAs: reference,
  msme: reference,
  product: reference,
  purchases: reference,
  packages: reference,
  about: reference,
  corrects: reference,
  document: carried,
  price: rupiah,
  amount: rupiah,
  helps: people,
  people,
  count: number,
  volunteers: number,
  quantity,
  contents: quantity,
  from: text((code: string, { language }) => speaker(code, language)),
  fundedBy: own('funds'),
  recipientGroup: coded(recipientGroupWords),
  by: coded(deliveryWayWords),
  purpose: coded(costPurposeWords),
  medium: coded(mediumWords),
  figure: coded(declaredFigureWords),
  value: declared,
  reason: coded({ ...correctionReasonWords, ...withdrawalReasonWords }),
  on: text((value: string, { format }) => format.partialDate(value)),
  contributor: plain,
  unit: plain,
  statedIn: plain,
};

/** `from` names a fund in a contribution and a person's part in a testimony. */
function speaker(code: string, language: Language): string {
  const funds = fieldWords[language].funds as Record<string, string>;
  const speakers: Readonly<Record<string, Readonly<Record<Language, string>>>> = speakerWords;
  return funds[code] ?? speakers[code]?.[language] ?? code;
}
