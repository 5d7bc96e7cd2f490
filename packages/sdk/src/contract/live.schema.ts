/** `data/live`: one Server-Sent Event per ledger size; `id:` is the size, so `Last-Event-ID` resumes. */
import { z } from 'zod';

/** `event: ledger`. */
export const liveEventSchema = z.strictObject({ size: z.int().min(0), root: z.string() });

export type LiveEvent = z.infer<typeof liveEventSchema>;
