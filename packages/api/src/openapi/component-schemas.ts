// Every schema that the document names once and refers to: those of the contract, of each kind of entry and document.
import {
  areaSchema,
  areasSchema,
  baseMapSchema,
  campaignFiguresSchema,
  campaignsSchema,
  categorySchema,
  communitiesSchema,
  communitySchema,
  consentSchema,
  type DocumentKind,
  declaredSchema,
  documentBodySchemas,
  documentReferenceSchema,
  documentSchema,
  draftSchema,
  draftsSchema,
  type EntryKind,
  entrySchemas,
  goodsSchema,
  groupSchema,
  groupsSchema,
  idSchema,
  impactSchema,
  indicatorsSchema,
  indicatorValuesSchema,
  instantSchema,
  itemisedSchema,
  knownRupiahSchema,
  knownShareSchema,
  liveEventSchema,
  movementCommunitySchema,
  movementSchema,
  msmeFeatureSchema,
  msmesSchema,
  partialDateSchema,
  peopleSchema,
  periodSchema,
  problemSchema,
  productSchema,
  productsSchema,
  quantitySchema,
  readingSchema,
  recipientGroupSchema,
  recordedSchema,
  reportSchema,
  reportsSchema,
  rupiahSchema,
  slugSchema,
  sourceSchema,
  storiesSchema,
  storySchema,
  withdrawalReasonSchema,
  withdrawalRequestSchema,
  withdrawalSchema,
} from '@circunomy/sdk/schema';
import type { z } from 'zod';
import type { JsonSchema } from './openapi-types.ts';
import {
  listProposedKinds,
  toProposalSchema,
  toProposedDocumentSchema,
} from './proposal-schemas.ts';
import { shareSchemas, toJsonSchema, toReference } from './to-json-schema.ts';

const SCHEMAS = {
  Area: areaSchema,
  Areas: areasSchema,
  BaseMap: baseMapSchema,
  CampaignFigures: campaignFiguresSchema,
  Campaigns: campaignsSchema,
  Category: categorySchema,
  Communities: communitiesSchema,
  Community: communitySchema,
  Consent: consentSchema,
  Declared: declaredSchema,
  DocumentReference: documentReferenceSchema,
  Draft: draftSchema,
  Drafts: draftsSchema,
  Goods: goodsSchema,
  Group: groupSchema,
  Groups: groupsSchema,
  Id: idSchema,
  Impact: impactSchema,
  IndicatorValues: indicatorValuesSchema,
  Indicators: indicatorsSchema,
  Instant: instantSchema,
  Itemised: itemisedSchema,
  KnownRupiah: knownRupiahSchema,
  KnownShare: knownShareSchema,
  LiveEvent: liveEventSchema,
  Movement: movementSchema,
  MovementCommunity: movementCommunitySchema,
  MsmeFeature: msmeFeatureSchema,
  Msmes: msmesSchema,
  PartialDate: partialDateSchema,
  People: peopleSchema,
  Period: periodSchema,
  Problem: problemSchema,
  Product: productSchema,
  Products: productsSchema,
  Quantity: quantitySchema,
  Reading: readingSchema,
  RecipientGroup: recipientGroupSchema,
  Recorded: recordedSchema,
  Report: reportSchema,
  Reports: reportsSchema,
  Rupiah: rupiahSchema,
  Slug: slugSchema,
  Source: sourceSchema,
  Stories: storiesSchema,
  Story: storySchema,
  Withdrawal: withdrawalSchema,
  WithdrawalReason: withdrawalReasonSchema,
  WithdrawalRequest: withdrawalRequestSchema,
} as const satisfies Record<string, z.ZodType>;

const DOCUMENT_SCHEMAS = Object.fromEntries(
  documentSchema.options.map((option) => [option.shape.kind.value, option]),
) as unknown as Record<DocumentKind, z.ZodType>;

export type ComponentName = keyof typeof SCHEMAS | 'Entry' | 'Proposal' | 'Document';

/** `msme-registered` → `MsmeRegistered`. */
export function toPascalCase(words: string): string {
  return words.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const nameEntry = (kind: EntryKind): string => `${toPascalCase(kind)}Entry`;
export const nameProposal = (kind: EntryKind): string => `${toPascalCase(kind)}Proposal`;
const nameDocument = (kind: string): string => `${toPascalCase(kind)}Document`;
const nameProposedDocument = (kind: string): string => `Proposed${toPascalCase(kind)}`;

export function toComponentSchemas(): Record<string, JsonSchema> {
  const kinds = Object.keys(entrySchemas) as EntryKind[];
  const documentKinds = Object.keys(documentBodySchemas) as DocumentKind[];
  const proposed = listProposedKinds();
  const single = shareSchemas({
    ...convert(
      Object.keys(SCHEMAS),
      (name) => name,
      (name) => SCHEMAS[name as never],
    ),
    ...convert(kinds, nameEntry, (kind) => entrySchemas[kind]),
    ...convert(proposed, nameProposal, toProposalSchema),
    ...convert(documentKinds, nameDocument, (kind) => DOCUMENT_SCHEMAS[kind]),
    ...convert(documentKinds, nameProposedDocument, toProposedDocumentSchema),
  });
  return {
    ...single,
    Entry: toUnion(kinds, nameEntry),
    Proposal: toUnion(proposed, nameProposal),
    Document: toUnion(documentKinds, nameDocument),
  };
}

function convert<Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => string,
  schemaOf: (key: Key) => z.ZodType,
): Record<string, JsonSchema> {
  return Object.fromEntries(keys.map((key) => [nameOf(key), toJsonSchema(schemaOf(key))]));
}

function toUnion<Kind extends string>(
  kinds: readonly Kind[],
  nameOf: (kind: Kind) => string,
): JsonSchema {
  const references = kinds.map((kind) => [kind, toReference(nameOf(kind))] as const);
  return {
    oneOf: references.map(([, reference]) => reference),
    discriminator: {
      propertyName: 'kind',
      mapping: Object.fromEntries(references.map(([kind, { $ref }]) => [kind, $ref])),
    },
  };
}
