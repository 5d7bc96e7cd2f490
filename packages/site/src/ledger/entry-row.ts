/** One entry as a line of the readable ledger. */
import type { Area } from '@circunomy/sdk';
import { describeEntry, type Format } from '@circunomy/sdk/format';
import type { Entry } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';
import { readLeafHash, shorten } from './leaf-hash.ts';

export interface EntryRow {
  readonly number: number;
  readonly label: string;
  /** Which of the look's tints the label has. */
  readonly tone: 'act' | 'give' | 'tell' | 'mend';
  readonly text: string;
  readonly area: string | null;
  /** When it happened; null where that is unknown. */
  readonly on: string | null;
  /** Money, goods or people; null where the kind has none. */
  readonly amount: string | null;
  readonly hash: string;
  readonly page: string;
  /** True where a later entry corrects this one. */
  readonly isCorrected: boolean;
}

const tones: Partial<Record<Entry['kind'], EntryRow['tone']>> = {
  'contribution-received': 'give',
  'distribution-delivered': 'give',
  'package-packed': 'give',
  'evidence-published': 'tell',
  'testimony-published': 'tell',
  'figure-declared': 'tell',
  'entry-corrected': 'mend',
  'document-withdrawn': 'mend',
};

type RowContext = Pick<PageContext, 'site' | 'index' | 'format' | 'language'>;

export function toEntryRow(entry: Entry, number: number, page: RowContext): EntryRow {
  const { site, format } = page;
  const described = describe(entry, page);
  return {
    number,
    label: described.label,
    tone: tones[entry.kind] ?? 'act',
    text: described.text,
    area: findArea(entry, page)?.name ?? null,
    on: entry.on === null ? null : format.partialDate(entry.on),
    amount: readAmount(entry, format),
    hash: shorten(readLeafHash(entry)),
    page: `entries/${number}/`,
    isCorrected: site.ledger.correctionsOf(entry.id).length > 0,
  };
}

/** The entry's sentence, with the names that are public. */
export function describe(entry: Entry, page: RowContext): { label: string; text: string } {
  return describeEntry(entry, {
    language: page.language,
    format: page.format,
    nameOf: page.index.nameOf,
    numberOf: (id) => page.site.ledger.numberOf(id),
  });
}

function findArea(entry: Entry, { index }: RowContext): Area | null {
  if ('area' in entry && entry.area !== undefined) return entry.area;
  if ('msme' in entry && entry.msme !== undefined)
    return index.msmes.get(entry.msme)?.properties.area ?? null;
  return null;
}

function readAmount(entry: Entry, format: Format): string | null {
  switch (entry.kind) {
    case 'purchase-made':
      if (entry.amount !== null) return format.rupiah(entry.amount);
      return entry.quantity && format.quantity(entry.quantity);
    case 'contribution-received':
    case 'cost-paid':
      return entry.amount === null ? null : format.rupiah(entry.amount);
    case 'product-listed':
      return format.rupiah(entry.price);
    case 'package-packed':
      return entry.count === null ? null : format.number(entry.count);
    case 'distribution-delivered':
      return (
        entry.people &&
        `${format.range(entry.people)} ${format.language === 'id' ? 'orang' : 'people'}`
      );
    default:
      return null;
  }
}
