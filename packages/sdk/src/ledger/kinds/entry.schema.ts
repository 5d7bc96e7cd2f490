/** The list of entry kinds as schemas. A kind is added in its own folder, here and in `words.ts`. */
import { z } from 'zod';
import { activityHeldSchema } from './activity-held/schema.ts';
import { awardWonSchema } from './award-won/schema.ts';
import { campaignClosedSchema } from './campaign-closed/schema.ts';
import { campaignOpenedSchema } from './campaign-opened/schema.ts';
import { capitalGrantedSchema } from './capital-granted/schema.ts';
import { cashReceivedSchema } from './cash-received/schema.ts';
import { cashSpentSchema } from './cash-spent/schema.ts';
import { communityJoinedSchema } from './community-joined/schema.ts';
import { communityOpenedSchema } from './community-opened/schema.ts';
import { contributionReceivedSchema } from './contribution-received/schema.ts';
import { costPaidSchema } from './cost-paid/schema.ts';
import { distributionDeliveredSchema } from './distribution-delivered/schema.ts';
import { documentWithdrawnSchema } from './document-withdrawn/schema.ts';
import { duesPaidSchema } from './dues-paid/schema.ts';
import { entryCorrectedSchema } from './entry-corrected/schema.ts';
import { evidencePublishedSchema } from './evidence-published/schema.ts';
import { figureDeclaredSchema } from './figure-declared/schema.ts';
import { goodsLostSchema } from './goods-lost/schema.ts';
import { groupFormedSchema } from './group-formed/schema.ts';
import { indicatorReportedSchema } from './indicator-reported/schema.ts';
import { keyRotatedSchema } from './key-rotated/schema.ts';
import { meetingHeldSchema } from './meeting-held/schema.ts';
import { mentoringHeldSchema } from './mentoring-held/schema.ts';
import { msmeChangedSchema } from './msme-changed/schema.ts';
import { msmeRegisteredSchema } from './msme-registered/schema.ts';
import { packagePackedSchema } from './package-packed/schema.ts';
import { partnerJoinedSchema } from './partner-joined/schema.ts';
import { productListedSchema } from './product-listed/schema.ts';
import { purchaseMadeSchema } from './purchase-made/schema.ts';
import { reportSignedSchema } from './report-signed/schema.ts';
import { solidarityReportedSchema } from './solidarity-reported/schema.ts';
import { stageAssessedSchema } from './stage-assessed/schema.ts';
import { stockCountedSchema } from './stock-counted/schema.ts';
import { testimonyPublishedSchema } from './testimony-published/schema.ts';

export const entrySchemas = {
  'community-opened': communityOpenedSchema,
  'community-joined': communityJoinedSchema,
  'partner-joined': partnerJoinedSchema,
  'campaign-opened': campaignOpenedSchema,
  'campaign-closed': campaignClosedSchema,
  'msme-registered': msmeRegisteredSchema,
  'msme-changed': msmeChangedSchema,
  'product-listed': productListedSchema,
  'stage-assessed': stageAssessedSchema,
  'contribution-received': contributionReceivedSchema,
  'purchase-made': purchaseMadeSchema,
  'package-packed': packagePackedSchema,
  'distribution-delivered': distributionDeliveredSchema,
  'goods-lost': goodsLostSchema,
  'stock-counted': stockCountedSchema,
  'cost-paid': costPaidSchema,
  'evidence-published': evidencePublishedSchema,
  'testimony-published': testimonyPublishedSchema,
  'figure-declared': figureDeclaredSchema,
  'indicator-reported': indicatorReportedSchema,
  'group-formed': groupFormedSchema,
  'meeting-held': meetingHeldSchema,
  'dues-paid': duesPaidSchema,
  'cash-received': cashReceivedSchema,
  'cash-spent': cashSpentSchema,
  'solidarity-reported': solidarityReportedSchema,
  'activity-held': activityHeldSchema,
  'award-won': awardWonSchema,
  'capital-granted': capitalGrantedSchema,
  'mentoring-held': mentoringHeldSchema,
  'report-signed': reportSignedSchema,
  'entry-corrected': entryCorrectedSchema,
  'key-rotated': keyRotatedSchema,
  'document-withdrawn': documentWithdrawnSchema,
} as const;

export const entrySchema = z.discriminatedUnion('kind', [
  communityOpenedSchema,
  communityJoinedSchema,
  partnerJoinedSchema,
  campaignOpenedSchema,
  campaignClosedSchema,
  msmeRegisteredSchema,
  msmeChangedSchema,
  productListedSchema,
  stageAssessedSchema,
  contributionReceivedSchema,
  purchaseMadeSchema,
  packagePackedSchema,
  distributionDeliveredSchema,
  goodsLostSchema,
  stockCountedSchema,
  costPaidSchema,
  evidencePublishedSchema,
  testimonyPublishedSchema,
  figureDeclaredSchema,
  indicatorReportedSchema,
  groupFormedSchema,
  meetingHeldSchema,
  duesPaidSchema,
  cashReceivedSchema,
  cashSpentSchema,
  solidarityReportedSchema,
  activityHeldSchema,
  awardWonSchema,
  capitalGrantedSchema,
  mentoringHeldSchema,
  reportSignedSchema,
  entryCorrectedSchema,
  keyRotatedSchema,
  documentWithdrawnSchema,
]);

export type EntryKind = keyof typeof entrySchemas;
export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
