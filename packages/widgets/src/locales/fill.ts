/** Texts with named places: `fill('dari {count} UMKM', { count: '5' })`. */

/** Every language holds the same keys; a test compares the places in braces too. */
export type Dictionary<Key extends string> = Readonly<
  Record<'id' | 'en', Readonly<Record<Key, string>>>
>;

/**
 * A place that gets no value stays visible in braces, so that a slip is seen and not swallowed.
 * Of a text in two forms, `one entry|{count} entries`, the first is for a `count` of exactly one.
 */
export function fill(text: string, values: Readonly<Record<string, string>>, count = 2): string {
  const [one = '', many = one] = text.split('|');
  const form = count === 1 ? one : many;
  return form.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
