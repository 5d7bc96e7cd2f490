/** Every public figure of a ledger. Pure: the same entries give the same figures in browser, server and publisher. */
import type { Declared, Impact } from '../contract/impact.schema.ts';
import type { Area } from '../contract/values.schema.ts';
import type { PointOf } from './area-point.ts';
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { campaignFigures, findCampaign } from './figures/campaign-figures.ts';
import { foldDeclared } from './figures/declared.ts';
import type { FigureFold, Joins } from './figures/figure.ts';
import { figures } from './figures/figures.ts';
import { foldFlow } from './figures/flow.ts';
import { foldBy } from './figures/fold-by.ts';
import { type FiguresOf, foldList, listKinds } from './figures/fold-list.ts';
import { type GoodsLines, goods } from './figures/goods.ts';
import { findGroup, groupFigures, indicatorFigures } from './figures/indicator-figures.ts';
import { keepValue } from './figures/kept.ts';
import { foldRecipientGroups } from './figures/recipient-groups.ts';
import { foldAreas, foldCategories, foldMonths } from './figures/slices.ts';
import type { Sign } from './figures/tallies.ts';
import { listTouched } from './figures/touched.ts';
import { toJakartaDay } from './jakarta-day.ts';
import { createLedgerView, type LedgerView } from './ledger-view.ts';

/** `impact.json` without what names the community and its log. */
export type Figures = Omit<Impact, 'community' | 'ledger'>;

export interface FoldOptions {
  /** Where areas lie; without it distances are unknown. */
  readonly pointOf?: PointOf | undefined;
}

/**
 * Figures that keep pace with a ledger: one more entry costs what it touches, not the whole ledger.
 * Life story: empty → append entries in order, read at any time.
 */
export interface RunningFigures {
  readonly view: LedgerView;
  append(entry: Entry): void;
  read(): Figures;
  /** `figures` of `indicators.json`. */
  readIndicators(): FiguresOf<typeof indicatorFigures>;
  /** The figures of each group, by the group's id; also of groups that other entries name and that do not stand. */
  readGroups(): ReadonlyMap<string, FiguresOf<typeof groupFigures>>;
  /** The figures of each campaign, by the campaign's id; also of those that do not stand. */
  readCampaigns(): ReadonlyMap<string, FiguresOf<typeof campaignFigures>>;
  readGoods(): GoodsLines;
}

const MOVEMENTS: readonly EntryKind[] = ['purchase-made', 'distribution-delivered'];
const MONEY: readonly EntryKind[] = [...MOVEMENTS, 'contribution-received', 'cost-paid'];
const SERVED: readonly EntryKind[] = ['distribution-delivered', 'activity-held'];

class Running implements RunningFigures {
  readonly view: LedgerView = createLedgerView();
  readonly #joins: Joins;
  readonly #byKind = new Map<EntryKind, FigureFold<unknown>[]>();
  readonly #goods = goods.createFold();
  readonly #itemised = this.#listen(
    listKinds(figures),
    foldList({ ...figures, goods: { ...goods, createFold: () => this.#goods } })(),
  );
  readonly #indicators = this.#listen(listKinds(indicatorFigures), foldList(indicatorFigures)());
  readonly #groups = this.#listen(
    listKinds(groupFigures),
    foldBy(findGroup, foldList(groupFigures)),
  );
  readonly #campaigns = this.#listen(
    listKinds(campaignFigures),
    foldBy(findCampaign, foldList(campaignFigures)),
  );
  readonly #declared = this.#listen(['figure-declared'], foldDeclared());
  readonly #months = this.#listen(MONEY, foldMonths());
  readonly #categories = this.#listen(MOVEMENTS, foldCategories());
  readonly #areas = this.#listen(MOVEMENTS, foldAreas());
  readonly #recipients = this.#listen(SERVED, foldRecipientGroups());
  readonly #flow = this.#listen(MOVEMENTS, foldFlow());

  constructor({ pointOf }: FoldOptions) {
    this.#joins = {
      effectiveById: (id) => this.view.effectiveById(id),
      changesOf: (msme) => this.view.changesOf(msme),
      referrersOf: (id) => this.view.referrersOf(id),
      pointOf: (area: Area) => pointOf?.(area),
    };
  }

  append(entry: Entry): void {
    const touched = listTouched(entry, this.view);
    for (const id of touched) this.#countById(id, -1);
    this.view.append(entry);
    for (const id of touched) this.#countById(id, 1);
  }

  read(): Figures {
    return {
      asOf: this.view.asOf,
      itemised: this.#readFold(this.#itemised),
      declared: this.#listDeclared(),
      series: { month: this.#readFold(this.#months) },
      byCategory: this.#readFold(this.#categories),
      byArea: this.#readFold(this.#areas),
      byRecipientGroup: this.#readFold(this.#recipients),
      flow: this.#readFold(this.#flow),
    };
  }

  readIndicators(): FiguresOf<typeof indicatorFigures> {
    return this.#readFold(this.#indicators);
  }

  readGroups(): ReadonlyMap<string, FiguresOf<typeof groupFigures>> {
    return this.#readFold(this.#groups);
  }

  readCampaigns(): ReadonlyMap<string, FiguresOf<typeof campaignFigures>> {
    return this.#readFold(this.#campaigns);
  }

  readGoods(): GoodsLines {
    return this.#goods.list(this.#joins);
  }

  #listen<Value>(kinds: readonly EntryKind[], listening: FigureFold<Value>): FigureFold<Value> {
    const fold = keepValue(listening);
    for (const kind of kinds) this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), fold]);
    return fold;
  }

  #readFold<Value>(fold: FigureFold<Value>): Value {
    const { asOf } = this.view;
    return fold.read(asOf === null ? null : toJakartaDay(asOf), this.#joins);
  }

  #countById(id: string, sign: Sign): void {
    const entry = this.view.effectiveById(id);
    if (!entry) return;
    for (const fold of this.#byKind.get(entry.kind) ?? []) fold.count(entry, sign, this.#joins);
  }

  #listDeclared(): Declared[] {
    const numberOf = ({ id }: EntryOf<'figure-declared'>): number => this.view.numberOf(id) ?? 0;
    return this.#readFold(this.#declared)
      .toSorted((a, b) => numberOf(a) - numberOf(b))
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
export function createRunningFigures(
  entries: Iterable<Entry> = [],
  options: FoldOptions = {},
): RunningFigures {
  const running = new Running(options);
  for (const entry of entries) running.append(entry);
  return running;
}

/**
 * @example
 * foldFigures(createLedgerView(entries)).itemised.beneficiaries; // { min: 27, max: 50 }
 */
export function foldFigures(view: LedgerView, options: FoldOptions = {}): Figures {
  return createRunningFigures(view.all(), options).read();
}
