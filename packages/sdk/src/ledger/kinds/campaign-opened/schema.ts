/** A collection with a goal and an end. Its title and text stand in an erasable document. */
import { z } from 'zod';
import { fullDateSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const campaignOpenedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('campaign-opened'),
  /** Rupiah to be collected; null where no goal was set. */
  goal: rupiahSchema.nullable(),
  /** Last day on which it collects; null where it is open-ended. */
  until: fullDateSchema.nullable(),
  /** Number of the collection permit (PUB, UU 9/1961 and PP 29/1980), or why none is needed; null where neither is known. */
  permit: z
    .union([
      z.strictObject({ number: z.string().min(1).max(120), until: fullDateSchema.nullable() }),
      z.strictObject({
        exempt: z.enum([
          'among-members',
          'religious-gathering',
          'emergency',
          'purchase-at-true-price',
        ]),
      }),
    ])
    .nullable(),
});
