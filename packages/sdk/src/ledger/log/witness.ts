// What a witness answers to a checkpoint that it is asked to cosign: C2SP tlog-witness v1.0.0 (https://c2sp.org/tlog-witness).
// It decides only. Whoever mounts it looks up, decides and stores in one transaction, and answers after that.
import { cosignCheckpoint } from './cosignature.ts';
import type { WitnessSigner } from './cosignature-key.ts';
import { LogError } from './log-error.ts';
import { emptyRoot, equalBytes } from './merkle-hash.ts';
import { verifyConsistency } from './merkle-proof.ts';
import type { VerifierKey } from './note-key.ts';
import { openNote } from './signed-note.ts';
import type { WitnessRequest } from './witness-request.ts';

export interface WitnessedTree {
  readonly size: number;
  readonly root: Uint8Array;
}

export interface WitnessKnowledge {
  /** The keys that may sign for the request's origin; undefined where the witness does not watch that ledger. */
  readonly logKeys: readonly VerifierKey[] | undefined;
  /** What it cosigned last for that origin; undefined where it never did. */
  readonly latest: WitnessedTree | undefined;
}

export type WitnessDecision =
  | {
      readonly status: 200;
      readonly contentType: string;
      /** Signature lines. */
      readonly body: string;
      /** To be stored, durably, before the answer is sent. */
      readonly latest: WitnessedTree;
    }
  | {
      readonly status: 409;
      readonly contentType: 'text/x.tlog.size';
      /** The size that was cosigned last, as a line: from there the log may ask again. */
      readonly body: string;
      /** True where the log signed two roots for one size: the request is proof of it, and worth keeping. */
      readonly isFork: boolean;
    }
  | { readonly status: 400 | 403 | 404 | 422; readonly error: LogError };

/** How the witness signs: `time` in POSIX seconds. */
export interface WitnessHand {
  readonly witness: WitnessSigner;
  readonly time: number;
}

/**
 * The answer to a request that could be read; one that `parseWitnessRequest` refuses is a 400.
 *
 * @example
 * const request = parseWitnessRequest(body);
 * const decision = judgeCheckpoint(request, lookUp(request.checkpoint.origin), { witness, time });
 * if (decision.status === 200) store(request.checkpoint.origin, decision.latest);
 */
export function judgeCheckpoint(
  request: WitnessRequest,
  { logKeys, latest }: WitnessKnowledge,
  { witness, time }: WitnessHand,
): WitnessDecision {
  const { note, oldSize, checkpoint } = request;
  const { origin, size, root } = checkpoint;
  if (!logKeys) return refuse(404, new LogError('witness-origin', { origin }));
  const unsigned = findFault(() => openNote(note, logKeys));
  if (unsigned) return refuse(403, unsigned);
  if (oldSize > size) return refuse(400, new LogError('witness-sizes', { oldSize, size }));
  const known = latest ?? { size: 0, root: emptyRoot() };
  if (oldSize !== known.size) return answerConflict(known.size, false);
  // Nobody can fork the empty tree: a wrong root of it is a wrong proof, below.
  if (size === known.size && size > 0 && !equalBytes(root, known.root)) {
    return answerConflict(known.size, true);
  }
  const unproven = findFault(() => verifyGrowth(request, known));
  if (unproven) return refuse(422, unproven);
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: cosignCheckpoint(note, witness, time),
    latest: { size, root },
  };
}

function verifyGrowth({ checkpoint, proof }: WitnessRequest, known: WitnessedTree): void {
  const { size: to, root: toRoot } = checkpoint;
  verifyConsistency({ from: known.size, to, fromRoot: known.root, toRoot, proof });
}

function answerConflict(size: number, isFork: boolean): WitnessDecision {
  return { status: 409, contentType: 'text/x.tlog.size', body: `${size}\n`, isFork };
}

function refuse(status: 400 | 403 | 404 | 422, error: LogError): WitnessDecision {
  return { status, error };
}

function findFault(check: () => void): LogError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof LogError) return error;
    throw error;
  }
}
