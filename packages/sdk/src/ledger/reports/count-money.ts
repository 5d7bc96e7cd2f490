/** Dues and money of a period, from a cash book: of one group, or of all of them together. */
import type { ReportPart } from '../../contract/reports.schema.ts';
import type { EntryOf } from '../entry.ts';
import { settleDues, toCollection } from '../figures/owed-dues.ts';
import type { LedgerView } from '../ledger-view.ts';
import { toPlace } from './period.ts';

type Dues = NonNullable<ReportPart['dues']>;
type Money = NonNullable<ReportPart['money']>;
type Source = Money['from'][number]['from'];

/** One movement of the cash box. */
interface Movement {
  readonly on: string | null;
  /** Positive for what came in. */
  readonly rupiah: number;
  readonly from?: Source;
  readonly purpose?: EntryOf<'cash-spent'>['purpose'];
}

/**
 * Undefined `group` for every group. What came in is of the period; what was expected is of the collections that began
 * in it, and unpaid is what nobody has paid of them to this day.
 */
export function countDues(book: LedgerView, period: string, group: string | undefined): Dues {
  const all = listOf(book.effective('dues-paid'), group);
  const began = [...Map.groupBy(all, toCollection).values()]
    .filter((collection) => toPlace(findFirstDay(collection), period) === 'in')
    .map(settleDues);
  const agreed = began.flatMap(({ expected, unpaid }) =>
    expected === null ? [] : [{ expected, unpaid }],
  );
  const isKnown = agreed.length > 0;
  const within = all.filter(({ on }) => toPlace(on, period) === 'in');
  return {
    collected: sum(within.map(({ amount }) => amount)),
    expected: isKnown ? sum(agreed.map(({ expected }) => expected)) : null,
    unpaid: isKnown ? sum(agreed.map(({ unpaid }) => unpaid)) : null,
    known: agreed.length,
    of: began.length,
  };
}

/** Null where it is known of none of them. */
function findFirstDay(collection: readonly EntryOf<'dues-paid'>[]): string | null {
  const [first = null] = collection.flatMap(({ on }) => on ?? []).sort();
  return first;
}

/** What the book begins with is no income: it stands in `opening` of the period in which it was carried over. */
export function countMoney(book: LedgerView, period: string, group: string | undefined): Money {
  const [within, before, undated]: [Movement[], Movement[], Movement[]] = [[], [], []];
  for (const movement of listMovements(book, group)) {
    const place = toPlace(movement.on, period);
    const isCarried = movement.from === 'carried-over' && place === 'in';
    if (isCarried || place === 'before') before.push(movement);
    else if (place === 'in') within.push(movement);
    else if (place === 'unknown') undated.push(movement);
  }
  const opening = undated.length > 0 ? null : sum(before.map(({ rupiah }) => rupiah));
  const from = addUp(
    within.filter(({ rupiah }) => rupiah > 0),
    ({ from: source }) => source,
  );
  const spent = addUp(
    within.filter(({ rupiah }) => rupiah < 0),
    ({ purpose }) => purpose,
  );
  const received = sum(from.map(([, rupiah]) => rupiah));
  const paid = sum(spent.map(([, rupiah]) => -rupiah));
  return {
    opening,
    in: received,
    out: paid,
    closing: opening === null ? null : opening + received - paid,
    from: from.map(([source, rupiah]) => ({ from: source, rupiah })),
    for: spent.map(([purpose, rupiah]) => ({ purpose, rupiah: -rupiah })),
    undated: undated.length,
  };
}

function listMovements(book: LedgerView, group: string | undefined): Movement[] {
  return [
    ...listOf(book.effective('dues-paid'), group).map(
      ({ on, amount }): Movement => ({ on, rupiah: amount, from: 'dues' }),
    ),
    ...listOf(book.effective('cash-received'), group).map(
      ({ on, amount, from }): Movement => ({ on, rupiah: amount, from }),
    ),
    ...listOf(book.effective('cash-spent'), group).map(
      ({ on, amount, purpose }): Movement => ({ on, rupiah: -amount, purpose }),
    ),
  ];
}

function listOf<One extends { readonly group: string }>(
  entries: readonly One[],
  group: string | undefined,
): readonly One[] {
  return group === undefined ? entries : entries.filter((entry) => entry.group === group);
}

/** The largest first; of the same sum by name, so that the order of entries does not matter. */
function addUp<Key extends string>(
  movements: readonly Movement[],
  toKey: (movement: Movement) => Key | undefined,
): [Key, number][] {
  const sums = new Map<Key, number>();
  for (const movement of movements) {
    const key = toKey(movement);
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + movement.rupiah);
  }
  return [...sums].sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
