/** `@circunomy/sdk/schema`: every Zod schema. Meant for servers and tools; browsers need only the types. */
export { communitiesSchema, communityProfileSchema, communitySchema } from './contract/community.schema.ts';
export { declaredSchema, impactSchema, itemisedSchema } from './contract/impact.schema.ts';
export { proposalSchema, proposedDocumentSchema, recordedSchema } from './contract/intake.schema.ts';
export { liveEventSchema } from './contract/live.schema.ts';
export { msmeFeatureSchema, msmesSchema } from './contract/msme.schema.ts';
export { problemSchema } from './contract/problem.schema.ts';
export { productSchema, productsSchema } from './contract/product.schema.ts';
export { storiesSchema, storySchema } from './contract/story.schema.ts';
export {
  areaSchema,
  categorySchema,
  idSchema,
  instantSchema,
  partialDateSchema,
  peopleSchema,
  quantitySchema,
  recipientGroupSchema,
  rupiahSchema,
  slugSchema,
} from './contract/values.schema.ts';
export { consentSchema, documentBodySchemas, documentSchema } from './ledger/document.schema.ts';
export { documentReferenceSchema, readingSchema, sourceSchema } from './ledger/envelope.schema.ts';
export { entrySchema, entrySchemas } from './ledger/kinds/entry.schema.ts';
