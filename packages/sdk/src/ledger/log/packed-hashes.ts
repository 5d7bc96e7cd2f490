// A growing row of hashes in one buffer: 100,000 separate arrays would cost several times the memory of their bytes.
import { ensureHash, HASH_LENGTH } from './merkle-hash.ts';

export class PackedHashes {
  #bytes: Uint8Array = new Uint8Array(16 * HASH_LENGTH);
  #count = 0;

  /** Takes the bytes over as they are, one hash after the other. */
  static over(bytes: Uint8Array): PackedHashes {
    const row = new PackedHashes();
    row.#bytes = bytes;
    row.#count = bytes.length / HASH_LENGTH;
    return row;
  }

  get count(): number {
    return this.#count;
  }

  push(hash: Uint8Array): void {
    ensureHash(hash, `hashes[${this.#count}]`);
    const offset = this.#count * HASH_LENGTH;
    if (offset === this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#bytes.length || HASH_LENGTH));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(hash, offset);
    this.#count += 1;
  }

  /** The last two hashes as they lie, until the next `push`. */
  lastPair(): Uint8Array {
    return this.#bytes.subarray((this.#count - 2) * HASH_LENGTH, this.#count * HASH_LENGTH);
  }

  /** A copy of `count` hashes from `start` on, one after the other; the caller stays inside the row. */
  slice(start: number, count = 1): Uint8Array {
    return this.#bytes.slice(start * HASH_LENGTH, (start + count) * HASH_LENGTH);
  }
}
