// One guard for every index and size that reaches the log, so that a wrong one is named and never wraps around.
import { LogError } from './log-error.ts';

/** Throws unless `value` is a whole number from `min` to `max`; `name` is the parameter's name. */
export function ensurePosition(name: string, value: number, min: number, max: number): void {
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw new LogError('position-outside', { name, value, min, max });
  }
}
