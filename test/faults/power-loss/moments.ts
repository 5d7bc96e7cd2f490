// When to cut: at which records of a journal.
import type { JournalRecord } from './disk-journal.ts';

/** Right after somebody was told something: nothing later can have saved it. */
export function listMarks(records: readonly JournalRecord[]): number[] {
  return records.flatMap(({ operation }, index) => (operation === 'mark' ? [index + 1] : []));
}

/** So many of them, evenly, with the last. */
export function spread(moments: readonly number[], count: number): number[] {
  if (moments.length <= count) return [...moments];
  const step = moments.length / count;
  return Array.from({ length: count }, (_, index) => {
    return moments[Math.ceil((index + 1) * step) - 1] ?? 0;
  });
}
