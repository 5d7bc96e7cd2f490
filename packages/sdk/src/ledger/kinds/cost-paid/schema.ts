/** Money spent on anything but goods; held against the 10 % cap of PP 29/1980 art. 6. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const costPaidSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('cost-paid'),
  campaign: idSchema.optional(),
  purpose: z.enum(['delivery', 'packaging', 'administration', 'payment-fee', 'other']),
  amount: rupiahSchema,
});
