// What differs between two objects, field by field: for a person as lines, for a program as a list.
import { isDeepStrictEqual } from 'node:util';
import { toSafeText } from './safe-text.ts';

export interface FieldChange {
  readonly field: string;
  /** Null where the field was not there. */
  readonly before: unknown;
  /** Null where the field is taken out. */
  readonly after: unknown;
}

/** In the order in which the fields stand, those that are new last. */
export function listChanges(before: object, after: object): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .map((field) => ({ field, before: readField(before, field), after: readField(after, field) }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

function readField(object: object, field: string): unknown {
  return Object.hasOwn(object, field) ? (object as Record<string, unknown>)[field] : null;
}

export function formatChanges(
  changes: readonly FieldChange[],
  show: (field: string, value: unknown) => string = showJson,
): string {
  return changes
    .map(({ field, before, after }) => `  ${field}: ${show(field, before)} → ${show(field, after)}`)
    .map(toSafeText)
    .join('\n');
}

export function showJson(_field: string, value: unknown): string {
  return value === null ? '–' : JSON.stringify(value);
}
