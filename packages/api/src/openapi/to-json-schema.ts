// From a Zod schema to JSON Schema 2020-12 as it stands in an OpenAPI document.
import { canonicalJson } from '@circunomy/sdk/ledger';
import { z } from 'zod';
import type { JsonSchema } from './openapi-types.ts';

export function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, $defs, ...converted } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return forgetDefinitions(converted) as JsonSchema;
}

/** The one recursive schema that ours hold is `z.json()`: any value. */
function forgetDefinitions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && String(value.$ref).startsWith('#/$defs/')) return {};
  return mapMembers(value, forgetDefinitions);
}

/**
 * The same schemas, with a reference wherever one of them holds another: by what they say, since a schema that was
 * extended or narrowed in place is another instance of the same.
 */
export function shareSchemas(
  schemas: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const names = new Map(
    Object.entries(schemas).map(([name, schema]) => [canonicalJson(schema), name]),
  );
  const share = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(canonicalJson(value));
    return name === undefined ? mapMembers(value, share) : toReference(name);
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, mapMembers(schema, share)]),
  ) as Record<string, JsonSchema>;
}

export function toReference(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function mapMembers(value: object, map: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, map(member)]));
}
