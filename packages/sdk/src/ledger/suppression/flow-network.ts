/**
 * Whole amounts that run along the edges of a network, some of them fixed: how an auditor of tables finds the largest
 * amount that an unpublished cell can have. Paths are found with the Edmonds–Karp rule, shortest first.
 */

const FREE = Number.POSITIVE_INFINITY;

/** Life story: nodes and edges are added → settled once → any edge can be asked about, again and again. */
export class FlowNetwork {
  /** Arcs stand in pairs, an edge at an even place and its way back after it: `arc ^ 1` is the other one. */
  readonly #heads: number[] = [];
  readonly #room: number[] = [];
  readonly #arcsFrom: number[][] = [];
  readonly #excess: number[] = [];

  addNode(): number {
    this.#excess.push(0);
    return this.#arcsFrom.push([]) - 1;
  }

  /** An edge that carries any amount from 0 up, or exactly `fixed`. */
  addEdge(from: number, to: number, fixed?: number): number {
    const edge = this.#heads.length;
    this.#heads.push(to, from);
    this.#room.push(fixed === undefined ? FREE : 0, 0);
    this.#arcsFrom[from]?.push(edge);
    this.#arcsFrom[to]?.push(edge + 1);
    if (fixed !== undefined) {
      this.#excess[to] = (this.#excess[to] ?? 0) + fixed;
      this.#excess[from] = (this.#excess[from] ?? 0) - fixed;
    }
    return edge;
  }

  /** Finds amounts for the free edges so that every node passes on what it gets; false where there are none. */
  settle(): boolean {
    for (const giver of this.#excess.keys()) {
      while ((this.#excess[giver] ?? 0) > 0) {
        const path = this.#findPath(giver, (node) => (this.#excess[node] ?? 0) < 0);
        const taker = path && this.#heads[path.at(-1) ?? 0];
        if (!path || taker === undefined) return false;
        const amount = Math.min(this.#excess[giver] ?? 0, -(this.#excess[taker] ?? 0));
        const pushed = this.#push(path, amount);
        this.#excess[giver] = (this.#excess[giver] ?? 0) - pushed;
        this.#excess[taker] = (this.#excess[taker] ?? 0) + pushed;
      }
    }
    return this.#excess.every((excess) => excess === 0);
  }

  /** The largest amount that a free edge can carry, up to `limit`. The network must be settled. */
  largest(edge: number, limit: number): number {
    const [from = 0, to = 0] = [this.#heads[edge + 1], this.#heads[edge]];
    const carried = (): number => this.#room[edge + 1] ?? 0;
    while (carried() < limit) {
      const path = this.#findPath(to, (node) => node === from, edge);
      if (!path) return carried();
      this.#push([...path, edge], limit - carried());
    }
    return limit;
  }

  #push(path: readonly number[], wanted: number): number {
    const amount = path.reduce((least, arc) => Math.min(least, this.#room[arc] ?? 0), wanted);
    for (const arc of path) {
      this.#room[arc] = (this.#room[arc] ?? 0) - amount;
      this.#room[arc ^ 1] = (this.#room[arc ^ 1] ?? 0) + amount;
    }
    return amount;
  }

  /** The arcs of a shortest way with room on it, neither along the edge to avoid nor back on it. */
  #findPath(start: number, isEnd: (node: number) => boolean, avoided = -2): number[] | undefined {
    const cameBy = new Map<number, number>([[start, -1]]);
    for (const node of cameBy.keys()) {
      if (node !== start && isEnd(node)) return this.#trace(cameBy, node);
      for (const arc of this.#arcsFrom[node] ?? []) {
        const head = this.#heads[arc] ?? 0;
        if (arc >> 1 === avoided >> 1 || (this.#room[arc] ?? 0) === 0 || cameBy.has(head)) continue;
        cameBy.set(head, arc);
      }
    }
    return undefined;
  }

  #trace(cameBy: ReadonlyMap<number, number>, end: number): number[] {
    const path: number[] = [];
    for (let arc = cameBy.get(end) ?? -1; arc >= 0; ) {
      path.unshift(arc);
      arc = cameBy.get(this.#heads[arc ^ 1] ?? 0) ?? -1;
    }
    return path;
  }
}
