// The growing Merkle tree of a ledger, kept as one row of hashes per level, so that roots, proofs and tiles
// of any size up to the present one are read and not computed again.
import { emptyRoot, nodeHash, pairHash } from './merkle-hash.ts';
import { PackedHashes } from './packed-hashes.ts';
import { ensurePosition } from './position.ts';

const MOST_ROOTS = 4;

/**
 * An append-only tree after RFC 9162 section 2.1. Row `k` holds the roots of all complete subtrees of `2^k` leaves.
 * Sizes default to the present size; earlier sizes stay available.
 *
 * @example
 * const log = new MerkleLog();
 * log.append(leafHash(new TextEncoder().encode('{"kind":"community-opened"}')));
 * const root = log.root();
 */
export class MerkleLog {
  readonly #levels: PackedHashes[] = [new PackedHashes()];
  /** The roots that were asked for last: who signs asks for the one before and for its own, several times. */
  readonly #roots = new Map<number, Uint8Array>();

  static from(leafHashes: Iterable<Uint8Array>): MerkleLog {
    const log = new MerkleLog();
    for (const hash of leafHashes) log.append(hash);
    return log;
  }

  /** The tree of `rows()`, which are taken over and not computed again: only from where they can be trusted. */
  static fromRows(rows: readonly Uint8Array[]): MerkleLog {
    const log = new MerkleLog();
    for (const [level, row] of rows.entries()) log.#levels[level] = PackedHashes.over(row);
    return log;
  }

  get size(): number {
    return this.#row(0).count;
  }

  /** Adds a leaf by its hash and returns its index, counted from 0. */
  append(leaf: Uint8Array): number {
    const index = this.size;
    this.#row(0).push(leaf);
    for (let level = 0; this.#row(level).count % 2 === 0; level += 1) {
      this.#row(level + 1).push(pairHash(this.#row(level).lastPair()));
    }
    return index;
  }

  root(size = this.size): Uint8Array {
    ensurePosition('size', size, 0, this.size);
    if (size === 0) return emptyRoot();
    const known = this.#roots.get(size);
    if (known) return known.slice();
    const root = this.#subtree(0, size);
    const [oldest] = this.#roots.keys();
    if (oldest !== undefined && this.#roots.size === MOST_ROOTS) this.#roots.delete(oldest);
    this.#roots.set(size, root.slice());
    return root;
  }

  /** The hashes from the leaf's sibling up to the root's child (RFC 9162 section 2.1.3.1). */
  inclusionProof(index: number, size = this.size): Uint8Array[] {
    ensurePosition('size', size, 1, this.size);
    ensurePosition('index', index, 0, size - 1);
    const path: Uint8Array[] = [];
    let start = 0;
    let end = size;
    while (end - start > 1) {
      const middle = start + splitPoint(end - start);
      if (index < middle) {
        path.push(this.#subtree(middle, end));
        end = middle;
      } else {
        path.push(this.#subtree(start, middle));
        start = middle;
      }
    }
    return path.reverse();
  }

  /** That the tree of size `to` begins with the tree of size `from` (RFC 9162 section 2.1.4.1); empty from size 0. */
  consistencyProof(from: number, to = this.size): Uint8Array[] {
    ensurePosition('to', to, 0, this.size);
    ensurePosition('from', from, 0, to);
    if (from === 0 || from === to) return [];
    const path: Uint8Array[] = [];
    let start = 0;
    let end = to;
    while (end !== from) {
      const middle = start + splitPoint(end - start);
      if (from <= middle) {
        path.push(this.#subtree(middle, end));
        end = middle;
      } else {
        path.push(this.#subtree(start, middle));
        start = middle;
      }
    }
    // The verifier already knows the earlier root, so it is only sent when it is not a subtree of its own.
    if (start !== 0) path.push(this.#subtree(start, end));
    return path.reverse();
  }

  /** The roots of `count` complete subtrees of `2^level` leaves from the `start`-th on, packed one after the other. */
  hashesAt(level: number, start: number, count: number): Uint8Array {
    const available = this.#levels[level]?.count ?? 0;
    ensurePosition('start', start, 0, available);
    ensurePosition('count', count, 0, available - start);
    return this.#row(level).slice(start, count);
  }

  /** Every hash of the tree, level by level: what another thread needs to go on with it. */
  rows(): Uint8Array[] {
    return this.#levels.map((row) => row.slice(0, row.count));
  }

  #row(level: number): PackedHashes {
    const existing = this.#levels[level];
    if (existing) return existing;
    const row = new PackedHashes();
    this.#levels[level] = row;
    return row;
  }

  /** The root over the leaves from `start` up to before `end`, where `start` is aligned to the range's width. */
  #subtree(start: number, end: number): Uint8Array {
    const width = end - start;
    const split = splitPoint(width);
    if (width === 1 || width === 2 * split) {
      const level = Math.log2(width);
      return this.#row(level).slice(start / width);
    }
    return nodeHash(this.#subtree(start, start + split), this.#subtree(start + split, end));
  }
}

/** The largest power of two smaller than `width` (1 for a width of 1). */
function splitPoint(width: number): number {
  let split = 1;
  while (2 * split < width) split *= 2;
  return split;
}
