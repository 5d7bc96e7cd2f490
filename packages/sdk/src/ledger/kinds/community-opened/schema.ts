/** A community opens its ledger: the first entry, and what the community is. */
import { z } from 'zod';
import { areaSchema } from '../../../contract/values.schema.ts';
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

export const communityOpenedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('community-opened'),
  type: communityTypeSchema,
  areas: z.array(areaSchema).max(50),
  /** True where one person records and verifies: every page says so. */
  singleOperator: z.boolean(),
});
