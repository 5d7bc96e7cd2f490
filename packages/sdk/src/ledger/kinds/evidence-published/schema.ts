/** Step 4 of the cycle: proof of another entry. Caption, link and picture stand in the document. */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const evidencePublishedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('evidence-published'),
  about: z.array(idSchema).min(1).max(50),
  medium: z.enum(['photo', 'video', 'link', 'receipt']),
});
