/** Incubation, mentoring or companionship: sessions of one kind with the same people. */
import { z } from 'zod';
import { areaSchema, idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const mentoringTopicSchema = z.enum([
  'business-planning',
  'production',
  'marketing',
  'packaging',
  'bookkeeping',
  'licensing',
  'digital-skills',
  'social-companionship',
  'other',
]);

export const mentoringHeldSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('mentoring-held'),
  group: idSchema.optional(),
  topic: mentoringTopicSchema,
  sessions: z.int().min(1).max(100_000),
  /** All sessions together; null where nobody noted it. */
  minutes: z.int().min(1).max(100_000_000).nullable(),
  /** Households that took part; at least five in a public ledger, null where nobody counted or a group as such was mentored. */
  households: z.int().min(1).max(10_000_000).nullable(),
  mentors: z.int().min(1).max(100_000).nullable(),
  area: areaSchema.nullable(),
});
