/**
 * From a programme's household book, which is never public, to figures that can be: sums over many households, with
 * everything held back that would describe fewer than five.
 */
import type { Area } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import { toAreaKey } from '../figures/area-names.ts';
import type { LedgerView } from '../ledger-view.ts';
import { areComparable, isWithin } from './betrays-fewer-than-five.ts';
import { listMeasured, type Measured, type MeasuredHousehold } from './measured-households.ts';
import { type PublishedCount, type Scope, toScopeKey } from './scope.ts';
import { type HeldBack, suppress } from './suppress.ts';
import { listToldChanges, type ToldReport } from './told-changes.ts';

type Report = EntryOf<'indicator-reported'>;

export interface ProposeAggregatesOptions {
  /** The month, as YYYY-MM, or the year of the later measurement. */
  readonly period: string;
  /** Beside the programme's total, its parts by area or by category. */
  readonly by: 'area' | 'category';
  /** What the programme's own ledger reports already, as recorded, the earliest first. */
  readonly recorded?: readonly ToldReport[];
}

/** Members of an `indicator-reported` that a public ledger may take; the period stands for `on`. */
export type AggregateProposal = Pick<
  Report,
  'kind' | 'on' | 'indicator' | 'over' | 'area' | 'category' | 'before' | 'after'
>;

export interface AggregateHeldBack extends Omit<HeldBack, 'because'> {
  readonly indicator: Report['indicator'];
  /** `measured-at-other-times`: households whose earlier measurement is of another year than that of the most. */
  readonly because: HeldBack['because'] | 'measured-at-other-times';
}

export interface ProposedAggregates {
  readonly proposals: readonly AggregateProposal[];
  /** Never with a number: how many are held back would describe them. */
  readonly heldBack: readonly AggregateHeldBack[];
}

/**
 * Of each household the latest line within the period counts that was measured both before and after.
 *
 * @example
 * proposeAggregates(book, { period: '2025', by: 'area' }).proposals.map(({ over }) => over);
 */
export function proposeAggregates(
  book: LedgerView,
  { period, by, recorded = [] }: ProposeAggregatesOptions,
): ProposedAggregates {
  const proposals: AggregateProposal[] = [];
  const heldBack: AggregateHeldBack[] = [];
  for (const { others, ...measured } of listMeasured(book, period)) {
    const { indicator, households } = measured;
    const suppression = suppress({
      cells: households,
      wanted: listWanted(households, by),
      recorded: listComparable(measured, recorded),
    });
    const changes = listToldChanges(book, measured, suppression.publish, recorded);
    for (const count of suppression.publish) {
      if (!changes.has(toScopeKey(count))) proposals.push(toProposal(measured, count));
    }
    heldBack.push(...suppression.heldBack.map((held) => ({ ...held, indicator })));
    for (const { area, category } of suppression.publish) {
      if (!changes.has(toScopeKey({ area, category }))) continue;
      heldBack.push({ indicator, area, category, because: 'would-betray' });
    }
    if (others === 0) continue;
    heldBack.push({ indicator, area: null, category: null, because: 'measured-at-other-times' });
  }
  return { proposals, heldBack };
}

function listWanted(households: readonly MeasuredHousehold[], by: 'area' | 'category'): Scope[] {
  const whole: Scope = { area: null, category: null };
  if (by === 'category') {
    const categories = new Set(households.map(({ category }) => category));
    return [whole, ...[...categories].map((category) => ({ area: null, category }))];
  }
  const areas = new Map<string, Area>();
  for (const { area } of households.toSorted(byName)) if (area) areas.set(toAreaKey(area), area);
  return [whole, ...[...areas.values()].map((area) => ({ area, category: null }))];
}

function byName({ area: a }: MeasuredHousehold, { area: b }: MeasuredHousehold): number {
  return (a?.name ?? '') < (b?.name ?? '') ? 1 : -1;
}

/** What could be subtracted: the same thing measured at the same earlier, or the same later time. */
function listComparable(
  { indicator, before, after }: Measured,
  recorded: NonNullable<ProposeAggregatesOptions['recorded']>,
): PublishedCount[] {
  const whole = {
    ...{ indicator, over: 0, area: null, category: null },
    before: { period: before, sum: 0 },
    after: { period: after, sum: 0 },
  };
  return recorded.filter((report) => areComparable(report, whole));
}

function toProposal(
  { indicator, households, before, after }: Measured,
  { area, category, over }: PublishedCount,
): AggregateProposal {
  const inside = households.filter((household) => isWithin(household, { area, category }));
  const sumOf = (side: 'before' | 'after'): number =>
    inside.reduce((sum, household) => sum + household[side], 0);
  return {
    kind: 'indicator-reported',
    on: after,
    indicator,
    over,
    area,
    category,
    before: { period: before, sum: sumOf('before') },
    after: { period: after, sum: sumOf('after') },
  };
}
