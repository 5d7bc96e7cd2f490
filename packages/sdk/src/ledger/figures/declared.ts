/** Figures that somebody states, in the order of their recording; never added to itemised ones. */
import type { EntryOf } from '../entry.ts';
import type { FigureFold } from './figure.ts';
import { ofKind } from './figure.ts';

export function foldDeclared(): FigureFold<EntryOf<'figure-declared'>[]> {
  const standing = new Map<string, EntryOf<'figure-declared'>>();
  return {
    count: ofKind('figure-declared', (entry, sign) => {
      if (sign === 1) standing.set(entry.id, entry);
      else standing.delete(entry.id);
    }),
    read: () => [...standing.values()],
  };
}
