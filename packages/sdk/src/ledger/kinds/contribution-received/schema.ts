/** Money given to the community. The giver's name, if any, stands in an erasable document. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const contributionReceivedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('contribution-received'),
  campaign: idSchema.optional(),
  from: z.enum(['personal', 'public']),
  amount: rupiahSchema.nullable(),
  /** The same opaque id on every contribution of one giver, so that givers are not counted twice. */
  contributor: idSchema.optional(),
});
