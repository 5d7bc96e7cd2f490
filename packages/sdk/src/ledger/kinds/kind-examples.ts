/** The list of examples, one for each kind. A kind is added in its own folder and here. */
import { activityHeldExample } from './activity-held/example.ts';
import { awardWonExample } from './award-won/example.ts';
import { campaignClosedExample } from './campaign-closed/example.ts';
import { campaignOpenedExample } from './campaign-opened/example.ts';
import { capitalGrantedExample } from './capital-granted/example.ts';
import { cashReceivedExample } from './cash-received/example.ts';
import { cashSpentExample } from './cash-spent/example.ts';
import { communityJoinedExample } from './community-joined/example.ts';
import { communityOpenedExample } from './community-opened/example.ts';
import { contributionReceivedExample } from './contribution-received/example.ts';
import { costPaidExample } from './cost-paid/example.ts';
import { distributionDeliveredExample } from './distribution-delivered/example.ts';
import { documentWithdrawnExample } from './document-withdrawn/example.ts';
import { duesPaidExample } from './dues-paid/example.ts';
import type { EntryKind } from './entry.schema.ts';
import { entryCorrectedExample } from './entry-corrected/example.ts';
import { evidencePublishedExample } from './evidence-published/example.ts';
import { figureDeclaredExample } from './figure-declared/example.ts';
import { goodsLostExample } from './goods-lost/example.ts';
import { groupFormedExample } from './group-formed/example.ts';
import { indicatorReportedExample } from './indicator-reported/example.ts';
import { keyRotatedExample } from './key-rotated/example.ts';
import type { KindExample } from './kind-example.ts';
import { meetingHeldExample } from './meeting-held/example.ts';
import { mentoringHeldExample } from './mentoring-held/example.ts';
import { msmeChangedExample } from './msme-changed/example.ts';
import { msmeRegisteredExample } from './msme-registered/example.ts';
import { packagePackedExample } from './package-packed/example.ts';
import { partnerJoinedExample } from './partner-joined/example.ts';
import { productListedExample } from './product-listed/example.ts';
import { purchaseMadeExample } from './purchase-made/example.ts';
import { reportSignedExample } from './report-signed/example.ts';
import { solidarityReportedExample } from './solidarity-reported/example.ts';
import { stageAssessedExample } from './stage-assessed/example.ts';
import { stockCountedExample } from './stock-counted/example.ts';
import { testimonyPublishedExample } from './testimony-published/example.ts';

export const kindExamples: { readonly [Kind in EntryKind]: KindExample<Kind> } = {
  'community-opened': communityOpenedExample,
  'community-joined': communityJoinedExample,
  'partner-joined': partnerJoinedExample,
  'campaign-opened': campaignOpenedExample,
  'campaign-closed': campaignClosedExample,
  'msme-registered': msmeRegisteredExample,
  'msme-changed': msmeChangedExample,
  'product-listed': productListedExample,
  'stage-assessed': stageAssessedExample,
  'contribution-received': contributionReceivedExample,
  'purchase-made': purchaseMadeExample,
  'package-packed': packagePackedExample,
  'distribution-delivered': distributionDeliveredExample,
  'goods-lost': goodsLostExample,
  'stock-counted': stockCountedExample,
  'cost-paid': costPaidExample,
  'evidence-published': evidencePublishedExample,
  'testimony-published': testimonyPublishedExample,
  'figure-declared': figureDeclaredExample,
  'indicator-reported': indicatorReportedExample,
  'group-formed': groupFormedExample,
  'meeting-held': meetingHeldExample,
  'dues-paid': duesPaidExample,
  'cash-received': cashReceivedExample,
  'cash-spent': cashSpentExample,
  'solidarity-reported': solidarityReportedExample,
  'activity-held': activityHeldExample,
  'award-won': awardWonExample,
  'capital-granted': capitalGrantedExample,
  'mentoring-held': mentoringHeldExample,
  'report-signed': reportSignedExample,
  'entry-corrected': entryCorrectedExample,
  'key-rotated': keyRotatedExample,
  'document-withdrawn': documentWithdrawnExample,
};
