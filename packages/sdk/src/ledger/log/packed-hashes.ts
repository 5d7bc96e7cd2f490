// A growing row of hashes in one buffer: 100,000 separate arrays would cost several times the memory of their bytes.
import { ensureHash, HASH_LENGTH } from './merkle-hash.ts';

export class PackedHashes {
  #bytes = new Uint8Array(16 * HASH_LENGTH);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  push(hash: Uint8Array): void {
    ensureHash(hash, `hashes[${this.#count}]`);
    const offset = this.#count * HASH_LENGTH;
    if (offset === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(hash, offset);
    this.#count += 1;
  }

  /** A copy of `count` hashes from `start` on, one after the other; the caller stays inside the row. */
  slice(start: number, count = 1): Uint8Array {
    return this.#bytes.slice(start * HASH_LENGTH, (start + count) * HASH_LENGTH);
  }
}
