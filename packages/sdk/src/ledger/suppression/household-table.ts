/**
 * What a reader of published counts can work out: the table of areas by categories behind them, of which only the
 * published totals are known. Areas nest and categories do not, so the table is a network: from the whole down the
 * tree of areas, through a cell into its category, and up the same tree of areas again within that category.
 */
import { FlowNetwork } from './flow-network.ts';
import {
  FEWEST,
  isTooFew,
  listAreasAround,
  type PublishedCount,
  type Scope,
  toScopeKey,
} from './scope.ts';

/** The part of an area that no named area in it holds, and the categories that nobody named. */
const REST = 'rest';
const WHOLE = '';

export interface TableOptions {
  /** Figures that everybody can read; of one scope only one. */
  readonly published: readonly PublishedCount[];
  /**
   * The only cells in which there is anybody, where that is known; a reader who knows it too works out more. Left out:
   * any part of any area may hold somebody of any category.
   */
  readonly cells?: readonly Scope[];
}

interface Cell {
  readonly area: string;
  readonly category: string;
}

export class HouseholdTable {
  readonly #network = new FlowNetwork();
  readonly #fixed: ReadonlyMap<string, number>;
  readonly #nodes = new Map<string, number>();
  readonly #source = this.#network.addNode();
  readonly #sink = this.#network.addNode();
  readonly #parents = new Map<string, string>();
  readonly #cells: readonly number[];
  /** False where no table fits the figures: they are not about the same households. */
  readonly isConsistent: boolean;

  constructor({ published, cells }: TableOptions) {
    this.#fixed = new Map(published.map((count) => [toScopeKey(count), count.over]));
    for (const { area } of [...published, ...(cells ?? [])]) this.#rememberArea(area);
    this.#fixReturn();
    this.#cells = (cells ? listCells(cells) : this.#listAllCells(published)).map((cell) =>
      this.#network.addEdge(this.#allOf(cell.area), this.#within(cell.area, cell.category)),
    );
    this.isConsistent = this.#network.settle();
  }

  /**
   * Whether some union of cells is known to hold 1 to 4 households. By the duality of linear programmes, the most that
   * a cell can hold is the least that any derivable union with that cell in it is known to hold.
   */
  betraysFewerThanFive(): boolean {
    return this.#cells.some((cell) => isTooFew(this.#network.largest(cell, FEWEST)));
  }

  #rememberArea(area: Scope['area']): void {
    let parent = WHOLE;
    for (const each of listAreasAround(area)) {
      this.#parents.set(each, parent);
      parent = each;
    }
  }

  #listAllCells(published: readonly PublishedCount[]): Cell[] {
    const categories = new Set([...published.map(({ category }) => category ?? REST), REST]);
    return [WHOLE, ...this.#parents.keys()].flatMap((area) =>
      [...categories].map((category) => ({ area, category })),
    );
  }

  #fixReturn(): void {
    this.#network.addEdge(this.#sink, this.#source, this.#fixed.get(keyOf(WHOLE, null)));
  }

  /** The node of everything in an area, whatever its category. */
  #allOf(area: string): number {
    if (area === WHOLE) return this.#source;
    return this.#nodeOf(keyOf(area, null), (node) => {
      const around = this.#allOf(this.#parents.get(area) ?? WHOLE);
      this.#network.addEdge(around, node, this.#fixed.get(keyOf(area, null)));
    });
  }

  /** The node of everything of one category in an area. */
  #within(area: string, category: string): number {
    return this.#nodeOf(`${area} < ${category}`, (node) => {
      const around =
        area === WHOLE ? this.#sink : this.#within(this.#parents.get(area) ?? WHOLE, category);
      this.#network.addEdge(node, around, this.#fixed.get(keyOf(area, category)));
    });
  }

  #nodeOf(key: string, connect: (node: number) => void): number {
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#network.addNode();
    this.#nodes.set(key, node);
    connect(node);
    return node;
  }
}

/** Each cell once. */
function listCells(scopes: readonly Scope[]): Cell[] {
  const cells = scopes.map(({ area, category }): [string, Cell] => {
    const cell = { area: listAreasAround(area).at(-1) ?? WHOLE, category: category ?? REST };
    return [keyOf(cell.area, cell.category), cell];
  });
  return [...new Map(cells).values()];
}

/** As `toScopeKey` writes it. */
function keyOf(area: string, category: string | null): string {
  return `${area} / ${category ?? ''}`;
}
