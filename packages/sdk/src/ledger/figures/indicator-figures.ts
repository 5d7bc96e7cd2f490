/** The list of indicators: every figure in `indicators.json`, in its order, and which of them each group has. */
import type { Entry, EntryKind } from '../entry.ts';
import type { Figure } from './figure.ts';

/** Kinds whose entries name the group they are about. */
const GROUP_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'group-formed',
  'stage-assessed',
  'meeting-held',
  'dues-paid',
  'cash-received',
  'cash-spent',
  'solidarity-reported',
  'activity-held',
  'award-won',
  'capital-granted',
  'mentoring-held',
]);

export const indicatorFigures = {} as const satisfies Readonly<Record<string, Figure<unknown>>>;

/** The same figures of a single group, as far as they count entries that name one. */
export const groupFigures: Readonly<Record<string, Figure<unknown>>> = Object.fromEntries(
  Object.entries<Figure<unknown>>(indicatorFigures).filter(([, { counts }]) =>
    counts.some((kind) => GROUP_KINDS.has(kind)),
  ),
);

/** The group that an entry is about; a group is about itself. */
export function findGroup(entry: Entry): string | undefined {
  if (entry.kind === 'group-formed') return entry.id;
  return 'group' in entry ? entry.group : undefined;
}
