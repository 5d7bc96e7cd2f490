/** Bought goods that reach nobody, with the reason. */
import { z } from 'zod';
import { idSchema, quantitySchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const lossReasonSchema = z.enum([
  'spoiled',
  'expired',
  'damaged',
  'stolen',
  'missing',
  'returned',
]);

export const goodsLostSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('goods-lost'),
  purchase: idSchema,
  quantity: quantitySchema,
  reason: lossReasonSchema,
});
