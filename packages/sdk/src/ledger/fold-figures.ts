/** Every public figure of a ledger. Pure: the same entries give the same figures in browser, server and publisher. */
import type { Declared, Impact, Itemised } from '../contract/impact.schema.ts';
import { figures } from './figures/figures.ts';
import { sliceByArea, sliceByCategory, sliceByMonth, traceFlow } from './figures/slices.ts';
import type { LedgerView } from './ledger-view.ts';

/** `impact.json` without what names the community and its log. */
export type Figures = Omit<Impact, 'community' | 'ledger'>;

function listDeclared(view: LedgerView): Declared[] {
  return view.effective('figure-declared').map(({ id, figure, value, unit, statedIn, on }) => ({
    figure,
    ...value,
    unit,
    source: statedIn,
    on,
    entry: view.numberOf(id) ?? 0,
  }));
}

/**
 * @example
 * foldFigures(createLedgerView(entries)).itemised.beneficiaries; // { min: 27, max: 50 }
 */
export function foldFigures(view: LedgerView): Figures {
  const itemised = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.compute(view)]),
  ) as Itemised;
  return {
    asOf: view.asOf,
    itemised,
    declared: listDeclared(view),
    series: { month: sliceByMonth(view) },
    byCategory: sliceByCategory(view),
    byArea: sliceByArea(view),
    flow: traceFlow(view),
  };
}
