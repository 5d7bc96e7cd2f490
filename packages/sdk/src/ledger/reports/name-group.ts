/** The group that an entry is about; undefined where it is about the whole community. */
import type { Entry } from '../entry.ts';

export function nameGroup(entry: Entry): string | undefined {
  if (entry.kind === 'group-formed') return entry.id;
  return 'group' in entry ? entry.group : undefined;
}
