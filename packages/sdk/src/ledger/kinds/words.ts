/** The list of entry kinds as words. A kind is added in its own folder, here and in `entry.schema.ts`. */
import { activityHeldWords } from './activity-held/words.ts';
import { awardWonWords } from './award-won/words.ts';
import { campaignClosedWords } from './campaign-closed/words.ts';
import { campaignOpenedWords } from './campaign-opened/words.ts';
import { capitalGrantedWords } from './capital-granted/words.ts';
import { cashReceivedWords } from './cash-received/words.ts';
import { cashSpentWords } from './cash-spent/words.ts';
import { communityJoinedWords } from './community-joined/words.ts';
import { communityOpenedWords } from './community-opened/words.ts';
import { contributionReceivedWords } from './contribution-received/words.ts';
import { costPaidWords } from './cost-paid/words.ts';
import { distributionDeliveredWords } from './distribution-delivered/words.ts';
import { documentWithdrawnWords } from './document-withdrawn/words.ts';
import { duesPaidWords } from './dues-paid/words.ts';
import type { Entry, EntryKind } from './entry.schema.ts';
import { entryCorrectedWords } from './entry-corrected/words.ts';
import { evidencePublishedWords } from './evidence-published/words.ts';
import { figureDeclaredWords } from './figure-declared/words.ts';
import { goodsLostWords } from './goods-lost/words.ts';
import { groupFormedWords } from './group-formed/words.ts';
import { indicatorReportedWords } from './indicator-reported/words.ts';
import { keyRotatedWords } from './key-rotated/words.ts';
import type { DescribeContext, KindWords } from './kind-words.ts';
import { meetingHeldWords } from './meeting-held/words.ts';
import { mentoringHeldWords } from './mentoring-held/words.ts';
import { msmeChangedWords } from './msme-changed/words.ts';
import { msmeRegisteredWords } from './msme-registered/words.ts';
import { packagePackedWords } from './package-packed/words.ts';
import { partnerJoinedWords } from './partner-joined/words.ts';
import { productListedWords } from './product-listed/words.ts';
import { purchaseMadeWords } from './purchase-made/words.ts';
import { reportSignedWords } from './report-signed/words.ts';
import { solidarityReportedWords } from './solidarity-reported/words.ts';
import { stageAssessedWords } from './stage-assessed/words.ts';
import { stockCountedWords } from './stock-counted/words.ts';
import { testimonyPublishedWords } from './testimony-published/words.ts';

export const kindWords: { readonly [Kind in EntryKind]: KindWords<Kind> } = {
  'community-opened': communityOpenedWords,
  'community-joined': communityJoinedWords,
  'partner-joined': partnerJoinedWords,
  'campaign-opened': campaignOpenedWords,
  'campaign-closed': campaignClosedWords,
  'msme-registered': msmeRegisteredWords,
  'msme-changed': msmeChangedWords,
  'product-listed': productListedWords,
  'stage-assessed': stageAssessedWords,
  'contribution-received': contributionReceivedWords,
  'purchase-made': purchaseMadeWords,
  'package-packed': packagePackedWords,
  'distribution-delivered': distributionDeliveredWords,
  'goods-lost': goodsLostWords,
  'stock-counted': stockCountedWords,
  'cost-paid': costPaidWords,
  'evidence-published': evidencePublishedWords,
  'testimony-published': testimonyPublishedWords,
  'figure-declared': figureDeclaredWords,
  'indicator-reported': indicatorReportedWords,
  'group-formed': groupFormedWords,
  'meeting-held': meetingHeldWords,
  'dues-paid': duesPaidWords,
  'cash-received': cashReceivedWords,
  'cash-spent': cashSpentWords,
  'solidarity-reported': solidarityReportedWords,
  'activity-held': activityHeldWords,
  'award-won': awardWonWords,
  'capital-granted': capitalGrantedWords,
  'mentoring-held': mentoringHeldWords,
  'report-signed': reportSignedWords,
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
