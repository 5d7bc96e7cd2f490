// One proof file per entry (C2SP tlog-proof), made against the first signed checkpoint that covers it: however long
// the ledger grows, its bytes stay, so that a copy kept today equals the file published in ten years.
import { encodeEntryProof } from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';
import type { StoredCheckpoint } from '../ledger/ledger-memory.ts';
import { type PublicFile, toPublicFile } from '../public-data/public-file.ts';

const PROOF_PATH = /^ledger\/proof\/([1-9]\d{0,14})\.tlog-proof$/;

/** Path below `data/`; `number` is the entry's number as people see it. */
export function toProofPath(number: number): string {
  return `ledger/proof/${number}.tlog-proof`;
}

export function listProofPaths({ size }: CommunityState): string[] {
  return Array.from({ length: size }, (_, index) => toProofPath(index + 1));
}

/** Undefined where the path names no signed entry. */
export function readProof(state: CommunityState, path: string): PublicFile | undefined {
  const number = Number(PROOF_PATH.exec(path)?.[1] ?? 0);
  const checkpoint = findFirstCovering(state.checkpoints, number);
  const entry = state.readBodies(number - 1, number)[0];
  if (!checkpoint || !entry) return undefined;
  const proof = encodeEntryProof({
    ...{ log: state.log, index: number - 1, entry },
    checkpoint: checkpoint.note,
  });
  return toPublicFile(Buffer.from(proof), 'text/plain; charset=utf-8', 'immutable');
}

/** Checkpoints stand in the order of their sizes. */
function findFirstCovering(
  checkpoints: readonly StoredCheckpoint[],
  number: number,
): StoredCheckpoint | undefined {
  let from = 0;
  let to = checkpoints.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((checkpoints[middle]?.size ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return checkpoints[from];
}
