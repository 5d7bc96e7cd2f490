/** Step 1 of the cycle: a micro-enterprise is registered. Its name stands in an erasable document. */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  idSchema,
  inclusionTagSchema,
  quantitySchema,
  rupiahSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const msmeRegisteredSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('msme-registered'),
  category: categorySchema,
  area: areaSchema.nullable(),
  /** Which alternative of PP 7/2021 art. 35 makes it a micro-enterprise; null where nobody recorded it. */
  microBy: z.enum(['capital', 'yearly-sales']).nullable(),
  /**
   * At most so much capital (without land and buildings; up to Rp 1 billion) or yearly sales (up to Rp 2 billion), as
   * the owner states it; left out where no number was given.
   */
  microUpTo: rupiahSchema.optional(),
  /** What it can make in a week. */
  weeklyCapacity: quantitySchema.nullable(),
  /** Areas its goods reach. */
  reach: z.array(areaSchema).max(50).optional(),
  /** Whose business it is; empty where none applies, left out where nobody asked. */
  inclusion: z.array(inclusionTagSchema).max(4).optional(),
  /** Whether it belongs to the community's own network; left out where that says nothing here. */
  member: z.boolean().optional(),
  /** Registrations that may be the same business under another name; the count becomes a range. */
  possiblySameAs: z.array(idSchema).min(1).max(50).optional(),
});
