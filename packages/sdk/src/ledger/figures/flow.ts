/**
 * The money's way: what was bought in a category and the one area its goods reached. Goods that were
 * not delivered yet, or went to several areas, stand under area null: nothing is split by guesswork.
 */
import type { Impact } from '../../contract/impact.schema.ts';
import type { Area, Category } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { FigureFold } from './figure.ts';
import { listPurchasesBehind } from './origins.ts';
import { Slices } from './slice.ts';
import { findOnlyCategory, toAreaKey } from './slices.ts';
import { Counts, type Sign } from './tallies.ts';

interface Way {
  readonly category: Category;
  readonly area: Area | null;
}

/** A purchase and the areas its goods reached, each as often as deliveries name it. */
interface Journey {
  purchase: EntryOf<'purchase-made'> | undefined;
  readonly reached: Counts<string>;
}

class FlowFold implements FigureFold<Impact['flow']> {
  readonly #ways = new Slices<Way>();
  readonly #journeys = new Map<string, Journey>();
  readonly #areas = new Map<string, Area | null>();

  readonly count: FigureFold<Impact['flow']>['count'] = (entry, sign, joins) => {
    if (entry.kind === 'purchase-made') {
      const journey = this.#journeyOf(entry.id);
      journey.purchase = entry;
      this.#place(journey, sign);
      if (sign === -1) journey.purchase = undefined;
    }
    if (entry.kind !== 'distribution-delivered') return;
    const key = this.#remember(entry.area);
    for (const { id } of listPurchasesBehind(entry, joins)) {
      const journey = this.#journeyOf(id);
      this.#place(journey, -1);
      journey.reached.add(key, sign);
      this.#place(journey, 1);
    }
    const category = findOnlyCategory(entry, joins);
    if (category) {
      this.#change({ category, area: entry.area }, (slice) => slice.addDelivery(entry, sign));
    }
  };

  readonly read = (): Impact['flow'] =>
    this.#ways.inOrder().map((slice) => {
      const { spent, quantities, beneficiaries } = slice.read();
      return { ...slice.label, spent, quantities, beneficiaries };
    });

  #journeyOf(id: string): Journey {
    const journey = this.#journeys.get(id) ?? { purchase: undefined, reached: new Counts() };
    this.#journeys.set(id, journey);
    return journey;
  }

  #remember(area: Area | null): string {
    const key = toAreaKey(area);
    this.#areas.set(key, area);
    return key;
  }

  #place({ purchase, reached }: Journey, sign: Sign): void {
    if (!purchase) return;
    const [only] = reached.size === 1 ? reached.entries() : [];
    const area = only ? (this.#areas.get(only[0]) ?? null) : null;
    this.#change({ category: purchase.category, area }, (slice) =>
      slice.addPurchase(purchase, sign),
    );
  }

  #change(way: Way, change: Parameters<Slices<Way>['change']>[2]): void {
    this.#ways.change(`${way.category} ${toAreaKey(way.area)}`, way, change);
  }
}

export function foldFlow(): FigureFold<Impact['flow']> {
  return new FlowFold();
}
