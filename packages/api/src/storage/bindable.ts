// What may be handed to a database as a parameter: both drivers would quietly do something else with the rest.
import { ApiError } from '../api-error.ts';

export type Bindable = string | number | bigint | null | Uint8Array;

/**
 * node:sqlite reads a first parameter that is an object, a Date too, as a set of named parameters and silently
 * shifts the others by one column; pg writes objects as JSON. PostgreSQL's text cannot hold U+0000, SQLite's can.
 *
 * @throws {ApiError} `value-not-bindable`, `text-not-storable`.
 */
export function toBindables(parameters: readonly unknown[]): Bindable[] {
  const bindables: Bindable[] = [];
  for (const value of parameters) {
    if (!isBindable(value)) {
      const type = value instanceof Object ? value.constructor.name : typeof value;
      throw new ApiError('value-not-bindable', { position: bindables.length + 1, type });
    }
    if (typeof value === 'string' && value.includes('\0'))
      throw new ApiError('text-not-storable', {});
    bindables.push(value);
  }
  return bindables;
}

function isBindable(value: unknown): value is Bindable {
  return (
    typeof value === 'string' ||
    value === null ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Uint8Array
  );
}
