/** The part that every entry carries, whatever its kind. */
import { z } from 'zod';
import {
  idSchema,
  instantSchema,
  partialDateSchema,
  slugSchema,
} from '../contract/values.schema.ts';

/** Binds an erasable document to an entry: SHA-256 of the document's canonical JSON, lower-case hex. */
export const documentReferenceSchema = z.strictObject({
  id: idSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * How a written source was read where it left room, so that the reader of an entry can disagree:
 * nothing is corrected silently.
 */
export const readingSchema = z.enum([
  'thousands-read-as-rupiah',
  'one-place-for-seller-and-recipients',
  'date-not-given',
  'plural-thousands-read-as-at-least-1000',
  'written-as-more-than',
  'written-as-about',
  'monthly-pattern-recorded-once',
  'told-without-number-or-date',
  'counted-when-written',
  'unit-not-given',
  'group-read-as-seller',
  'read-as-same-occasion',
  'stated-of-the-whole-programme',
  'incentive-read-as-grant',
]);

/** Where an entry's facts were first written, for entries taken over from a publication or a table. */
export const sourceSchema = z.strictObject({
  cite: z.string().min(1).max(300),
  row: z.string().min(1).max(40).optional(),
});

export const envelopeShape = {
  v: z.literal(1),
  community: slugSchema,
  on: partialDateSchema.nullable(),
  id: idSchema,
  documents: z.array(documentReferenceSchema).min(1).max(20).optional(),
  source: sourceSchema.optional(),
  readings: z.array(readingSchema).min(1).max(8).optional(),
  recordedBy: idSchema,
  verifiedBy: idSchema.nullable(),
  at: instantSchema,
};

export type DocumentReference = z.infer<typeof documentReferenceSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Source = z.infer<typeof sourceSchema>;
