// What a correction would come to, before anything is recorded: the ledger's own rules say so.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Target } from './find-target.ts';
import { type Reading, toFullReading } from './reading.ts';

export interface Correction {
  readonly corrects: string;
  /** `on` and payload as they should read; null where the entry should not exist. */
  readonly replacement: Reading | null;
  readonly reason: EntryOf<'entry-corrected'>['reason'];
}

export function toPayload({ corrects, replacement, reason }: Correction): {
  readonly corrects: string;
  readonly replacement: EntryOf<'entry-corrected'>['replacement'];
  readonly reason: Correction['reason'];
} {
  if (!replacement) return { corrects, replacement: null, reason };
  const { on, ...payload } = replacement;
  return {
    corrects,
    reason,
    replacement: { on, payload } as EntryOf<'entry-corrected'>['replacement'],
  };
}

/** @returns how the entry reads afterwards, with its documents where one was taken back; null where it counts no longer. */
export function tryCorrection({ subject, view }: Target, correction: Correction): Reading | null {
  if (correction.replacement) return correction.replacement;
  const { community, recordedBy, verifiedBy, at } = subject;
  view.append({
    ...{ v: 1, kind: 'entry-corrected', community, on: null, id: 'correction-on-trial' },
    ...{ recordedBy, verifiedBy, at, ...toPayload(correction) },
  });
  const after = view.effectiveById(subject.id);
  return after ? toFullReading(after) : null;
}
