// Checking somebody else's proofs: an entry is in the tree, a later tree begins with an earlier one.
import { bytesToHex } from '@noble/hashes/utils.js';
import { LogError } from './log-error.ts';
import { emptyRoot, ensureHash, equalBytes, nodeHash } from './merkle-hash.ts';
import { ensurePosition } from './position.ts';

export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  /** Counted from 0. */
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Throws a `LogError` unless the proof leads from the leaf to the root: RFC 9162 section 2.1.3.2. */
export function verifyInclusion(claim: InclusionClaim): void {
  const { index, size, proof } = claim;
  ensurePosition('size', size, 1, Number.MAX_SAFE_INTEGER);
  ensurePosition('index', index, 0, size - 1);
  ensureHash(claim.leafHash, 'leafHash');
  ensureHashes(proof);
  const wrongLength = new LogError('path-length', {
    count: proof.length,
    from: `index ${index}`,
    to: `size ${size}`,
  });
  const climb = startClimb(index, size - 1);
  let found = claim.leafHash;
  for (const sibling of proof) {
    if (climb.last === 0) throw wrongLength;
    found = climbOver(climb) === 'left' ? nodeHash(sibling, found) : nodeHash(found, sibling);
  }
  if (climb.last !== 0) throw wrongLength;
  ensureRoot(found, claim.root);
}

/**
 * Throws a `LogError` unless the proof shows that the later tree begins with the earlier one: RFC 9162 section 2.1.4.2.
 * From size 0 only the empty proof and the empty root are accepted: every tree begins with nothing.
 */
export function verifyConsistency(claim: ConsistencyClaim): void {
  const { from, to, fromRoot, toRoot, proof } = claim;
  ensurePosition('to', to, 0, Number.MAX_SAFE_INTEGER);
  ensurePosition('from', from, 0, to);
  ensureHash(fromRoot, 'fromRoot');
  ensureHash(toRoot, 'toRoot');
  ensureHashes(proof);
  const wrongLength = new LogError('path-length', {
    count: proof.length,
    from: `size ${from}`,
    to: `size ${to}`,
  });
  if (from === 0 || from === to) {
    if (proof.length > 0) throw wrongLength;
    if (from === 0) ensureRoot(emptyRoot(), fromRoot);
    if (from === to) ensureRoot(toRoot, fromRoot);
    return;
  }
  if (proof.length === 0) throw wrongLength;
  climbBothRoots(claim, wrongLength);
}

function climbBothRoots(claim: ConsistencyClaim, wrongLength: LogError): void {
  const climb = startClimb(claim.from - 1, claim.to - 1);
  while (climb.node % 2 === 1) climbOne(climb);
  // An earlier tree that is one complete subtree is itself the first hash, and is not sent.
  const [first, ...rest] = climb.node === 0 ? [claim.fromRoot, ...claim.proof] : claim.proof;
  if (!first) throw wrongLength;
  let earlier = first;
  let later = first;
  for (const sibling of rest) {
    if (climb.last === 0) throw wrongLength;
    if (climbOver(climb) === 'left') {
      earlier = nodeHash(sibling, earlier);
      later = nodeHash(sibling, later);
    } else {
      later = nodeHash(later, sibling);
    }
  }
  if (climb.last !== 0) throw wrongLength;
  ensureRoot(earlier, claim.fromRoot);
  ensureRoot(later, claim.toRoot);
}

/** Where the climb stands: the position of our node and of the last node in the row (`fn` and `sn` in RFC 9162). */
interface Climb {
  node: number;
  last: number;
}

function startClimb(node: number, last: number): Climb {
  return { node, last };
}

// Division instead of shifts: positions may exceed the 32 bits of JavaScript's shift operators.
function climbOne(climb: Climb): void {
  climb.node = Math.floor(climb.node / 2);
  climb.last = Math.floor(climb.last / 2);
}

/** Climbs past one sibling and says on which side of our node it stands. */
function climbOver(climb: Climb): 'left' | 'right' {
  const isLeft = climb.node % 2 === 1 || climb.node === climb.last;
  if (isLeft) while (climb.node % 2 === 0 && climb.node !== 0) climbOne(climb);
  climbOne(climb);
  return isLeft ? 'left' : 'right';
}

function ensureHashes(proof: readonly Uint8Array[]): void {
  for (const [place, hash] of proof.entries()) ensureHash(hash, `proof[${place}]`);
}

function ensureRoot(found: Uint8Array, expected: Uint8Array): void {
  if (!equalBytes(found, expected)) {
    throw new LogError('root-mismatch', {
      found: bytesToHex(found),
      expected: bytesToHex(expected),
    });
  }
}
