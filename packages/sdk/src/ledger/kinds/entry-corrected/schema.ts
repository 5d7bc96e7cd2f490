/** A mistake is mended by a further entry that names the first; both stay readable. */
import { z } from 'zod';
import { idSchema, partialDateSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const entryCorrectedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('entry-corrected'),
  /** Id of the entry (or of the correction) that this one mends. */
  corrects: idSchema,
  /**
   * The whole payload as it should have been, and `on`; null where the entry should not exist.
   * It never holds `recordedBy`, `verifiedBy` or `at`: a correction cannot change who recorded.
   */
  replacement: z
    .strictObject({ on: partialDateSchema.nullable(), payload: z.record(z.string(), z.json()) })
    .nullable(),
  reason: z.enum([
    'typing-error',
    'counted-again',
    'wrong-reference',
    'recorded-twice',
    'new-information',
  ]),
});
