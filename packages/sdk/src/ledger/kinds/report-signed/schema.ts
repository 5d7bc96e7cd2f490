/** A companion hands in a month or a year: whoever records this and whoever verifies it have signed. */
import { z } from 'zod';
import { idSchema, periodSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const reportReaderSchema = z.enum([
  'social-affairs-office',
  'kecamatan',
  'kelurahan',
  'funders',
  'members',
  'public',
]);

export const reportSignedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('report-signed'),
  /** Left out for a report of the whole community. */
  group: idSchema.optional(),
  period: periodSchema,
  /** To whom it is handed in. Problems and plans stand in a document. */
  to: z.array(reportReaderSchema).min(1).max(6),
});
