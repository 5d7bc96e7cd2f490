// Numbers that a failing case can be repeated with, and what is chosen with them.
import { createRandom } from '../../packages/sdk/src/ledger/testing/random.ts';

/** Whole numbers from 0 up to, not including, `below`. */
export type Random = ReturnType<typeof createRandom>;

export { createRandom };

export function pick<One>(list: readonly One[], random: Random): One {
  const one = list[random(list.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
