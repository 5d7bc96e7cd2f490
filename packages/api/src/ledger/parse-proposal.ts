// A proposal's own form. What its payload must be is for the schema of its kind to say, which reads it anyway: that it
// is JSON at all is told by a walk through it, in a fraction of the time that a schema for any JSON takes.
import { idSchema, type Proposal, proposalSchema } from '@circunomy/sdk/schema';
import { z } from 'zod';

const proposedEntrySchema = proposalSchema.extend({ id: idSchema.optional() });

const quickSchema = proposedEntrySchema.extend({
  payload: z.custom<Proposal['payload']>(isJsonObject),
});

/** What does not fit is read again by the schema that can say what is wrong with it. */
export function parseProposal(
  sent: unknown,
): z.ZodSafeParseResult<z.output<typeof proposedEntrySchema>> {
  const quick = quickSchema.safeParse(sent);
  return quick.success ? quick : proposedEntrySchema.safeParse(sent);
}

function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isJson) : isJsonObject(value));
    default:
      return false;
  }
}

/** A plain one, as `JSON.parse` makes it. */
function isJsonObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name of Reflect.ownKeys(value)) {
    if (typeof name !== 'string' || name === '__proto__') return false;
    if (!isJson((value as Record<string, unknown>)[name])) return false;
  }
  return true;
}
