/** Help to members who are ill or struck by misfortune, as a yearly total and only of at least five members. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const solidarityReportedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('solidarity-reported'),
  group: idSchema,
  year: z.string().regex(/^\d{4}$/),
  /** Members who were helped at least once in that year. */
  helped: z.int().min(5).max(100_000),
  amount: rupiahSchema,
});
