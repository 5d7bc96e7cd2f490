/** Which entries name an id: one for most, a few for some, and thousands for a campaign, each kept in as little as that takes. */

/** More than these are looked up instead of searched. */
const FEW = 16;

const NOBODY: readonly string[] = [];

/** Life story: empty → referrers are added and dropped for as long as the ledger grows. */
export class Referrers {
  readonly #byName = new Map<string, string | string[] | Set<string>>();

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Each once, in the order in which they were added. */
  of(name: string): Iterable<string> {
    const referrers = this.#byName.get(name) ?? NOBODY;
    return typeof referrers === 'string' ? [referrers] : referrers;
  }

  /** A referrer that is there stays where it is, if it was the last one to be added. */
  add(name: string, id: string): void {
    const referrers = this.#byName.get(name);
    if (referrers === undefined) this.#byName.set(name, id);
    else if (referrers instanceof Set) referrers.add(id);
    else if (typeof referrers === 'string') {
      if (referrers !== id) this.#byName.set(name, [referrers, id]);
    } else if (referrers.at(-1) !== id) {
      referrers.push(id);
      if (referrers.length > FEW) this.#byName.set(name, new Set(referrers));
    }
  }

  drop(name: string, id: string): void {
    const referrers = this.#byName.get(name);
    if (referrers instanceof Set && referrers.size > 1) {
      referrers.delete(id);
      return;
    }
    const others = [...this.of(name)].filter((referrer) => referrer !== id);
    if (others.length > 0) this.#byName.set(name, others);
    else this.#byName.delete(name);
  }
}
