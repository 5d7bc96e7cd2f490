/** The declaration that counts for a figure: the one recorded last that still stands. */
import type { EntryOf } from '../entry.ts';
import type { Sign } from './tallies.ts';

type DeclaredValue = EntryOf<'figure-declared'>['value'];
type Declaration = EntryOf<'figure-declared'>;

export class LatestDeclared {
  readonly #standing = new Map<string, Declaration>();

  add(declaration: Declaration, sign: Sign): void {
    if (sign === 1) this.#standing.set(declaration.id, declaration);
    else this.#standing.delete(declaration.id);
  }

  /** `at` never goes backwards in a ledger; ids settle what was recorded in the same instant. */
  read(): DeclaredValue | undefined {
    const isLater = (a: Declaration, b: Declaration): boolean =>
      a.at === b.at ? a.id > b.id : a.at > b.at;
    let latest: Declaration | undefined;
    for (const each of this.#standing.values()) if (!latest || isLater(each, latest)) latest = each;
    return latest?.value;
  }
}
