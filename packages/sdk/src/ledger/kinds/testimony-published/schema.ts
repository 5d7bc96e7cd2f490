/** The words of an MSME owner, a recipient, a volunteer or a giver; the words stand in the document. */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const testimonyPublishedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('testimony-published'),
  from: z.enum(['msme-owner', 'recipient', 'volunteer', 'contributor']),
  about: z.array(idSchema).min(1).max(50).optional(),
});
