/**
 * The same households, summed again after one of them was measured again: the two sums differ by what changed for that
 * one, though both are over enough. So the households that changed since an earlier figure are suppressed as if they
 * were all that is told.
 */
import { createLedgerView, type LedgerView } from '../ledger-view.ts';
import { isSameTime, isWithin, type Report } from './betrays-fewer-than-five.ts';
import { listMeasured, type Measured, type MeasuredHousehold } from './measured-households.ts';
import { type PublishedCount, type Scope, toScopeKey } from './scope.ts';
import { suppress } from './suppress.ts';

/** `at`: when it was told; left out where nobody knows. */
export type ToldReport = Report & { readonly at?: string };

type Side = 'before' | 'after';

/** Sums that may be subtracted: what one report measured after, the next may have measured before. */
interface SideByOther {
  readonly told: Side;
  readonly now: Side;
}

const SIDES: readonly SideByOther[] = [
  { told: 'before', now: 'before' },
  { told: 'after', now: 'after' },
  { told: 'after', now: 'before' },
  { told: 'before', now: 'after' },
];

/** Keys of the scopes among `publish` that, beside what was told earlier, tell what changed for fewer than five. */
export function listToldChanges(
  book: LedgerView,
  measured: Measured,
  publish: readonly PublishedCount[],
  told: readonly ToldReport[],
): ReadonlySet<string> {
  // What was told at once is compared at once.
  const runs = Map.groupBy(told, ({ at, indicator, before, after }) =>
    [at, indicator, before?.period, after?.period].join(' '),
  );
  const found = [...runs.values()].flatMap((run) => listChangesSince(run, book, measured, publish));
  return new Set(found.map(toScopeKey));
}

function listChangesSince(
  run: readonly ToldReport[],
  book: LedgerView,
  measured: Measured,
  publish: readonly PublishedCount[],
): readonly Scope[] {
  const [first] = run;
  const sides = first ? listSides(first, measured) : [];
  if (!first || sides.length === 0) return [];
  const then = recallHouseholds(book, first);
  const others = run.filter((report) => !sumsTo(report, then));
  const isRecalled = others.length < run.length;
  const cells = isRecalled ? listChanged(then, measured.households, sides) : [];
  return [
    ...suppress({ cells, wanted: publish }).heldBack,
    ...publish.filter((count) =>
      others.some((report) => isOtherSum(report, count, measured, sides)),
    ),
  ];
}

function listSides(report: Report, measured: Measured): readonly SideByOther[] {
  if (report.indicator !== measured.indicator) return [];
  return SIDES.filter(({ told, now }) => {
    const period = report[told]?.period;
    return period !== undefined && isSameTime(period, measured[now]);
  });
}

/** What the book said when the report was told. */
function recallHouseholds(
  book: LedgerView,
  { at, indicator, after }: ToldReport,
): readonly MeasuredHousehold[] {
  if (at === undefined || !after) return [];
  const then = createLedgerView(book.all().filter((entry) => entry.at <= at));
  const read = listMeasured(then, after.period).find((each) => each.indicator === indicator);
  return read?.households ?? [];
}

function sumsTo(report: Report, households: readonly MeasuredHousehold[]): boolean {
  const inside = households.filter((household) => isWithin(household, report));
  return (
    inside.reduce((sum, { over }) => sum + over, 0) === report.over &&
    sumOf(inside, 'before') === report.before?.sum &&
    sumOf(inside, 'after') === report.after?.sum
  );
}

function sumOf(households: readonly MeasuredHousehold[], side: Side): number {
  return households.reduce((sum, household) => sum + household[side], 0);
}

/** Those who came, went, moved or were measured again, each in every cell where that shows. */
function listChanged(
  then: readonly MeasuredHousehold[],
  now: readonly MeasuredHousehold[],
  sides: readonly SideByOther[],
): MeasuredHousehold[] {
  const keyOf = (household: MeasuredHousehold): string =>
    `${household.key} ${toScopeKey(household)}`;
  const [earlier, later] = [then, now].map(
    (households) => new Map(households.map((each) => [keyOf(each), each] as const)),
  );
  const isAsBefore = (key: string): boolean => {
    const [one, other] = [earlier?.get(key), later?.get(key)];
    return sides.every((side) => one?.[side.told] === other?.[side.now]);
  };
  return [...new Map([...(earlier ?? []), ...(later ?? [])])]
    .filter(([key]) => !isAsBefore(key))
    .map(([, household]) => household);
}

/** Nobody knows what the earlier sum was made of, so another one over as many may differ from it by one household. */
function isOtherSum(
  report: Report,
  count: PublishedCount,
  { households }: Measured,
  sides: readonly SideByOther[],
): boolean {
  if (count.over !== report.over || !isSameScope(report, count)) return false;
  const inside = households.filter((household) => isWithin(household, count));
  return sides.some(({ told, now }) => sumOf(inside, now) !== report[told]?.sum);
}

function isSameScope(a: Scope, b: Scope): boolean {
  return toScopeKey(a) === toScopeKey(b);
}
