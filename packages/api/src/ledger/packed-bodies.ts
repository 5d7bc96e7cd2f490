// The bytes of a ledger's entries, one after the other in a few large pieces: a million separate arrays would cost as
// much again as their bytes.

const PIECE = 1 << 20;

/** Life story: it only grows; what was handed out stays as it is. */
export class PackedBodies {
  readonly #pieces: Uint8Array[] = [];
  /** Room that is left at the end of the newest piece begins here. */
  #used = PIECE;
  /** Of each entry: its piece, where it starts there, and how long it is. */
  #places = new Uint32Array(3 * 64);
  #count = 0;

  get length(): number {
    return this.#count;
  }

  push(body: Uint8Array): void {
    if (this.#used + body.length > PIECE) this.#addPiece(Math.max(PIECE, body.length));
    this.#pieces.at(-1)?.set(body, this.#used);
    if (3 * this.#count === this.#places.length) {
      const larger = new Uint32Array(2 * this.#places.length);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places.set([this.#pieces.length - 1, this.#used, body.length], 3 * this.#count);
    this.#used += body.length;
    this.#count += 1;
  }

  /** Those from `start` up to before `end`, not copied. */
  slice(start = 0, end = this.#count): Uint8Array[] {
    const last = Math.min(end, this.#count);
    const bodies: Uint8Array[] = [];
    for (let index = Math.max(0, start); index < last; index += 1) bodies.push(this.#at(index));
    return bodies;
  }

  #at(index: number): Uint8Array {
    const [piece = 0, start = 0, length = 0] = this.#places.subarray(3 * index, 3 * index + 3);
    return this.#pieces[piece]?.subarray(start, start + length) ?? new Uint8Array();
  }

  #addPiece(size: number): void {
    this.#pieces.push(new Uint8Array(size));
    this.#used = 0;
  }
}
