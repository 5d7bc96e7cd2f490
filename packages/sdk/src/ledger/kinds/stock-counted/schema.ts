/** Somebody counted what is left of a purchase: the one number that can show that goods are missing. */
import { z } from 'zod';
import { idSchema, stockSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const stockCountedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('stock-counted'),
  purchase: idSchema,
  /** 0 where nothing is left. */
  left: stockSchema,
});
