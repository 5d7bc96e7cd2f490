/** What the page's storage keeps of an unfinished order, so that a closed tab loses nothing: no name, no contact. */

import { keptName } from './kept-mark.ts';

export interface KeptOrder {
  /** Under which it was sent, or will be sent again. */
  readonly key: string;
  /** Null until the server has answered. */
  readonly code: string | null;
  /** What was wanted, to be sent again where no answer came. */
  readonly wish: Wish;
}

export interface Wish {
  readonly product: string;
  readonly quantity: number;
  readonly method: string;
  /** A recipient group; empty for anybody. */
  readonly group: string;
}

/** Storage may be forbidden or full: then the order is kept as long as the page. */
const inMemory = new Map<string, KeptOrder>();

export function readKeptOrder(root: string): KeptOrder | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keptName(root)) ?? 'null');
    if (typeof kept?.key === 'string' && kept.wish) return kept;
  } catch {
    // What stands there is not ours, or nothing may be read.
  }
  return inMemory.get(root);
}

export function keepOrder(root: string, kept: KeptOrder): void {
  try {
    localStorage.setItem(keptName(root), JSON.stringify(kept));
  } catch {
    inMemory.set(root, kept);
  }
}

export function dropOrder(root: string): void {
  inMemory.delete(root);
  try {
    localStorage.removeItem(keptName(root));
  } catch {
    // Nothing was kept there.
  }
}
