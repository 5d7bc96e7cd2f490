// Numbers that a failing case can be repeated with.
export { createRandom } from '../../sdk/src/ledger/testing/random.ts';
