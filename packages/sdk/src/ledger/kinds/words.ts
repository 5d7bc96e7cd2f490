/** The list of entry kinds as words. A kind is added in its own folder, here and in `entry.schema.ts`. */
import { communityOpenedWords } from './community-opened/words.ts';
import { contributionReceivedWords } from './contribution-received/words.ts';
import { costPaidWords } from './cost-paid/words.ts';
import { distributionDeliveredWords } from './distribution-delivered/words.ts';
import { documentWithdrawnWords } from './document-withdrawn/words.ts';
import type { Entry, EntryKind } from './entry.schema.ts';
import { entryCorrectedWords } from './entry-corrected/words.ts';
import { evidencePublishedWords } from './evidence-published/words.ts';
import { figureDeclaredWords } from './figure-declared/words.ts';
import { keyRotatedWords } from './key-rotated/words.ts';
import type { DescribeContext, KindWords } from './kind-words.ts';
import { msmeRegisteredWords } from './msme-registered/words.ts';
import { packagePackedWords } from './package-packed/words.ts';
import { productListedWords } from './product-listed/words.ts';
import { purchaseMadeWords } from './purchase-made/words.ts';
import { testimonyPublishedWords } from './testimony-published/words.ts';

export const kindWords: { readonly [Kind in EntryKind]: KindWords<Kind> } = {
  'community-opened': communityOpenedWords,
  'msme-registered': msmeRegisteredWords,
  'product-listed': productListedWords,
  'contribution-received': contributionReceivedWords,
  'purchase-made': purchaseMadeWords,
  'package-packed': packagePackedWords,
  'distribution-delivered': distributionDeliveredWords,
  'cost-paid': costPaidWords,
  'evidence-published': evidencePublishedWords,
  'testimony-published': testimonyPublishedWords,
  'figure-declared': figureDeclaredWords,
  'entry-corrected': entryCorrectedWords,
  'key-rotated': keyRotatedWords,
  'document-withdrawn': documentWithdrawnWords,
};

/**
 * One sentence for an entry, whatever its kind; a kind this version does not know is named as it is.
 *
 * @example
 * describeEntry(purchase, context); // 'Rp 300.000 makanan olahan dibeli dari UMKM A.'
 */
export function describeEntry(
  entry: Entry,
  context: DescribeContext,
): { label: string; text: string } {
  const words = kindWords[entry.kind] as KindWords<EntryKind> | undefined;
  if (!words) return { label: entry.kind, text: entry.kind };
  return { label: words.label[context.language], text: words.describe(entry as never, context) };
}
