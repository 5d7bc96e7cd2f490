/** Bought goods are packed into aid packages. */
import { z } from 'zod';
import { goodsSchema, idSchema, quantitySchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const packagePackedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('package-packed'),
  purchases: z.array(idSchema).min(1).max(200),
  /** How much of which purchase went into all of them; needed for the goods balance where it draws on several. */
  goods: z.array(goodsSchema).min(1).max(200).optional(),
  /** How many packages; null where nobody counted. */
  count: z.int().min(1).max(10_000_000).nullable(),
  /** What one package holds. */
  contents: z.array(quantitySchema).max(50).optional(),
});
