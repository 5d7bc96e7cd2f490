/** The shape of a kind's words, and the few words that several kinds share. */
import type { Format } from '../../format/format.ts';
import type { Language, Localized } from '../../format/language.ts';
import type { Entry, EntryKind, EntryOf } from './entry.schema.ts';

export interface DescribeContext {
  readonly language: Language;
  readonly format: Format;
  /** The public name behind an entry id (MSME, product, contributor); null where withdrawn or never given. */
  readonly nameOf: (id: string) => string | null;
  /** The number people see for an entry id; undefined where it is not in the ledger. */
  readonly numberOf: (id: string) => number | undefined;
}

export interface KindWords<Kind extends EntryKind> {
  readonly label: Localized;
  /** One plain sentence. It is text: whoever shows it as HTML escapes it. */
  readonly describe: (entry: EntryOf<Kind>, context: DescribeContext) => string;
}

const withdrawnName: Localized = { id: '(nama ditarik)', en: '(name withdrawn)' };
/** True of a name that was withdrawn and of one that nobody ever gave. */
export const noPublicName: Localized = {
  id: '(nama tidak dipublikasikan)',
  en: '(name not public)',
};
export const unknownAmount: Localized = { id: 'Jumlah tidak diketahui', en: 'An unknown amount' };

/** The entry's own name: withdrawn only where it carried one. */
export function ownName(
  { id, documents }: Pick<Entry, 'id' | 'documents'>,
  { language, nameOf }: DescribeContext,
): string {
  return nameOf(id) ?? (documents ? withdrawnName : noPublicName)[language];
}

/** The public name behind another entry, such as a group or an MSME. */
export function publicName(id: string, { language, nameOf }: DescribeContext): string {
  return nameOf(id) ?? noPublicName[language];
}

const groupOfBook: Localized = { id: 'kelompok', en: 'the group' };

/** A book's group by name; its name stands in the ledger of the community, which may not be at hand. */
export function groupOrBook(group: string, { language, nameOf }: DescribeContext): string {
  return nameOf(group) ?? groupOfBook[language];
}

const wholeCommunity: Localized = { id: 'komunitas ini', en: 'this community' };

/** The group that an entry names; the community itself where it names none. */
export function groupOrCommunity(group: string | undefined, context: DescribeContext): string {
  return group === undefined ? wholeCommunity[context.language] : publicName(group, context);
}

/** The number that people see for an entry, such as `#18`; its id where the ledger does not hold it. */
export function numberOrId(id: string, { format, numberOf }: DescribeContext): string {
  const number = numberOf(id);
  return number === undefined ? id : `#${format.number(number)}`;
}

/** The beginning of a sentence. */
export function toUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** English counts one thing without an s. */
export function count(
  number: number,
  one: string,
  many: string,
  { format }: DescribeContext,
): string {
  return `${format.number(number)} ${number === 1 ? one : many}`;
}

const notCounted: Localized = {
  id: 'keluarga yang tidak dihitung',
  en: 'households that nobody counted',
};

/** Those whom a programme reached: so many households, of a group where it names one, or the group as such. */
export function householdsOrGroup(
  {
    group,
    households,
  }: { readonly group?: string | undefined; readonly households: number | null },
  context: DescribeContext,
): string {
  if (households === null) {
    return group === undefined ? notCounted[context.language] : publicName(group, context);
  }
  const isIndonesian = context.language === 'id';
  const families = isIndonesian
    ? `${context.format.number(households)} keluarga`
    : count(households, 'household', 'households', context);
  if (group === undefined) return families;
  const name = publicName(group, context);
  return isIndonesian ? `${families} dari ${name}` : `${families} of ${name}`;
}

/** A label inside a sentence; an abbreviation such as UMKM stays as it is. */
export function toLower(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
