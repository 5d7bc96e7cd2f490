// Follows a reference inside a document, once.
import type { OpenApiDocument } from '@circunomy/api';

export function resolve(document: OpenApiDocument, value: object): object {
  if (!('$ref' in value)) return value;
  const steps = String(value.$ref).split('/').slice(1);
  let found: unknown = document;
  for (const step of steps) found = (found as Record<string, unknown>)[step];
  if (typeof found !== 'object' || found === null) throw new Error(`There is no ${value.$ref}.`);
  return found;
}
