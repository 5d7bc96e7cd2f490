/** A made-up `stage-assessed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const stageAssessedExample: KindExample<'stage-assessed'> = {
  on: '2026-09-30',
  payload: {
    group: cast.group,
    stage: 'strengthening',
    operating: true,
    components: {
      mapping: 'in-place',
      capacity: 'in-place',
      capital: 'partly',
      market: 'partly',
      institution: 'in-place',
    },
    management: { plansProduction: true, knowsCosts: true, setsPrices: true, keepsBooks: true },
    resilience: { diversified: true, reserveFund: true, alternativeSuppliers: false },
  },
};
