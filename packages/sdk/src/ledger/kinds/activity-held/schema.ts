/** What a group or a community did, and what came of it: boxes, portions, pieces per recipient group. */
import { z } from 'zod';
import {
  areaSchema,
  idSchema,
  peopleSchema,
  quantitySchema,
  recipientGroupSchema,
  rupiahSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const activityTypeSchema = z.enum([
  'supplementary-feeding',
  'catering',
  'bazaar',
  'cooking',
  'production',
  'training',
  'competition',
  'promotion',
  'social-visit',
  'community-service',
  'other',
]);

/** Outputs for nobody in particular, such as goods sold at a bazaar, have no recipient group. */
export const outputSchema = z.strictObject({
  recipientGroup: recipientGroupSchema.nullable(),
  quantity: quantitySchema,
});

export const activityHeldSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('activity-held'),
  /** Left out where the whole community acted. */
  group: idSchema.optional(),
  activity: activityTypeSchema,
  area: areaSchema.nullable(),
  outputs: z.array(outputSchema).max(30),
  /** People who took part; null where nobody counted. */
  participants: peopleSchema.nullable(),
  /** What was sold, in rupiah; null where nothing was or where it is not known. */
  sales: rupiahSchema.nullable(),
});
