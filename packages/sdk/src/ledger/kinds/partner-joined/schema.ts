/** An organisation helps from then on. Its name stands in an erasable document. */
import { z } from 'zod';
import { envelopeShape } from '../../envelope.schema.ts';

export const partnerTypeSchema = z.enum([
  'foundation',
  'church',
  'faith-community',
  'school',
  'university',
  'government-office',
  'health-post',
  'company',
  'logistics',
  'association',
  'other',
]);

export const partnerRoleSchema = z.enum([
  'funding',
  'logistics',
  'venue',
  'distribution',
  'mentoring',
  'promotion',
  'companionship',
]);

export const partnerJoinedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('partner-joined'),
  type: partnerTypeSchema,
  roles: z.array(partnerRoleSchema).min(1).max(7),
});
