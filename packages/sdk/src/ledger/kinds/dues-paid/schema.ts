/** Dues of a meeting, a week or a month, for the whole group together: how many paid, and how much it came to. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const duesPaidSchema = z
  .strictObject({
    ...envelopeShape,
    kind: z.literal('dues-paid'),
    /** A group, and a meeting, of the community whose book this is. */
    group: idSchema,
    meeting: idSchema.optional(),
    /** Members on that day: each of them owes the agreed dues. */
    members: z.int().min(1).max(100_000),
    payers: z.int().min(0).max(100_000),
    /** The agreed dues of one member; null where members give what they can. */
    each: rupiahSchema.nullable(),
    /** What came in; 0 where nobody paid. */
    amount: z.int().min(0).max(1_000_000_000_000),
  })
  .refine(({ members, payers }) => payers <= members, {
    error: 'more paid than the group has members',
    path: ['payers'],
  });
