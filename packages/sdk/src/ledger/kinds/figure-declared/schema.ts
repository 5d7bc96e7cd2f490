/** Somebody states a figure, with a source. It is never added to what follows from entries. */
import { z } from 'zod';
import { envelopeShape } from '../../envelope.schema.ts';

export const declaredFigureSchema = z.enum([
  'msmesHelped',
  'beneficiaries',
  'products',
  'spent',
  'volunteers',
  'households',
  'pilotHouseholds',
  'incubators',
  'provinces',
  'cookingDaysPerMonth',
]);

export const declaredUnitSchema = z.enum([
  'msmes',
  'people',
  'products',
  'rupiah',
  'households',
  'incubators',
  'provinces',
  'days',
]);

const count = z.int().min(0).max(1_000_000_000_000);

/** `approximately` marks a range or number that the source itself gives with "about" or "±". */
const declaredValueSchema = z.union([
  z.strictObject({ atLeast: count }),
  z.strictObject({ about: count }),
  z
    .strictObject({ min: count, max: count, approximately: z.boolean() })
    .refine((value) => value.max >= value.min, { error: 'max is smaller than min' }),
]);

export const figureDeclaredSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('figure-declared'),
  figure: declaredFigureSchema,
  value: declaredValueSchema,
  unit: declaredUnitSchema,
  /** Who states it and where it can be read. */
  statedIn: z.string().min(1).max(300),
});
