/** Step 3 of the cycle: goods reach people. Only an area and a group, never a name or an address. */
import { z } from 'zod';
import {
  areaSchema,
  goodsSchema,
  idSchema,
  peopleSchema,
  recipientGroupSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

const deliveryWaySchema = z.enum(['directly', 'community', 'volunteers', 'initiator', 'courier']);

export const distributionDeliveredSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('distribution-delivered'),
  campaign: idSchema.optional(),
  purchases: z.array(idSchema).max(200),
  packages: z.array(idSchema).min(1).max(200).optional(),
  /** How much of which purchase; needed for the goods balance where it draws on several. */
  goods: z.array(goodsSchema).min(1).max(200).optional(),
  recipientGroup: recipientGroupSchema,
  people: peopleSchema.nullable(),
  area: areaSchema.nullable(),
  /** More than one where the source names alternatives. */
  by: z.array(deliveryWaySchema).min(1).max(5),
  /** Volunteers who took part in this delivery; null where nobody counted. */
  volunteers: z.int().min(0).max(100_000).nullable(),
});
