// How a command names the entries it has just made: one by its number, several by the first and the last.

export function tellRange(entries: readonly { readonly number: number }[]): string {
  const first = entries[0]?.number;
  const last = entries.at(-1)?.number;
  return first === last ? `#${first}` : `#${first}–#${last}`;
}
