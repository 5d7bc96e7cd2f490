/** Capital for people who start or strengthen a business, in money or in kind. */
import { z } from 'zod';
import { areaSchema, idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const capitalFormSchema = z.enum([
  'productive-grant',
  'staged-grant',
  'revolving-fund',
  'shared-equipment',
  'tools',
]);

export const capitalGrantedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('capital-granted'),
  group: idSchema.optional(),
  form: capitalFormSchema,
  /** Households that got it; at least five in a public ledger, null where it went to a group as such. */
  households: z.int().min(1).max(10_000_000).nullable(),
  area: areaSchema.nullable(),
  /** Rupiah, also the worth of what was given in kind; null where unknown. */
  amount: rupiahSchema.nullable(),
});
