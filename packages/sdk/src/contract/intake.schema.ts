/**
 * `data/entries` for operators. POST one proposal to make a draft (202) or, in a community run by a
 * single operator, an entry (201); a second operator verifies a draft with POST `data/entries/<id>/verification`.
 */
import { z } from 'zod';
import { consentSchema } from '../ledger/document.schema.ts';
import { readingSchema, sourceSchema } from '../ledger/envelope.schema.ts';
import { idSchema, partialDateSchema } from './values.schema.ts';

export const proposedDocumentSchema = z.strictObject({
  kind: z.enum([
    'msme-profile',
    'product-profile',
    'contributor',
    'evidence',
    'testimony',
    'note',
    'profile',
    'report',
  ]),
  body: z.record(z.string(), z.json()),
  consent: consentSchema,
});

/** What an operator sends: ids, times, salts and hashes are the server's. */
export const proposalSchema = z.strictObject({
  kind: z.string(),
  on: partialDateSchema.nullable(),
  payload: z.record(z.string(), z.json()),
  documents: z.array(proposedDocumentSchema).max(20).optional(),
  source: sourceSchema.optional(),
  readings: z.array(readingSchema).max(8).optional(),
});

export const recordedSchema = z.strictObject({
  id: idSchema,
  state: z.enum(['draft', 'entry']),
  /** Number in the ledger; null while it is a draft. */
  number: z.int().min(1).nullable(),
});

export type ProposedDocument = z.infer<typeof proposedDocumentSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Recorded = z.infer<typeof recordedSchema>;
