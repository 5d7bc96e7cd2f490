// By which alternative of PP 7/2021 art. 35 an MSME claims to be a micro-enterprise, and up to what amount.
import type { Sayings } from './msme-sayings.ts';

/** Rupiah: capital without land and buildings, or sales in a year. */
export const LIMITS = { capital: 1_000_000_000, 'yearly-sales': 2_000_000_000 } as const;

export type Criterion = keyof typeof LIMITS;

export interface Claim {
  readonly by: Criterion | null;
  /** Undefined where no number was given. */
  readonly upTo: number | undefined;
}

/** As it stands at the end of a day. Another criterion leaves behind the amount that was given with the one before. */
export function findClaim({ registered, changes }: Sayings, day: string): Claim {
  let claim: Claim = { by: registered.microBy, upTo: registered.microUpTo };
  for (const { on, microBy = claim.by, microUpTo } of changes) {
    if (on > day) break;
    const kept = microBy === claim.by ? claim.upTo : undefined;
    claim = { by: microBy, upTo: microUpTo ?? kept };
  }
  return claim;
}
