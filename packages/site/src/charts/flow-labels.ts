/** What stands beside the bars of the wide drawing: a name, and an amount or the people reached. */

import { toAreaKey } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';
import { flowWords } from '../words/flow.ts';
import type { FlowCategory } from './flow.ts';
import { COLUMNS, type FlowBar, type FlowLayout } from './flow-layout.ts';

export interface FlowLabel {
  readonly x: number;
  /** Middle of the bar. */
  readonly y: number;
  readonly name: string;
  readonly amount: string;
}

/** Longer names would leave the drawing; the table below it has them whole. */
const LONGEST_NAME = 30;

export function listFlowLabels(
  flow: readonly FlowCategory[],
  layout: FlowLayout,
  page: Pick<PageContext, 'site' | 'format' | 'language'>,
): FlowLabel[] {
  const categories = new Map(flow.map((category) => [category.code, category]));
  const areas = new Map(
    flow.flatMap(({ branches }) => branches.map(({ key, area }) => [key, area])),
  );
  const people = readPeople(page);
  return [
    ...layout.categories.map((bar) => {
      const category = categories.get(bar.key);
      return toLabel(bar, COLUMNS.category, category?.name ?? '', category?.amount ?? '');
    }),
    ...layout.areas.map((bar) =>
      toLabel(bar, COLUMNS.area, areas.get(bar.key) ?? '', people.get(bar.key) ?? ''),
    ),
  ];
}

/** People reached by area: from the distributions themselves, which know more than the flow. */
function readPeople({
  site,
  format,
  language,
}: Pick<PageContext, 'site' | 'format' | 'language'>): Map<string, string> {
  return new Map(
    site.impact.byArea.flatMap(({ area, beneficiaries }) =>
      area && beneficiaries
        ? [[toAreaKey(area), flowWords[language].people(format.range(beneficiaries))] as const]
        : [],
    ),
  );
}

function toLabel({ y, height }: FlowBar, column: number, name: string, amount: string): FlowLabel {
  const isLong = name.length > LONGEST_NAME;
  return {
    x: column + COLUMNS.bar + 12,
    y: y + height / 2,
    name: isLong ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
    amount,
  };
}
