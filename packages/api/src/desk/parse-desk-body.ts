// What an operator sent to the desk, by its schema.
import type { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Fault } from '../ledger/fault.ts';
import { listTextFaults } from '../ledger/rules/text.ts';
import { toJsonPath, toSchemaFaults } from '../ledger/schema-faults.ts';

/** @throws {ApiError} `desk-refused` with faults from `$`. */
export function parseDeskBody<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
): z.output<Schema> {
  const texts = listTextFaults(sent, '$');
  if (texts.length > 0) throw refuse(texts);
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw refuse(toSchemaFaults(parsed.error, sent, (place) => toJsonPath('$', place)));
}

function refuse(faults: readonly Fault[]): ApiError {
  return new ApiError('desk-refused', { count: faults.length }, { faults });
}
