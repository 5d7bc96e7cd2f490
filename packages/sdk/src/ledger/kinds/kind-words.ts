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

/** A label inside a sentence; an abbreviation such as UMKM stays as it is. */
export function toLower(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
