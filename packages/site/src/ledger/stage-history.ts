/** The stages of one business or group, in the order of their days; of the same day, in the order of recording. */
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';

export interface StageStep {
  readonly stage: EntryOf<'stage-assessed'>['stage'];
  readonly on: string | null;
  /** Number of the entry. */
  readonly number: number;
}

/** Assessments without a date come first: nobody can tell where they belong. */
export function listStages(
  id: string,
  { index, site }: Pick<PageContext, 'index' | 'site'>,
): StageStep[] {
  return index
    .following(id)
    .filter((entry) => entry.kind === 'stage-assessed')
    .map(({ stage, on, id: own }) => ({ stage, on, number: site.ledger.numberOf(own) ?? 0 }))
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.number - b.number);
}
