/** An MSME as it was on a day: a change holds from its day on, and what it was before stays true of the days before. */
import type { Area, Category, InclusionTag } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import { toAreaKey } from './area-names.ts';
import type { Joins } from './figure.ts';
import { toDays } from './partial-days.ts';

/** Undefined, and for the area null, where it is not known. */
export interface MsmeThen {
  readonly category: Category | undefined;
  readonly area: Area | null;
  readonly microBy: EntryOf<'msme-registered'>['microBy'];
  readonly microUpTo?: number | undefined;
  readonly weeklyCapacity: EntryOf<'msme-registered'>['weeklyCapacity'];
  readonly inclusion?: readonly InclusionTag[] | undefined;
  readonly member?: boolean | undefined;
  readonly operating?: boolean | undefined;
}

/** The day to ask for where the latest counts. */
export const LATEST = '9999-12-31';

/**
 * Undefined where the MSME does not stand. A date that is not known to the day may lie on either side of a change: what
 * would then read differently is not known.
 */
export function readMsme(
  joins: Pick<Joins, 'effectiveById' | 'changesOf'>,
  id: string,
  on: string | null,
): MsmeThen | undefined {
  const registered = joins.effectiveById(id);
  if (registered?.kind !== 'msme-registered') return undefined;
  const changes = joins.changesOf(id);
  if (changes.length === 0) return registered;
  const { first, last } = toDays(on);
  let then: MsmeThen = registered;
  let possible: MsmeThen | undefined;
  for (const change of changes) {
    if (change.on > last) break;
    const after = apply(possible ?? then, change);
    if (change.on <= first) then = after;
    else possible = after;
    if (possible) then = keepCommon(then, possible);
  }
  return then;
}

function apply(before: MsmeThen, change: EntryOf<'msme-changed'>): MsmeThen {
  return {
    category: change.category ?? before.category,
    area: change.area ?? before.area,
    microBy: change.microBy ?? before.microBy,
    microUpTo: change.microUpTo ?? before.microUpTo,
    weeklyCapacity: change.weeklyCapacity ?? before.weeklyCapacity,
    inclusion: change.inclusion ?? before.inclusion,
    member: change.member ?? before.member,
    operating: change.operating ?? before.operating,
  };
}

/** What reads the same in both. */
function keepCommon(a: MsmeThen, b: MsmeThen): MsmeThen {
  const isSame = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return {
    category: a.category === b.category ? a.category : undefined,
    area: toAreaKey(a.area) === toAreaKey(b.area) ? a.area : null,
    microBy: a.microBy === b.microBy ? a.microBy : null,
    microUpTo: a.microUpTo === b.microUpTo ? a.microUpTo : undefined,
    weeklyCapacity: isSame(a.weeklyCapacity, b.weeklyCapacity) ? a.weeklyCapacity : null,
    inclusion: isSame(a.inclusion, b.inclusion) ? a.inclusion : undefined,
    member: a.member === b.member ? a.member : undefined,
    operating: a.operating === b.operating ? a.operating : undefined,
  };
}
