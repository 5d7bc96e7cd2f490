// What a schema finds wrong, as faults in both languages with the value that was sent.
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { describeIssue } from './schema-fault-words.ts';

type Issue = z.core.$ZodIssue;

/**
 * `toPath` turns an issue's place into the JSON path that the sender knows; issues of unions are those of the
 * alternative that fits best.
 */
export function toSchemaFaults(
  error: z.core.$ZodError,
  sent: unknown,
  toPath: (place: readonly PropertyKey[]) => string,
): Fault[] {
  return error.issues.flatMap(unfold).map((issue) => {
    const value = valueAt(sent, issue.path);
    return { path: toPath(issue.path), value, message: describeIssue(issue, value) };
  });
}

/** `toJsonPath('$', ['payload', 'areas', 0])` is `$.payload.areas[0]`. */
export function toJsonPath(root: string, place: readonly PropertyKey[]): string {
  return place.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`),
    root,
  );
}

function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fewest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (fewest.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0)) {
    return [issue];
  }
  return fewest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

function valueAt(sent: unknown, place: readonly PropertyKey[]): unknown {
  let value = sent;
  for (const part of place) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
