/** Every public figure of a ledger. Pure: the same entries give the same figures in browser, server and publisher. */
import type { Declared, Impact, Itemised } from '../contract/impact.schema.ts';
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { foldDeclared } from './figures/declared.ts';
import type { FigureFold } from './figures/figure.ts';
import { figures } from './figures/figures.ts';
import { foldFlow } from './figures/flow.ts';
import { foldAreas, foldCategories, foldMonths } from './figures/slices.ts';
import type { Sign } from './figures/tallies.ts';
import { createLedgerView, type LedgerView } from './ledger-view.ts';

/** `impact.json` without what names the community and its log. */
export type Figures = Omit<Impact, 'community' | 'ledger'>;

/**
 * Figures that keep pace with a ledger: one more entry costs what it touches, not the whole ledger.
 * Life story: empty → append entries in order, read at any time.
 */
export interface RunningFigures {
  readonly view: LedgerView;
  append(entry: Entry): void;
  read(): Figures;
}

const MOVEMENTS: readonly EntryKind[] = ['purchase-made', 'distribution-delivered'];

class Running implements RunningFigures {
  readonly view: LedgerView = createLedgerView();
  readonly #itemised = Object.entries(figures).map(([name, figure]) => ({
    name,
    counts: figure.counts,
    fold: figure.createFold() as FigureFold<unknown>,
  }));
  readonly #declared = foldDeclared();
  readonly #months = foldMonths();
  readonly #categories = foldCategories();
  readonly #areas = foldAreas();
  readonly #flow = foldFlow();
  readonly #byKind = this.#listByKind();

  append(entry: Entry): void {
    const subject =
      entry.kind === 'entry-corrected' ? this.view.subjectOf(entry.corrects) : entry.id;
    const touched = this.view.dependentsOf(subject);
    for (const id of touched) this.#countById(id, -1);
    this.view.append(entry);
    for (const id of touched) this.#countById(id, 1);
  }

  read(): Figures {
    const itemised = this.#itemised.map(({ name, fold }) => [name, fold.read()]);
    return {
      asOf: this.view.asOf,
      itemised: Object.fromEntries(itemised) as Itemised,
      declared: this.#listDeclared(),
      series: { month: this.#months.read() },
      byCategory: this.#categories.read(),
      byArea: this.#areas.read(),
      flow: this.#flow.read(),
    };
  }

  #countById(id: string, sign: Sign): void {
    const entry = this.view.effectiveById(id);
    if (!entry) return;
    for (const fold of this.#byKind.get(entry.kind) ?? []) fold.count(entry, sign, this.view);
  }

  #listByKind(): Map<EntryKind, FigureFold<unknown>[]> {
    const all = [
      ...this.#itemised,
      { counts: ['figure-declared'] as const, fold: this.#declared },
      ...[this.#months, this.#categories, this.#areas, this.#flow].map((fold) => ({
        counts: MOVEMENTS,
        fold,
      })),
    ];
    const byKind = new Map<EntryKind, FigureFold<unknown>[]>();
    for (const { counts, fold } of all) {
      for (const kind of counts) byKind.set(kind, [...(byKind.get(kind) ?? []), fold]);
    }
    return byKind;
  }

  #listDeclared(): Declared[] {
    const numberOf = ({ id }: EntryOf<'figure-declared'>): number => this.view.numberOf(id) ?? 0;
    return this.#declared
      .read()
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((entry) => ({
        figure: entry.figure,
        ...entry.value,
        unit: entry.unit,
        source: entry.statedIn,
        on: entry.on,
        entry: numberOf(entry),
      }));
  }
}

/**
 * @example
 * const running = createRunningFigures(entries);
 * running.append(next);
 * running.read().itemised.purchases;
 */
export function createRunningFigures(entries: Iterable<Entry> = []): RunningFigures {
  const running = new Running();
  for (const entry of entries) running.append(entry);
  return running;
}

/**
 * @example
 * foldFigures(createLedgerView(entries)).itemised.beneficiaries; // { min: 27, max: 50 }
 */
export function foldFigures(view: LedgerView): Figures {
  return createRunningFigures(view.all()).read();
}
