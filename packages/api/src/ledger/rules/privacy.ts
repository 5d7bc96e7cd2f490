// The privacy gate at recording. It comes before every rule that quotes what was sent: a text that it refuses stands
// in no answer, no draft and no log.
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import { checkPrivacy, lookUpIn, type PrivacyFault } from '../../privacy/index.ts';
import type { Fault } from '../fault.ts';

export interface PrivacyGate {
  /** The day of recording in Jakarta, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the community says that it is made up. */
  readonly fictional: boolean;
}

export function checkGate(
  proposal: Proposal,
  ledger: LedgerView,
  gate: PrivacyGate,
  toPath: (place: readonly PropertyKey[]) => string,
): Fault[] {
  const context = { ...gate, ...lookUpIn(ledger), toPath };
  return checkPrivacy(proposal, proposal.documents ?? [], context).map(toFault);
}

/** A fault stands beside its path wherever it is shown, so its sentence begins behind the path. */
export function toFault({ path, message: { en, id } }: PrivacyFault): Fault {
  const afterPath = (text: string): string => {
    const rest = text.slice(text.indexOf(path) + path.length + ': '.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  };
  return { path, value: undefined, message: { en: afterPath(en), id: afterPath(id) } };
}
