/** Step 1 of the cycle: a micro-enterprise is registered. Its name stands in an erasable document. */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  idSchema,
  quantitySchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const msmeRegisteredSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('msme-registered'),
  category: categorySchema,
  area: areaSchema.nullable(),
  /** Which alternative of PP 7/2021 art. 35 makes it a micro-enterprise; null where nobody recorded it. */
  microBy: z.enum(['capital', 'yearly-sales']).nullable(),
  /** What it can make in a week. */
  weeklyCapacity: quantitySchema.nullable(),
  /** Areas its goods reach. */
  reach: z.array(areaSchema).max(50).optional(),
  /** Registrations that may be the same business under another name; the count becomes a range. */
  possiblySameAs: z.array(idSchema).min(1).max(50).optional(),
});
