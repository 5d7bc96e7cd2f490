/** Places by key, under the name that most of the standing entries give them: a name that was corrected is gone. */
import type { Area } from '../../contract/values.schema.ts';
import type { Sign } from './tallies.ts';

/** What is unknown sorts last: `~` comes after every digit and letter. */
export const UNKNOWN = '~';

/** One key per place: its code, or its candidate codes with the written name. */
export function toAreaKey(area: Area | null): string {
  if (!area) return UNKNOWN;
  return 'code' in area ? area.code : `${area.candidates.join('|')} ${area.name}`;
}

export class AreaNames {
  readonly #areas = new Map<string, Map<string, { readonly area: Area; readonly count: number }>>();

  /** Counts a name or takes it back; the key of its place. */
  add(area: Area | null, sign: Sign): string {
    const key = toAreaKey(area);
    if (!area) return key;
    const names = this.#areas.get(key) ?? new Map();
    const count = (names.get(area.name)?.count ?? 0) + sign;
    if (count === 0) names.delete(area.name);
    else names.set(area.name, { area, count });
    if (names.size === 0) this.#areas.delete(key);
    else this.#areas.set(key, names);
    return key;
  }

  /** Of names given equally often, the first by code units, so that the order of entries does not matter. */
  read(key: string): Area | null {
    const names = [...(this.#areas.get(key)?.values() ?? [])];
    names.sort((a, b) => b.count - a.count || (a.area.name < b.area.name ? -1 : 1));
    return names[0]?.area ?? null;
  }
}
