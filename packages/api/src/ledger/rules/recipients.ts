// Which entries tell where recipients or households are, and how many people they speak of.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Area } from '@circunomy/sdk/schema';

export interface Placed {
  readonly area: Area;
  /** The fewest that it can be; null where nobody counted. */
  readonly atLeast: number | null;
}

/** Undefined where the entry has no place, or none of recipients. */
export function findPlaced(entry: Entry): Placed | undefined {
  switch (entry.kind) {
    case 'distribution-delivered':
      return toPlaced(entry.area, entry.people?.min ?? null);
    case 'activity-held':
      return entry.outputs.some(({ recipientGroup }) => recipientGroup !== null)
        ? toPlaced(entry.area, entry.participants?.min ?? null)
        : undefined;
    case 'capital-granted':
    case 'mentoring-held':
      return entry.group === undefined || entry.households !== null
        ? toPlaced(entry.area, entry.households)
        : undefined;
    case 'indicator-reported':
      return toPlaced(entry.area, entry.over);
    default:
      return undefined;
  }
}

function toPlaced(area: Area | null, atLeast: number | null): Placed | undefined {
  return area ? { area, atLeast } : undefined;
}
