/** Bought goods are packed into aid packages. */
import { z } from 'zod';
import { idSchema, quantitySchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const packagePackedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('package-packed'),
  purchases: z.array(idSchema).min(1).max(200),
  /** How many packages; null where nobody counted. */
  count: z.int().min(1).max(10_000_000).nullable(),
  /** What one package holds. */
  contents: z.array(quantitySchema).max(50).optional(),
});
