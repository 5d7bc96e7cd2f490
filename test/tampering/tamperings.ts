// A hundred ways to tamper with what a community publishes. None of them can be done without both sides noticing.
import { deeds } from './deeds.ts';
import { figures, flips, tableCells } from './flipped-bits.ts';
import type { Tampering } from './tampering.ts';

/** Exactly a hundred: every deed, and as many flipped bits as are needed beside them. */
export const tamperings: readonly Tampering[] = [
  ...deeds,
  ...figures,
  ...tableCells,
  ...flips,
].slice(0, 100);
