// `@circunomy/sdk`: the client of a community's public data, its errors, and the types of what it reads.

export type { LedgerTip } from './client/checkpoint.ts';
export type { EntriesOptions, NumberedEntry } from './client/entries.ts';
export type { LiveUpdate } from './client/live-stream.ts';
export { readMovement } from './client/read-movement.ts';
export type { ClientOptions, ReadOptions } from './client/reader.ts';
export { resolveSrc } from './client/resolve-src.ts';
export type { VerifyOptions } from './client/verify.ts';
export { type Client, createClient } from './client.ts';
export type { Areas, NamedArea } from './contract/areas.schema.ts';
export type { BaseMap } from './contract/base-map.schema.ts';
export type { Campaign, CampaignFigures, Campaigns } from './contract/campaigns.schema.ts';
export type {
  Book,
  Communities,
  Community,
  CommunityProfile,
} from './contract/community.schema.ts';
export type { Goods, GoodsBalance } from './contract/goods.schema.ts';
export type { Group, Groups } from './contract/groups.schema.ts';
export type {
  Declared,
  Impact,
  Itemised,
  KnownRupiah,
  KnownShare,
} from './contract/impact.schema.ts';
export type { Growth, Indicators, IndicatorValues } from './contract/indicators.schema.ts';
export type { Proposal, ProposedDocument, Recorded } from './contract/intake.schema.ts';
export type { LiveEvent } from './contract/live.schema.ts';
export type { Movement, MovementCommunity } from './contract/movement.schema.ts';
export type { MsmeFeature, Msmes } from './contract/msme.schema.ts';
export type { Problem } from './contract/problem.schema.ts';
export type { Product, Products } from './contract/product.schema.ts';
export type { Missing, Report, ReportPart, Reports } from './contract/reports.schema.ts';
export type { Stories, Story } from './contract/story.schema.ts';
export type { Area, Category, People, Quantity, RecipientGroup } from './contract/values.schema.ts';
export {
  CircunomyError,
  type CircunomyErrorCode,
  type CircunomyErrorOptions,
  ERROR_TEXTS,
  isCircunomyError,
} from './errors.ts';
export type { CircunomyDocument, Consent, DocumentKind } from './ledger/document.schema.ts';
export type { Entry, EntryKind, EntryOf } from './ledger/entry.ts';
export type { VerificationReport } from './ledger/verify/report.ts';
export type { LiveOptions } from './live.ts';
export type { Fetch } from './request.ts';
