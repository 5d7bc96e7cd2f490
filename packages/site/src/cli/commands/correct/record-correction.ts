// Records a correction; what is refused is told at the places that the person wrote, not at those of the proposal.
import {
  ApiError,
  type RecordedEntry,
  recordEntries,
  type Store,
  type Witnesses,
} from '@circunomy/api';
import { CliError } from '../../cli-error.ts';
import { type Correction, toPayload } from './try-correction.ts';

interface CorrectionToRecord {
  readonly store: Store;
  readonly community: string;
  readonly witnesses: Witnesses;
  readonly correction: Correction;
  /** Where the fields were written; undefined where they came from options. */
  readonly file: string | undefined;
}

/** The day it is where most of the movement lives. */
const jakarta = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' });

/** @throws {CliError} `file-refused` @throws {ApiError} */
export async function recordCorrection({
  store,
  community,
  witnesses,
  correction,
  file,
}: CorrectionToRecord): Promise<RecordedEntry> {
  const on = jakarta.format(store.clock());
  const proposal = { kind: 'entry-corrected', on, payload: toPayload(correction) };
  try {
    const [recorded] = await recordEntries(store, community, [proposal], witnesses);
    if (recorded) return recorded;
    throw new Error(`A correction of ${correction.corrects} was recorded without a number`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'entries-refused') throw error;
    const count = error.faults.length;
    const faults = error.faults.map((fault) => ({ ...fault, path: toWrittenPath(fault.path) }));
    throw file === undefined
      ? new ApiError('entries-refused', { count }, { cause: error, faults })
      : new CliError('file-refused', { path: file, count }, { cause: error, faults });
  }
}

function toWrittenPath(path: string): string {
  return path.replace(/^\$\[0\](\.payload(\.replacement(\.payload)?)?)?/, '$');
}
