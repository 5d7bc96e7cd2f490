/** The same fold once per key, such as per group or per campaign: the folds themselves know nothing of it. */
import type { Entry } from '../entry.ts';
import type { FigureFold } from './figure.ts';
import { keepValue } from './kept.ts';

interface Part<Value> {
  readonly fold: FigureFold<Value>;
  entries: number;
}

/**
 * An entry counts under the key that it names by itself, nowhere where that is undefined. A key whose entries were all
 * taken back is forgotten.
 */
export function foldBy<Value>(
  keyOf: (entry: Entry) => string | undefined,
  createFold: () => FigureFold<Value>,
): FigureFold<ReadonlyMap<string, Value>> {
  const parts = new Map<string, Part<Value>>();
  return {
    count(entry, sign, joins) {
      const key = keyOf(entry);
      if (key === undefined) return;
      const part = parts.get(key) ?? { fold: keepValue(createFold()), entries: 0 };
      part.entries += sign;
      part.fold.count(entry, sign, joins);
      if (part.entries === 0) parts.delete(key);
      else parts.set(key, part);
    },
    read: (day, joins) =>
      new Map(Array.from(parts, ([key, { fold }]) => [key, fold.read(day, joins)])),
  };
}
