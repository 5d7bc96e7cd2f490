/** An MSME's product at its own price, and how many people one unit helps. */
import { z } from 'zod';
import {
  categorySchema,
  idSchema,
  peopleSchema,
  rupiahSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const productListedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('product-listed'),
  msme: idSchema,
  category: categorySchema,
  /** The MSME's own price for one unit; selling above it would be fund-raising (PP 29/1980 art. 5). */
  price: rupiahSchema,
  unit: z.string().min(1).max(24),
  /** People one unit helps. */
  helps: peopleSchema.nullable(),
  /** Units the MSME can make in a week; null where unknown. */
  weeklyCapacity: z.int().min(1).max(1_000_000).nullable(),
});
