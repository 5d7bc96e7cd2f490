// The newest entries of the ledger as sentences.
import { createFormat, describeEntry, type Language } from '@circunomy/sdk/format';
import type { Campaign } from './read-campaign.ts';

export interface DescribedEntry {
  readonly number: number;
  readonly label: string;
  readonly text: string;
  /** When it happened, as exactly as it is known; null where that is unknown. */
  readonly on: string | null;
}

export function describeNewest(
  { entries, nameOf }: Pick<Campaign, 'entries' | 'nameOf'>,
  language: Language,
  count: number,
): DescribedEntry[] {
  const numbers = new Map(entries.map(({ number, entry }) => [entry.id, number]));
  const format = createFormat(language);
  const context = { language, format, nameOf, numberOf: (id: string) => numbers.get(id) };
  return entries.slice(0, count).map(({ number, entry }) => ({
    number,
    ...describeEntry(entry, context),
    on: entry.on === null ? null : format.partialDate(entry.on),
  }));
}
