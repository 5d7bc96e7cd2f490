// "Did you mean …": the nearest known word, if it is near enough to be a slip of the finger.
import type { Words } from './words.ts';

/** A sentence with a space before it, or empty words. */
export function suggest(written: string, known: readonly string[]): Words {
  const [nearest] = known
    .map((word) => ({ word, distance: countEdits(written, word) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > Math.max(2, Math.floor(nearest.word.length / 3))) {
    return { en: '', id: '' };
  }
  return { en: ` Did you mean "${nearest.word}"?`, id: ` Maksudnya "${nearest.word}"?` };
}

/** Levenshtein distance: letters inserted, left out or replaced. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [place, letter] of [...a].entries()) {
    const next = [place + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
