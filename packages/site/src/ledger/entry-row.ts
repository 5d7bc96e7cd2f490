/** One entry as a line of the readable ledger. */
import type { Area, People, Quantity } from '@circunomy/sdk';
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
  'solidarity-reported': 'give',
  'capital-granted': 'give',
  'distribution-delivered': 'give',
  'package-packed': 'give',
  'evidence-published': 'tell',
  'testimony-published': 'tell',
  'figure-declared': 'tell',
  'indicator-reported': 'tell',
  'report-signed': 'tell',
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

/** What the entry moved: money first, then goods, then people. */
function readAmount(entry: Entry, format: Format): string | null {
  if (entry.kind === 'package-packed')
    return entry.count === null ? null : format.number(entry.count);
  const { amount, quantity, people } = readMembers(entry);
  if (amount !== null) return format.rupiah(amount);
  if (quantity !== null) return format.quantity(quantity);
  return people && `${format.range(people)} ${format.language === 'id' ? 'orang' : 'people'}`;
}

interface Moved {
  readonly amount: number | null;
  readonly quantity: Quantity | null;
  readonly people: People | null;
}

const NOTHING: Moved = { amount: null, quantity: null, people: null };

function readMembers(entry: Entry): Moved {
  switch (entry.kind) {
    case 'product-listed':
      return { ...NOTHING, amount: entry.price };
    case 'campaign-opened':
      return { ...NOTHING, amount: entry.goal };
    case 'award-won':
      return { ...NOTHING, amount: entry.prize };
    case 'activity-held':
      return { ...NOTHING, amount: entry.sales, people: entry.participants };
    case 'stock-counted':
      return { ...NOTHING, quantity: entry.left };
    default: {
      const { amount = null, quantity = null, people = null } = entry as Partial<Moved>;
      return { amount, quantity, people };
    }
  }
}
