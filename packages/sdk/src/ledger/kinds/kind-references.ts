/** The list of entry kinds as the reference tells them. A kind is added in its own folder and here. */
import { activityHeldReference } from './activity-held/reference.ts';
import { awardWonReference } from './award-won/reference.ts';
import { campaignClosedReference } from './campaign-closed/reference.ts';
import { campaignOpenedReference } from './campaign-opened/reference.ts';
import { capitalGrantedReference } from './capital-granted/reference.ts';
import { cashReceivedReference } from './cash-received/reference.ts';
import { cashSpentReference } from './cash-spent/reference.ts';
import { communityJoinedReference } from './community-joined/reference.ts';
import { communityOpenedReference } from './community-opened/reference.ts';
import { contributionReceivedReference } from './contribution-received/reference.ts';
import { costPaidReference } from './cost-paid/reference.ts';
import { distributionDeliveredReference } from './distribution-delivered/reference.ts';
import { documentWithdrawnReference } from './document-withdrawn/reference.ts';
import { duesPaidReference } from './dues-paid/reference.ts';
import type { EntryKind } from './entry.schema.ts';
import { entryCorrectedReference } from './entry-corrected/reference.ts';
import { evidencePublishedReference } from './evidence-published/reference.ts';
import { figureDeclaredReference } from './figure-declared/reference.ts';
import { goodsLostReference } from './goods-lost/reference.ts';
import { groupFormedReference } from './group-formed/reference.ts';
import { indicatorReportedReference } from './indicator-reported/reference.ts';
import { keyRotatedReference } from './key-rotated/reference.ts';
import type { KindReference } from './kind-reference.ts';
import { meetingHeldReference } from './meeting-held/reference.ts';
import { mentoringHeldReference } from './mentoring-held/reference.ts';
import { msmeChangedReference } from './msme-changed/reference.ts';
import { msmeRegisteredReference } from './msme-registered/reference.ts';
import { packagePackedReference } from './package-packed/reference.ts';
import { partnerJoinedReference } from './partner-joined/reference.ts';
import { productListedReference } from './product-listed/reference.ts';
import { purchaseMadeReference } from './purchase-made/reference.ts';
import { reportSignedReference } from './report-signed/reference.ts';
import { solidarityReportedReference } from './solidarity-reported/reference.ts';
import { stageAssessedReference } from './stage-assessed/reference.ts';
import { stockCountedReference } from './stock-counted/reference.ts';
import { testimonyPublishedReference } from './testimony-published/reference.ts';

export const kindReferences: { readonly [Kind in EntryKind]: KindReference<Kind> } = {
  'community-opened': communityOpenedReference,
  'community-joined': communityJoinedReference,
  'partner-joined': partnerJoinedReference,
  'campaign-opened': campaignOpenedReference,
  'campaign-closed': campaignClosedReference,
  'msme-registered': msmeRegisteredReference,
  'msme-changed': msmeChangedReference,
  'product-listed': productListedReference,
  'stage-assessed': stageAssessedReference,
  'contribution-received': contributionReceivedReference,
  'purchase-made': purchaseMadeReference,
  'package-packed': packagePackedReference,
  'distribution-delivered': distributionDeliveredReference,
  'goods-lost': goodsLostReference,
  'stock-counted': stockCountedReference,
  'cost-paid': costPaidReference,
  'evidence-published': evidencePublishedReference,
  'testimony-published': testimonyPublishedReference,
  'figure-declared': figureDeclaredReference,
  'indicator-reported': indicatorReportedReference,
  'group-formed': groupFormedReference,
  'meeting-held': meetingHeldReference,
  'dues-paid': duesPaidReference,
  'cash-received': cashReceivedReference,
  'cash-spent': cashSpentReference,
  'solidarity-reported': solidarityReportedReference,
  'activity-held': activityHeldReference,
  'award-won': awardWonReference,
  'capital-granted': capitalGrantedReference,
  'mentoring-held': mentoringHeldReference,
  'report-signed': reportSignedReference,
  'entry-corrected': entryCorrectedReference,
  'key-rotated': keyRotatedReference,
  'document-withdrawn': documentWithdrawnReference,
};
