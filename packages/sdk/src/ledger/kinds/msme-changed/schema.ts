/** What is true of an MSME from a day on, where it was true otherwise before; a mistake is corrected, not changed. */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  fullDateSchema,
  idSchema,
  inclusionTagSchema,
  quantitySchema,
  rupiahSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const msmeChangedSchema = z
  .strictObject({
    ...envelopeShape,
    kind: z.literal('msme-changed'),
    /** The day from which it holds. */
    on: fullDateSchema,
    msme: idSchema,
    category: categorySchema.optional(),
    area: areaSchema.optional(),
    microBy: z.enum(['capital', 'yearly-sales']).optional(),
    microUpTo: rupiahSchema.optional(),
    weeklyCapacity: quantitySchema.optional(),
    inclusion: z.array(inclusionTagSchema).max(4).optional(),
    /** Whether it belongs to the community's own network. */
    member: z.boolean().optional(),
    /** False where it closed on that day, true where it opened again. */
    operating: z.boolean().optional(),
  })
  .refine(
    ({ category, area, microBy, microUpTo, weeklyCapacity, inclusion, member, operating }) =>
      [category, area, microBy, microUpTo, weeklyCapacity, inclusion, member, operating].some(
        (change) => change !== undefined,
      ),
    { error: 'a change says what has changed', path: ['msme'] },
  );
