/** A document is erased with its salt; this entry says that it was, and why. The entry that carried it stays. */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const withdrawalReasonSchema = z.enum([
  'owner-asked',
  'consent-ended',
  'recorded-by-mistake',
  'law',
]);

export const documentWithdrawnSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('document-withdrawn'),
  /** Id of the document that is erased: an earlier entry names it with its hash. */
  document: idSchema,
  reason: withdrawalReasonSchema,
});

export type WithdrawalReason = z.infer<typeof withdrawalReasonSchema>;
