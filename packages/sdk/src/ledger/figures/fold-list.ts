/** A list of figures folded as one: every entry goes to the figures that count its kind. */
import type { EntryKind } from '../entry.ts';
import type { Figure, FigureFold } from './figure.ts';
import { keepValue } from './kept.ts';

export type FigureList = Readonly<Record<string, Figure<unknown>>>;

/** The values of a list of figures, under their names. */
export type FiguresOf<List extends FigureList> = {
  readonly [Name in keyof List]: List[Name] extends Figure<infer Value> ? Value : never;
};

/** Every kind that a figure of the list counts. */
export function listKinds(list: FigureList): EntryKind[] {
  return [...new Set(Object.values(list).flatMap(({ counts }) => counts))];
}

/** Makes folds of a list; which figure counts which kind is worked out once for all of them. */
export function foldList<List extends FigureList>(list: List): () => FigureFold<FiguresOf<List>> {
  const named = Object.entries(list);
  const places = new Map<EntryKind, number[]>();
  for (const [place, [, { counts }]] of named.entries()) {
    for (const kind of counts) places.set(kind, [...(places.get(kind) ?? []), place]);
  }
  return () => {
    const folds = named.map(([, figure]) => keepValue(figure.createFold()));
    return {
      count(entry, sign, joins) {
        for (const place of places.get(entry.kind) ?? []) folds[place]?.count(entry, sign, joins);
      },
      read(day, joins) {
        const values = named.map(([name], place) => [name, folds[place]?.read(day, joins)]);
        return Object.fromEntries(values) as FiguresOf<List>;
      },
    };
  };
}
