/** A fold that works out its value again only after something was counted or a day has passed. */
import type { FigureFold } from './figure.ts';

/** Readers share the value: they must not change it. */
export function keepValue<Value>(fold: FigureFold<Value>): FigureFold<Value> {
  let kept: { readonly day: string | null; readonly value: Value } | undefined;
  return {
    count(entry, sign, joins) {
      kept = undefined;
      fold.count(entry, sign, joins);
    },
    read(day, joins) {
      if (kept?.day !== day || !kept) kept = { day, value: fold.read(day, joins) };
      return kept.value;
    },
  };
}
