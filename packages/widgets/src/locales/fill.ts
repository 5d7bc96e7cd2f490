/** Texts with named places: `fill('dari {count} UMKM', { count: '5' })`. */

/** Every language holds the same keys; a test compares the places in braces too. */
export type Dictionary<Key extends string> = Readonly<
  Record<'id' | 'en', Readonly<Record<Key, string>>>
>;

/** A place that gets no value stays visible in braces, so that a slip is seen and not swallowed. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
