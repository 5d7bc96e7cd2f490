/** What this browser saw of a ledger when it last held; kept on the visitor's own device and sent nowhere. */
import type { RememberedCheckpoint } from '@circunomy/sdk/ledger';

const PREFIX = 'circunomy-checkpoint ';

/** @param root the community's root URL. Undefined where nothing is kept, or the browser keeps nothing. */
export function readRemembered(root: string): RememberedCheckpoint | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + root) ?? 'null');
    return isCheckpoint(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function remember(root: string, checkpoint: RememberedCheckpoint): void {
  try {
    localStorage.setItem(PREFIX + root, JSON.stringify(checkpoint));
  } catch {
    // A browser that keeps nothing still checks all the rest.
  }
}

function isCheckpoint(value: unknown): value is RememberedCheckpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { size, root, verifierKey } = value as Partial<RememberedCheckpoint>;
  return Number.isSafeInteger(size) && typeof root === 'string' && typeof verifierKey === 'string';
}
