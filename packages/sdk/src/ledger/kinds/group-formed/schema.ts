/** A group of people who run a business together. Its name stands in a document; members are counted, never named. */
import { z } from 'zod';
import { areaSchema, rupiahSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const groupFormSchema = z.enum([
  'joint-business-group',
  'micro-business-group',
  'community-incubator',
  'co-operative',
  'labour-intensive',
]);

export const groupFormedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('group-formed'),
  form: groupFormSchema,
  area: areaSchema.nullable(),
  /** Null where nobody counted. */
  members: z.int().min(1).max(100_000).nullable(),
  companions: z.int().min(0).max(1_000).nullable(),
  /** The dues that the group agreed on; null where it has none or they are not known. */
  dues: z
    .strictObject({ amount: rupiahSchema, every: z.enum(['meeting', 'week', 'month']) })
    .nullable(),
});
