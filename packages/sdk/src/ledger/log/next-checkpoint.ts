// The promise of an append-only log: a checkpoint that contradicts an earlier one is never signed.
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { LogError } from './log-error.ts';
import { equalBytes } from './merkle-hash.ts';
import type { MerkleLog } from './merkle-log.ts';
import type { SignerKey } from './note-key.ts';

export interface NextCheckpointOptions {
  readonly origin: string;
  readonly signer: SignerKey;
  /** The newest checkpoint that was ever signed, already verified; undefined only for a log that never signed one. */
  readonly previous: Checkpoint | undefined;
}

/** The signed checkpoint of the log as it stands; throws `history-changed` if it does not begin with `previous`. */
export function signNextCheckpoint(log: MerkleLog, options: NextCheckpointOptions): string {
  const { origin, signer, previous } = options;
  if (previous) ensureBeginsWith(log, previous, origin);
  return signCheckpoint({ origin, size: log.size, root: log.root() }, signer);
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
