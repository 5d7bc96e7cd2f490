/**
 * The money's way: what was bought in a category and the one area its goods reached. Goods that were
 * not delivered yet, or went to several areas, stand under area null: nothing is split by guesswork.
 */
import type { Impact } from '../../contract/impact.schema.ts';
import type { Category } from '../../contract/values.schema.ts';
import type { EntryOf } from '../entry.ts';
import { AreaNames, UNKNOWN } from './area-names.ts';
import type { FigureFold } from './figure.ts';
import { listPurchasesBehind } from './origins.ts';
import { Slices } from './slice.ts';
import { findOnlyCategory } from './slices.ts';
import type { Sign } from './tallies.ts';

interface Way {
  readonly category: Category;
  readonly areaKey: string;
}

/** A purchase and the areas its goods reached, each as often as deliveries name it: few, so a list is the smallest. */
interface Journey {
  purchase: EntryOf<'purchase-made'> | undefined;
  reached: readonly string[];
}

const NOWHERE: readonly string[] = [];

function without(keys: readonly string[], key: string): readonly string[] {
  const at = keys.indexOf(key);
  return keys.length === 1 ? NOWHERE : keys.toSpliced(at, 1);
}

class FlowFold implements FigureFold<Impact['flow']> {
  readonly #ways = new Slices<Way>();
  readonly #journeys = new Map<string, Journey>();
  readonly #names = new AreaNames();

  readonly count: FigureFold<Impact['flow']>['count'] = (entry, sign, joins) => {
    if (entry.kind === 'purchase-made') {
      const journey = this.#journeyOf(entry.id);
      journey.purchase = entry;
      this.#place(journey, sign);
      if (sign === -1) journey.purchase = undefined;
    }
    if (entry.kind !== 'distribution-delivered') return;
    const key = this.#names.add(entry.area, sign);
    for (const { id } of listPurchasesBehind(entry, joins)) {
      const journey = this.#journeyOf(id);
      this.#place(journey, -1);
      journey.reached = sign === 1 ? [...journey.reached, key] : without(journey.reached, key);
      this.#place(journey, 1);
    }
    const category = findOnlyCategory(entry, joins);
    if (category) {
      this.#change({ category, areaKey: key }, (slice) => slice.addDelivery(entry, sign));
    }
  };

  readonly read = (): Impact['flow'] =>
    this.#ways.inOrder().map((slice) => {
      const { category, areaKey } = slice.label;
      const { spent, quantities, beneficiaries } = slice.read();
      return { category, area: this.#names.read(areaKey), spent, quantities, beneficiaries };
    });

  #journeyOf(id: string): Journey {
    const journey = this.#journeys.get(id) ?? { purchase: undefined, reached: NOWHERE };
    this.#journeys.set(id, journey);
    return journey;
  }

  #place({ purchase, reached }: Journey, sign: Sign): void {
    if (!purchase) return;
    const [first = UNKNOWN] = reached;
    const areaKey = reached.every((key) => key === first) ? first : UNKNOWN;
    this.#change({ category: purchase.category, areaKey }, (slice) =>
      slice.addPurchase(purchase, sign),
    );
  }

  #change(way: Way, change: Parameters<Slices<Way>['change']>[2]): void {
    this.#ways.change(`${way.category} ${way.areaKey}`, way, change);
  }
}

export function foldFlow(): FigureFold<Impact['flow']> {
  return new FlowFold();
}
