/**
 * Where a business or a group stands on the way from selection to independence: the five stages and the five
 * components of the sustainable-empowerment model.
 */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

const presenceSchema = z.enum(['absent', 'partly', 'in-place']);

export const stageSchema = z.enum([
  'identification',
  'incubation',
  'strengthening',
  'market-integration',
  'independence',
]);

export const stageAssessedSchema = z
  .strictObject({
    ...envelopeShape,
    kind: z.literal('stage-assessed'),
    msme: idSchema.optional(),
    group: idSchema.optional(),
    stage: stageSchema,
    /** Whether it was in business on that day; null where nobody looked. */
    operating: z.boolean().nullable(),
    /** The model's components; one that nobody looked at is left out. */
    components: z
      .strictObject({
        mapping: presenceSchema.optional(),
        capacity: presenceSchema.optional(),
        capital: presenceSchema.optional(),
        market: presenceSchema.optional(),
        institution: presenceSchema.optional(),
      })
      .optional(),
    /** Independent management: who plans production, knows costs, sets prices and keeps books. */
    management: z
      .strictObject({
        plansProduction: z.boolean().optional(),
        knowsCosts: z.boolean().optional(),
        setsPrices: z.boolean().optional(),
        keepsBooks: z.boolean().optional(),
      })
      .optional(),
    resilience: z
      .strictObject({
        diversified: z.boolean().optional(),
        reserveFund: z.boolean().optional(),
        alternativeSuppliers: z.boolean().optional(),
      })
      .optional(),
  })
  .refine(({ msme, group }) => (msme === undefined) !== (group === undefined), {
    error: 'an assessment names an MSME or a group, and not both',
    path: ['msme'],
  });
