/** A community opens its ledger: the first entry, and what the community is. */
import { z } from 'zod';
import { areaSchema, slugSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const communityTypeSchema = z.enum([
  'movement',
  'church',
  'faith-community',
  'campaign',
  'alumni-network',
  'joint-business-group',
  'programme',
]);

/**
 * A book of another community, kept apart because it is not, or not by itself, public: a group's cash, its
 * solidarity fund, or what a programme knows of single households. Only a cash book can ever be published.
 */
export const bookSchema = z.strictObject({
  of: slugSchema,
  holds: z.enum(['cash', 'solidarity', 'households']),
});

export const communityOpenedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('community-opened'),
  type: communityTypeSchema,
  areas: z.array(areaSchema).max(50),
  /** Left out unless it is a book of another community. */
  book: bookSchema.optional(),
  /** True where one person records and verifies: every page says so. */
  singleOperator: z.boolean(),
});
