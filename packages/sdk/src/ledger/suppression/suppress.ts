/**
 * Which figures of a programme may be public. Those over 1 to 4 households are held back (primary suppression), and so
 * is every figure that would betray them together with the others (complementary suppression). The largest figure is
 * let out first, so the programme's total is, and what is held back for it is the smallest that does.
 * Method: Handbook on Statistical Disclosure Control, second edition, chapter 4 (see `betrays-fewer-than-five.ts`).
 */
import { betraysFewerThanFive, isWithin } from './betrays-fewer-than-five.ts';
import { HouseholdTable } from './household-table.ts';
import { isTooFew, type PublishedCount, type Scope, toScopeKey } from './scope.ts';

export interface SuppressOptions {
  /** How many households each cell truly holds; `null` where their area or category is not known. */
  readonly cells: readonly PublishedCount[];
  /** What somebody would like to publish. */
  readonly wanted: readonly Scope[];
  /** What is public already of the same thing at the same time, the earliest first. */
  readonly recorded?: readonly PublishedCount[];
}

export interface HeldBack extends Scope {
  /** `would-betray`: it is over enough itself, but others could be worked out with it. */
  readonly because: 'fewer-than-five' | 'would-betray';
}

export interface Suppression {
  readonly publish: readonly PublishedCount[];
  readonly heldBack: readonly HeldBack[];
}

/** Scopes that hold nobody are in neither list. The same cells give the same answer in whatever order they come. */
export function suppress({ cells, wanted, recorded = [] }: SuppressOptions): Suppression {
  const publish: PublishedCount[] = [];
  const heldBack: HeldBack[] = [];
  const inhabited = cells.filter(({ over }) => over > 0);
  const isSafe = createCheck(inhabited, recorded);
  for (const count of listLargestFirst(inhabited, wanted)) {
    const { over, ...scope } = count;
    if (isTooFew(over)) heldBack.push({ ...scope, because: 'fewer-than-five' });
    else if (isSafe([...publish, count])) publish.push(count);
    else heldBack.push({ ...scope, because: 'would-betray' });
  }
  return { publish, heldBack };
}

/**
 * Safe even from a reader who knows which cells hold nobody, and who remembers what was published before: also beside
 * what is still true of it. What was told already makes the same table, which is read once.
 */
function createCheck(
  cells: readonly PublishedCount[],
  recorded: readonly PublishedCount[],
): (published: readonly PublishedCount[]) => boolean {
  const stillTrue = recorded.filter((count) => count.over === countIn(cells, count));
  const tables = new Map<string, boolean>();
  return (published) => {
    const counts = new Map([...stillTrue, ...published].map((count) => [toScopeKey(count), count]));
    const key = [...counts.keys()].sort().join('\n');
    const betrays =
      tables.get(key) ??
      new HouseholdTable({ published: [...counts.values()], cells }).betraysFewerThanFive();
    tables.set(key, betrays);
    if (betrays) return false;
    return recorded.length === 0 || !betraysFewerThanFive([...recorded, ...published]);
  };
}

function listLargestFirst(
  cells: readonly PublishedCount[],
  wanted: readonly Scope[],
): PublishedCount[] {
  const counts = new Map<string, PublishedCount>();
  for (const { area, category } of wanted) {
    const over = countIn(cells, { area, category });
    if (over > 0) counts.set(toScopeKey({ area, category }), { area, category, over });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.over - one.over || (a < b ? -1 : 1))
    .map(([, count]) => count);
}

function countIn(cells: readonly PublishedCount[], scope: Scope): number {
  return cells.reduce((sum, cell) => sum + (isWithin(cell, scope) ? cell.over : 0), 0);
}
