/** `data/groups.json`: groups after corrections, joined with their documents and their own figures. */
import type { Group, Groups } from '../../contract/groups.schema.ts';
import type { RunningFigures } from '../fold-figures.ts';
import { type Documents, toProfile } from './documents.ts';

export function toGroups(figures: RunningFigures, documents: Documents, community: string): Groups {
  const { view } = figures;
  const figuresOf = figures.readGroups();
  const groups = view.effective('group-formed').flatMap((formed): Group[] => {
    const { id, on, form, area, members, companions, dues } = formed;
    const own = figuresOf.get(id);
    if (!own) return [];
    return [
      {
        id,
        ...toProfile(formed, documents),
        formedOn: on,
        ...{ form, area, members, companions, dues },
        entry: view.numberOf(id) ?? 0,
        figures: own,
      },
    ];
  });
  return { community, groups };
}
