/** Errors of the data API: RFC 9457 problem JSON with a permanent `code` and both languages. */
import { z } from 'zod';

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  /** English: what could not be done, why, what to do. */
  detail: z.string(),
  /** The same in Indonesian. */
  detailId: z.string(),
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** One line per fault: JSON path, what is wrong with the value and what to do, in English and Indonesian. */
  faults: z
    .array(z.strictObject({ path: z.string(), message: z.string(), messageId: z.string() }))
    .optional(),
});

export type Problem = z.infer<typeof problemSchema>;
