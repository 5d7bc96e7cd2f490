/** A prize. What it was for stands in a document. */
import { z } from 'zod';
import { idSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const awardLevelSchema = z.enum([
  'kelurahan',
  'kecamatan',
  'kota-or-kabupaten',
  'province',
  'national',
  'international',
]);

export const awardWonSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('award-won'),
  group: idSchema.optional(),
  /** Who won it: the community or group, or its companion. */
  winner: z.enum(['group', 'companion']),
  level: awardLevelSchema.nullable(),
  /** 1 for the first place; null where it has no places. */
  place: z.int().min(1).max(1_000).nullable(),
  prize: rupiahSchema.nullable(),
});
