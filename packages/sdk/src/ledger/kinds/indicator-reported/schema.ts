/**
 * What a programme measures, summed over the same households or businesses before and after. In a public ledger it
 * never describes fewer than five; a book that is not published may hold one household a line.
 */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  idSchema,
  periodSchema,
} from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const indicatorSchema = z.enum(['household-income', 'sales', 'customers']);

/** Rupiah a month, or customers a month, over all of them together. */
const measuredSchema = z.strictObject({
  period: periodSchema,
  sum: z.int().min(0).max(1_000_000_000_000),
});

export const indicatorReportedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('indicator-reported'),
  indicator: indicatorSchema,
  /** How many households (of an income) or businesses (of sales and customers) the sums are over. */
  over: z.int().min(1).max(10_000_000),
  /** The one household or business; only in a book that is not published. */
  household: idSchema.optional(),
  /** The part of the programme it is about; null for all of it. */
  area: areaSchema.nullable(),
  category: categorySchema.nullable(),
  /** Null where it was not measured. */
  before: measuredSchema.nullable(),
  after: measuredSchema.nullable(),
});
