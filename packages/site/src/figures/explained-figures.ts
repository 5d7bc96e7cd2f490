/** Every figure of a community with its value today, its meaning, and the entries behind it. */
import { kindWords } from '@circunomy/sdk/format';
import { type Entry, type Figure, figures, indicatorFigures } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';
import { type FigureName, figureNameWords } from '../words/figure-names.ts';
import { figurePartWords } from '../words/figure-parts.ts';
import { type FigureLine, isUntold, readFigureValue } from './figure-value.ts';

export interface ExplainedFigure {
  /** Its member in the data file, and the anchor on the page. */
  readonly name: string;
  readonly title: string;
  readonly value: FigureLine;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  readonly unknown: string;
  readonly file: string;
  readonly counts: readonly { readonly label: string; readonly entries: number }[];
  /** Numbers of the newest entries that it counts, newest first. */
  readonly newest: readonly number[];
  readonly more: number;
  /** True where no entry is there that it would count. */
  readonly isUntold: boolean;
}

const SHOWN = 6;

type FigureList = Readonly<Record<string, Figure<unknown>>>;

export function explainImpact(page: PageContext): ExplainedFigure[] {
  return explain(figures, page.site.impact.itemised, 'data/impact.json', page);
}

export function explainIndicators(page: PageContext): ExplainedFigure[] {
  return explain(indicatorFigures, page.site.indicators.figures, 'data/indicators.json', page);
}

function explain(
  list: FigureList,
  values: object,
  file: string,
  page: PageContext,
): ExplainedFigure[] {
  const { language } = page;
  return Object.entries(list).map(([name, figure]) => {
    const value = (values as Record<string, unknown>)[name];
    const counts = figure.counts.map((kind) => ({
      label: kindWords[kind].label[language],
      entries: page.site.ledger.effective(kind).length,
    }));
    const total = counts.reduce((sum, { entries }) => sum + entries, 0);
    const newest = listNewest(figure, page);
    return {
      ...{ name, file, counts, newest, more: total - newest.length },
      title: figureNameWords[language][name as FigureName],
      value: readFigureValue(value, figure.unit, language),
      definition: figure.definition[language],
      formula: figure.formula[language],
      unit: figurePartWords[language].units[figure.unit],
      unknown: figure.unknown[language],
      isUntold: total === 0 && isUntold(value),
    };
  });
}

function listNewest({ counts }: Figure<unknown>, { site }: PageContext): number[] {
  const numberOf = ({ id }: Entry): number => site.ledger.numberOf(id) ?? 0;
  return counts
    .flatMap((kind) => site.ledger.effective(kind).slice(-SHOWN))
    .map(numberOf)
    .sort((a, b) => b - a)
    .slice(0, SHOWN);
}
