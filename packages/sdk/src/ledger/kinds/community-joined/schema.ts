/** A community follows the example of others: the ripple, as the one that was inspired tells it. */
import { z } from 'zod';
import { slugSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const communityJoinedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('community-joined'),
  /** The movement it belongs to from then on; null where it names none. */
  movement: slugSchema.nullable(),
  /** Communities whose example it follows. */
  inspiredBy: z.array(slugSchema).max(20),
});
