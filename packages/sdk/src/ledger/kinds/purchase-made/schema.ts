/** Step 2 of the cycle: goods are bought from an MSME, in rupiah, in pieces, or both. */
import { z } from 'zod';
import {
  categorySchema,
  idSchema,
  quantitySchema,
  rupiahSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const purchaseMadeSchema = z
  .strictObject({
    ...envelopeShape,
    kind: z.literal('purchase-made'),
    campaign: idSchema.optional(),
    /** The MSME of the network that buys, where a business buys from a business. */
    buyer: idSchema.optional(),
    msme: idSchema,
    product: idSchema.optional(),
    category: categorySchema,
    /** Null where it is unknown, never 0. */
    amount: rupiahSchema.nullable(),
    quantity: quantitySchema.nullable(),
    fundedBy: z.enum(['personal', 'public', 'both']).nullable(),
  })
  .refine((purchase) => purchase.amount !== null || purchase.quantity !== null, {
    error: 'a purchase needs an amount, a quantity, or both',
    path: ['amount'],
  });
