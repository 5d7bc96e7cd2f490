/** Money that comes into a group's cash box, other than dues. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const cashSourceSchema = z.enum([
  'carried-over',
  'sales',
  'order',
  'grant',
  'award',
  'loan',
  'contribution',
  'other',
]);

export const cashReceivedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('cash-received'),
  group: idSchema,
  /** `carried-over` is the balance that the book begins with. */
  from: cashSourceSchema,
  amount: rupiahSchema,
});
