/** What operators are answered beyond one recorded proposal: drafts that wait, and what a withdrawal did. */
import { z } from 'zod';
import { withdrawalReasonSchema } from '../ledger/kinds/document-withdrawn/schema.ts';
import { proposalSchema } from './intake.schema.ts';
import { idSchema, instantSchema, slugSchema } from './values.schema.ts';

/** A proposal that one operator sent and no other has verified yet. */
export const draftSchema = z.strictObject({
  /** The id its entry will have. */
  id: idSchema,
  proposal: proposalSchema,
  recordedBy: idSchema,
  at: instantSchema,
});

/** `data/drafts`, the oldest first. */
export const draftsSchema = z.strictObject({ drafts: z.array(draftSchema) });

/** What `data/documents/<id>/withdrawal` is asked with. */
export const withdrawalRequestSchema = z.strictObject({ reason: withdrawalReasonSchema });

const withdrawnDocumentSchema = z.strictObject({
  id: idSchema,
  /** Number of the entry that carried it. */
  entry: z.int().min(1),
  /** Number of the entry that withdraws it. */
  withdrawnBy: z.int().min(1),
  reason: withdrawalReasonSchema,
  at: instantSchema,
  /** By when the copies must be gone. */
  deadline: instantSchema,
});

const copyOutSchema = z.strictObject({
  kind: z.enum(['published-folder', 'backup', 'moved-store']),
  path: z.string(),
  /** Instant of the data in it; null where a publication did not finish. */
  readAt: instantSchema.nullable(),
  documents: z.array(idSchema),
  deadline: instantSchema,
});

export const withdrawalSchema = z.strictObject({
  community: slugSchema,
  /** `already-withdrawn` where an earlier call did it. */
  state: z.enum(['withdrawn', 'already-withdrawn']),
  documents: z.array(withdrawnDocumentSchema),
  /** Documents of the same entry that stay, since only another one was named. */
  staying: z.array(idSchema),
  /** Drafts of the same person that were erased as well. */
  drafts: z.int().min(0),
  /** False where another program kept the files open: they are cleaned with the next sweep. */
  isErased: z.boolean(),
  /** Copies made by `circunomy` before the withdrawal and not replaced since. */
  copies: z.array(copyOutSchema),
});

export type Draft = z.infer<typeof draftSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
