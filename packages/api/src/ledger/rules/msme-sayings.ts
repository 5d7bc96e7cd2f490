// What the ledger says of one MSME: its registration, and what changed from which day on.
import type { EntryOf, LedgerView } from '@circunomy/sdk/ledger';

type Registration = EntryOf<'msme-registered'>;
type Change = EntryOf<'msme-changed'>;

export interface Sayings {
  readonly registered: Registration;
  /** The earliest first. */
  readonly changes: readonly Change[];
}

/**
 * With `entry`, which may not be in the ledger, or not as it reads there. Undefined where the MSME is not in the
 * ledger.
 */
export function listSayings(
  msme: string,
  ledger: LedgerView,
  entry?: Registration | Change,
): Sayings | undefined {
  const registered = entry?.kind === 'msme-registered' ? entry : ledger.effectiveById(msme);
  if (registered?.kind !== 'msme-registered') return undefined;
  const changes = ledger.changesOf(msme);
  if (entry?.kind !== 'msme-changed') return { registered, changes };
  const others = changes.filter(({ id }) => id !== entry.id);
  // A stable sort: of one day, the entry comes after what was recorded before it.
  return { registered, changes: [...others, entry].sort(byDay) };
}

function byDay(a: Change, b: Change): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
