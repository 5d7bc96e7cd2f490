/** Whom an assessment is about, and the model's stages in their order. */
import type { EntryOf } from '../entry.ts';

export type Assessment = EntryOf<'stage-assessed'>;
export type Stage = Assessment['stage'];

export const STAGES: readonly Stage[] = [
  'identification',
  'incubation',
  'strengthening',
  'market-integration',
  'independence',
];

/** The id of the MSME or the group. */
export function toSubject({ msme, group }: Assessment): string {
  return msme ?? group ?? '';
}
