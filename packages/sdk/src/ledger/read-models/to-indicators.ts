/** `data/indicators.json`: the figures of groups, programmes and the empowerment model, for the whole community. */
import type { Indicators } from '../../contract/indicators.schema.ts';
import type { RunningFigures } from '../fold-figures.ts';

export function toIndicators(figures: RunningFigures, community: string): Indicators {
  return { community, asOf: figures.view.asOf, figures: figures.readIndicators() };
}
