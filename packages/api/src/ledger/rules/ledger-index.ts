// What rules ask of a whole ledger, kept up with it entry by entry: a batch never reads the ledger again for each of
// its entries.
import { type Entry, type LedgerView, listParentReferences } from '@circunomy/sdk/ledger';
import { listHandedOut, listTaken } from './goods-taken.ts';

/** Entries and amounts stand under a key such as `['closed', 'campaign-7k3j9q2m4x8p']`. */
export type IndexKey = readonly string[];

interface Mark {
  readonly key: string;
  readonly amount: number;
}

/** Life story: empty → caught up with its ledger whenever it is asked, and dropped together with it. */
class LedgerIndex {
  readonly #ledger: LedgerView;
  readonly #marks = new Map<string, readonly Mark[]>();
  readonly #ids = new Map<string, Set<string>>();
  readonly #sums = new Map<string, number>();
  #size = 0;

  constructor(ledger: LedgerView) {
    this.#ledger = ledger;
  }

  /** Ids of the entries under a key as they read today. */
  idsOf(key: IndexKey): ReadonlySet<string> {
    this.#catchUp();
    return this.#ids.get(toText(key)) ?? NOTHING;
  }

  /** What the entries under a key come to, leaving out the one with the id `without`. */
  sumOf(key: IndexKey, without: string): number {
    this.#catchUp();
    const text = toText(key);
    const own = (this.#marks.get(without) ?? [])
      .filter((mark) => mark.key === text)
      .reduce((sum, { amount }) => sum + amount, 0);
    return (this.#sums.get(text) ?? 0) - own;
  }

  #catchUp(): void {
    const entries = this.#ledger.all();
    for (; this.#size < entries.length; this.#size += 1) {
      const { id = '' } = entries[this.#size] ?? {};
      this.#count(this.#ledger.subjectOf(id));
    }
  }

  #count(id: string): void {
    const entry = this.#ledger.effectiveById(id);
    const marks = entry ? listMarks(entry) : [];
    const before = this.#marks.get(id) ?? [];
    for (const { key, amount } of before) {
      this.#ids.get(key)?.delete(id);
      this.#sums.set(key, (this.#sums.get(key) ?? 0) - amount);
    }
    for (const { key, amount } of marks) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(id);
      else this.#ids.set(key, new Set([id]));
      this.#sums.set(key, (this.#sums.get(key) ?? 0) + amount);
    }
    if (marks.length > 0) this.#marks.set(id, marks);
    else this.#marks.delete(id);
  }
}

const NOTHING: ReadonlySet<string> = new Set();

const indexes = new WeakMap<LedgerView, LedgerIndex>();

/** Of one view there is one index. */
export function indexOf(ledger: LedgerView): LedgerIndex {
  const known = indexes.get(ledger);
  if (known) return known;
  const created = new LedgerIndex(ledger);
  indexes.set(ledger, created);
  return created;
}

function toText(key: IndexKey): string {
  return key.join(' ');
}

function mark(key: IndexKey, amount = 0): Mark {
  return { key: toText(key), amount };
}

function listMarks(entry: Entry): Mark[] {
  switch (entry.kind) {
    case 'campaign-closed':
      return [mark(['closed', entry.campaign])];
    case 'purchase-made':
      return listPurchaseMarks(entry);
    case 'package-packed':
    case 'distribution-delivered':
    case 'goods-lost':
      return [
        ...listTaken(entry).map(({ purchase, quantity: { unit, quantity } }) =>
          mark(['taken', purchase, unit], quantity),
        ),
        ...listHandedOut(entry).map(({ from, purchase, quantity: { unit, quantity } }) =>
          mark(['handed-out', from, purchase, unit], quantity),
        ),
      ];
    case 'solidarity-reported':
      return [mark(['solidarity', entry.group, entry.year])];
    case 'dues-paid':
      return [...listParentMarks(entry), ...listPaidMarks(entry)];
    default:
      return listParentMarks(entry);
  }
}

function listParentMarks(entry: Entry): Mark[] {
  return listParentReferences(entry).map(({ id }) => mark(['parent', id]));
}

function listPaidMarks({ meeting, each, payers }: Extract<Entry, { kind: 'dues-paid' }>): Mark[] {
  return meeting === undefined || each === null ? [] : [mark(['paid', meeting], payers)];
}

function listPurchaseMarks({
  on,
  msme,
  buyer,
  amount,
}: Extract<Entry, { kind: 'purchase-made' }>): Mark[] {
  const marks = buyer === undefined ? [] : [mark(['buyer', buyer])];
  if (on === null || amount === null) return marks;
  return [...marks, mark(['bought', msme, on.slice(0, 'YYYY'.length)], amount)];
}
