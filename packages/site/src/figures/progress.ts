/** The figures of progress in the order of their page: stages, capital and mentoring, change, the model, partners. */
import type { Indicators } from '@circunomy/sdk';

type Name = keyof Indicators['figures'];

export interface ProgressPart {
  readonly part: 'stages' | 'support' | 'change' | 'model' | 'partners';
  readonly figures: readonly Name[];
}

/** Of what a programme measures; their parts may be held back. */
export const GROWTH = ['incomeChange', 'salesGrowth', 'customersGrowth'] as const;

export const PROGRESS: readonly ProgressPart[] = [
  { part: 'stages', figures: ['stages', 'transitions', 'aliveAfter12Months'] },
  { part: 'support', figures: ['households', 'capital', 'mentoring'] },
  { part: 'change', figures: GROWTH },
  { part: 'model', figures: ['components', 'management', 'resilience'] },
  { part: 'partners', figures: ['partners'] },
];
