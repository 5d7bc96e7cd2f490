/** Money that leaves a group's cash box. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const cashPurposeSchema = z.enum([
  'ingredients',
  'equipment',
  'packaging',
  'transport',
  'training',
  'wages',
  'profit-sharing',
  'loan-repaid',
  'solidarity-fund',
  'help-to-member',
  'administration',
  'other',
]);

export const cashSpentSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('cash-spent'),
  group: idSchema,
  /** `solidarity-fund`: handed to the fund; `help-to-member`: given from it, only in the fund's own book. */
  purpose: cashPurposeSchema,
  /** The one who was helped, as an opaque id; only in a solidarity book, which is never published. */
  member: idSchema.optional(),
  amount: rupiahSchema,
});
