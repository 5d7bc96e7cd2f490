/** `@circunomy/sdk/schema`: every Zod schema. Meant for servers and tools; browsers need only the types. */

export type { Areas, NamedArea } from './contract/areas.schema.ts';
export { areasSchema } from './contract/areas.schema.ts';
export { baseMapSchema } from './contract/base-map.schema.ts';
export type { Campaign, CampaignFigures, Campaigns } from './contract/campaigns.schema.ts';
export { campaignFiguresSchema, campaignsSchema } from './contract/campaigns.schema.ts';
export type {
  Book,
  Communities,
  Community,
  CommunityProfile,
} from './contract/community.schema.ts';
export {
  communitiesSchema,
  communityProfileSchema,
  communitySchema,
} from './contract/community.schema.ts';
export type {
  Attention,
  Confirmation,
  DeskOrder,
  DeskOrders,
  DeskPurchase,
  DeskPurchases,
  MoneyLine,
  NewPurchase,
  Reconciliation,
  Statement,
  UnmatchedMoney,
} from './contract/desk.schema.ts';
export {
  attentionSchema,
  confirmationSchema,
  deskNoteSchema,
  deskOrderSchema,
  deskOrdersSchema,
  deskPurchaseSchema,
  deskPurchasesSchema,
  moneyLineSchema,
  newPurchaseSchema,
  reconciliationSchema,
  rejectionSchema,
  statementSchema,
  unmatchedMoneySchema,
} from './contract/desk.schema.ts';
export type { Goods, GoodsBalance } from './contract/goods.schema.ts';
export { goodsSchema } from './contract/goods.schema.ts';
export type { Group, GroupFigureValues, Groups } from './contract/groups.schema.ts';
export { groupSchema, groupsSchema } from './contract/groups.schema.ts';
export type { Impact } from './contract/impact.schema.ts';
export {
  declaredSchema,
  impactSchema,
  itemisedSchema,
  knownRupiahSchema,
  knownShareSchema,
} from './contract/impact.schema.ts';
export type { Growth, Indicators, IndicatorValues } from './contract/indicators.schema.ts';
export { indicatorsSchema, indicatorValuesSchema } from './contract/indicators.schema.ts';
export type { Proposal, ProposedDocument, Recorded } from './contract/intake.schema.ts';
export {
  proposalSchema,
  proposedDocumentSchema,
  recordedSchema,
} from './contract/intake.schema.ts';
export type { LiveEvent } from './contract/live.schema.ts';
export { liveEventSchema } from './contract/live.schema.ts';
export type { Movement, MovementCommunity } from './contract/movement.schema.ts';
export { movementCommunitySchema, movementSchema } from './contract/movement.schema.ts';
export type { MsmeFeature, Msmes } from './contract/msme.schema.ts';
export { msmeFeatureSchema, msmesSchema } from './contract/msme.schema.ts';
export type { Draft, Withdrawal } from './contract/operator.schema.ts';
export {
  draftSchema,
  draftsSchema,
  withdrawalRequestSchema,
  withdrawalSchema,
} from './contract/operator.schema.ts';
export type {
  NewOrder,
  Order,
  Orderable,
  OrderStatus,
  OrderStep,
  Payment,
  PaymentMethod,
} from './contract/order.schema.ts';
export {
  newOrderSchema,
  orderableSchema,
  orderCodeSchema,
  orderSchema,
  orderStatusSchema,
  orderStepSchema,
  paymentMethodSchema,
  paymentSchema,
} from './contract/order.schema.ts';
export type { Problem } from './contract/problem.schema.ts';
export { problemSchema } from './contract/problem.schema.ts';
export type { Product, Products } from './contract/product.schema.ts';
export { productSchema, productsSchema } from './contract/product.schema.ts';
export type { Missing, Report, ReportPart, Reports } from './contract/reports.schema.ts';
export { missingSchema, reportSchema, reportsSchema } from './contract/reports.schema.ts';
export type { Stories, Story } from './contract/story.schema.ts';
export { storiesSchema, storySchema } from './contract/story.schema.ts';
export type { Area, People, Quantity } from './contract/values.schema.ts';
export {
  areaSchema,
  categorySchema,
  idSchema,
  instantSchema,
  partialDateSchema,
  peopleSchema,
  periodSchema,
  quantitySchema,
  recipientGroupSchema,
  rupiahSchema,
  slugSchema,
} from './contract/values.schema.ts';
export type { CircunomyDocument, Consent, DocumentKind } from './ledger/document.schema.ts';
export { consentSchema, documentBodySchemas, documentSchema } from './ledger/document.schema.ts';
export { documentReferenceSchema, readingSchema, sourceSchema } from './ledger/envelope.schema.ts';
export type { WithdrawalReason } from './ledger/kinds/document-withdrawn/schema.ts';
export { withdrawalReasonSchema } from './ledger/kinds/document-withdrawn/schema.ts';
export type { Entry, EntryKind, EntryOf } from './ledger/kinds/entry.schema.ts';
export { entrySchema, entrySchemas } from './ledger/kinds/entry.schema.ts';
