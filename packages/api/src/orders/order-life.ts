// Which way an order may go. What follows a purchase is told by the ledger, not stored.
import type { OrderStatus } from '@circunomy/sdk/schema';

/** As stored; `distributed` and `documented` follow from ledger entries that name the purchase. */
export type StoredStatus = Exclude<OrderStatus, 'distributed' | 'documented'>;

/**
 * Life: awaiting-payment → paid → purchased, which is refunded only where the ledger took the purchase back. Money that comes for an order that is expired, cancelled or refunded brings
 * it back to life where its units are still free, and else makes it disputed: it is never only kept.
 */
const TRANSITIONS = {
  'awaiting-payment': ['paid', 'expired', 'cancelled'],
  paid: ['purchased', 'refunded', 'disputed'],
  purchased: ['disputed', 'refunded'],
  expired: ['paid', 'disputed'],
  cancelled: ['disputed'],
  refunded: ['disputed'],
  disputed: ['paid', 'purchased', 'refunded'],
} as const satisfies Record<StoredStatus, readonly StoredStatus[]>;

export function mayBecome(from: StoredStatus, to: StoredStatus): boolean {
  const allowed: readonly StoredStatus[] = TRANSITIONS[from];
  return allowed.includes(to);
}
