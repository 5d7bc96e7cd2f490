// What an operator sent to the desk, by its schema.
import type { z } from 'zod';
import { ApiError } from '../api-error.ts';
import { toJsonPath, toSchemaFaults } from '../ledger/schema-faults.ts';

/** @throws {ApiError} `desk-refused` with faults from `$`. */
export function parseDeskBody<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const faults = toSchemaFaults(parsed.error, sent, (place) => toJsonPath('$', place));
  throw new ApiError('desk-refused', { count: faults.length }, { faults });
}
