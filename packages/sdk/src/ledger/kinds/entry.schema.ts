/** The list of entry kinds as schemas. A kind is added in its own folder, here and in `words.ts`. */
import { z } from 'zod';
import { communityOpenedSchema } from './community-opened/schema.ts';
import { contributionReceivedSchema } from './contribution-received/schema.ts';
import { costPaidSchema } from './cost-paid/schema.ts';
import { distributionDeliveredSchema } from './distribution-delivered/schema.ts';
import { documentWithdrawnSchema } from './document-withdrawn/schema.ts';
import { entryCorrectedSchema } from './entry-corrected/schema.ts';
import { evidencePublishedSchema } from './evidence-published/schema.ts';
import { figureDeclaredSchema } from './figure-declared/schema.ts';
import { keyRotatedSchema } from './key-rotated/schema.ts';
import { msmeRegisteredSchema } from './msme-registered/schema.ts';
import { packagePackedSchema } from './package-packed/schema.ts';
import { productListedSchema } from './product-listed/schema.ts';
import { purchaseMadeSchema } from './purchase-made/schema.ts';
import { testimonyPublishedSchema } from './testimony-published/schema.ts';

export const entrySchemas = {
  'community-opened': communityOpenedSchema,
  'msme-registered': msmeRegisteredSchema,
  'product-listed': productListedSchema,
  'contribution-received': contributionReceivedSchema,
  'purchase-made': purchaseMadeSchema,
  'package-packed': packagePackedSchema,
  'distribution-delivered': distributionDeliveredSchema,
  'cost-paid': costPaidSchema,
  'evidence-published': evidencePublishedSchema,
  'testimony-published': testimonyPublishedSchema,
  'figure-declared': figureDeclaredSchema,
  'entry-corrected': entryCorrectedSchema,
  'key-rotated': keyRotatedSchema,
  'document-withdrawn': documentWithdrawnSchema,
} as const;

export const entrySchema = z.discriminatedUnion('kind', [
  communityOpenedSchema,
  msmeRegisteredSchema,
  productListedSchema,
  contributionReceivedSchema,
  purchaseMadeSchema,
  packagePackedSchema,
  distributionDeliveredSchema,
  costPaidSchema,
  evidencePublishedSchema,
  testimonyPublishedSchema,
  figureDeclaredSchema,
  entryCorrectedSchema,
  keyRotatedSchema,
  documentWithdrawnSchema,
]);

export type EntryKind = keyof typeof entrySchemas;
export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
