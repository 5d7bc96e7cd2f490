/** The sums of a part of the ledger, and parts kept by key. */
import type { Impact } from '../../contract/impact.schema.ts';
import type { EntryOf } from '../entry.ts';
import { KnownSum, PeopleSum, QuantitySums, type Sign } from './tallies.ts';

type Month = Impact['series']['month'][number];
type Sums = Omit<Impact['byCategory'][number], 'category'>;

export class Slice<Label> {
  readonly label: Label;
  readonly #spent = new KnownSum();
  readonly #quantities = new QuantitySums();
  readonly #people = new PeopleSum();
  readonly #contributions = new KnownSum();
  readonly #costs = new KnownSum();
  #distributions = 0;

  constructor(label: Label) {
    this.label = label;
  }

  get isEmpty(): boolean {
    const movements = this.#spent.of + this.#distributions;
    return movements + this.#contributions.of + this.#costs.of === 0;
  }

  addPurchase({ amount, quantity }: EntryOf<'purchase-made'>, sign: Sign): void {
    this.#spent.add(amount, sign);
    this.#quantities.add(quantity, sign);
  }

  addDelivery({ people }: EntryOf<'distribution-delivered'>, sign: Sign): void {
    this.#distributions += sign;
    this.#people.add(people, sign);
  }

  addContribution({ amount }: EntryOf<'contribution-received'>, sign: Sign): void {
    this.#contributions.add(amount, sign);
  }

  addCost({ amount }: EntryOf<'cost-paid'>, sign: Sign): void {
    this.#costs.add(amount, sign);
  }

  readMoney(): Pick<Month, 'contributions' | 'costs'> {
    return { contributions: this.#contributions.readRupiah(), costs: this.#costs.readRupiah() };
  }

  read(): Sums {
    return {
      purchases: this.#spent.of,
      spent: this.#spent.readRupiah(),
      quantities: this.#quantities.read(),
      distributions: this.#distributions,
      beneficiaries: this.#people.read(),
    };
  }
}

/** Slices by key; one that has nothing left is forgotten. */
export class Slices<Label> {
  readonly #slices = new Map<string, Slice<Label>>();

  change(key: string, label: Label, change: (slice: Slice<Label>) => void): void {
    const slice = this.#slices.get(key) ?? new Slice(label);
    change(slice);
    if (slice.isEmpty) this.#slices.delete(key);
    else this.#slices.set(key, slice);
  }

  /** In the order of their keys by code units, so that every engine lists them alike. */
  inOrder(): Slice<Label>[] {
    return [...this.#slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice);
  }
}
