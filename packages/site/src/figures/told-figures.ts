/** Some of a community's figures by name, whichever file they stand in; only those that something tells of. */
import { type Figure, figures, indicatorFigures } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';
import { type FigureName, figureNameWords } from '../words/figure-names.ts';
import { type FigureLine, isUntold, readFigureValue } from './figure-value.ts';

export interface ToldFigure {
  readonly name: FigureName;
  readonly title: string;
  readonly definition: string;
  readonly line: FigureLine;
}

export function listToldFigures(
  names: readonly FigureName[],
  { site, language }: Pick<PageContext, 'site' | 'language'>,
): ToldFigure[] {
  const list: Readonly<Record<string, Figure<unknown>>> = { ...figures, ...indicatorFigures };
  const values: Readonly<Record<string, unknown>> = {
    ...site.impact.itemised,
    ...site.indicators.figures,
  };
  return names.flatMap((name) => {
    const figure = list[name];
    const value = values[name];
    if (!figure || isUntold(value)) return [];
    return {
      name,
      title: figureNameWords[language][name],
      definition: figure.definition[language],
      line: readFigureValue(value, figure.unit, language),
    };
  });
}
