/** A campaign stops collecting. */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const campaignClosedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('campaign-closed'),
  campaign: idSchema,
  reason: z.enum(['goal-reached', 'period-ended', 'stopped']),
});
