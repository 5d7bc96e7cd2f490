// The promise of an append-only log: a checkpoint that contradicts an earlier one is never signed.
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Checkpoint, formatCheckpoint } from './checkpoint.ts';
import { LogError } from './log-error.ts';
import { equalBytes } from './merkle-hash.ts';
import type { MerkleLog } from './merkle-log.ts';
import type { SignerKey } from './note-key.ts';
import { signNote } from './signed-note.ts';

export interface NextCheckpointOptions {
  readonly origin: string;
  readonly signer: SignerKey;
  /** Signs beside the signer where the last entry hands the log over to it. */
  readonly successor?: SignerKey;
  /** The newest checkpoint that was ever signed, already verified; undefined only for a log that never signed one. */
  readonly previous: Checkpoint | undefined;
}

/** The signed checkpoint of the log as it stands; throws `history-changed` if it does not begin with `previous`. */
export function signNextCheckpoint(log: MerkleLog, options: NextCheckpointOptions): string {
  const { origin, signer, successor, previous } = options;
  if (previous) ensureBeginsWith(log, previous, origin);
  const text = formatCheckpoint({ origin, size: log.size, root: log.root() });
  return signNote(text, successor ? [signer, successor] : [signer]);
}

function ensureBeginsWith(log: MerkleLog, previous: Checkpoint, origin: string): void {
  if (previous.origin !== origin) {
    throw new LogError('checkpoint-origin', { found: previous.origin, expected: origin });
  }
  if (previous.size > log.size || !equalBytes(log.root(previous.size), previous.root)) {
    const root = bytesToHex(previous.root);
    throw new LogError('history-changed', { size: previous.size, root });
  }
}
