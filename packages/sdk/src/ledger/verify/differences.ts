/** Where two JSON values differ, member by member, so that a reader is told the figure and not just "no". */

export interface Difference {
  /** Such as `itemised.spent.rupiah`. */
  readonly path: string;
  readonly published: unknown;
  readonly computed: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** At most `limit` differences, in the order of the published value's members. */
export function listDifferences(published: unknown, computed: unknown, limit = 50): Difference[] {
  const differences: Difference[] = [];
  const compare = (a: unknown, b: unknown, path: string): void => {
    if (differences.length >= limit || Object.is(a, b)) return;
    if (isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
        compare(a[name], b[name], path === '' ? name : `${path}.${name}`);
      }
      return;
    }
    differences.push({ path, published: a ?? null, computed: b ?? null });
  };
  compare(published, computed, '');
  return differences;
}
