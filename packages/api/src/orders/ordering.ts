// What taking orders needs besides the store: how much is allowed, from where, and what gateways trust us by.
import type { PaymentSecrets } from '../payments/payment-secrets.ts';
import type { Store } from '../storage/store.ts';
import type { OrderLimits } from './order-limits.ts';

export interface Ordering {
  readonly store: Store;
  readonly limits: OrderLimits;
  readonly secrets: PaymentSecrets;
  /** Origins of web pages that may place orders besides the community's own; null where any may. */
  readonly origins: readonly string[] | null;
}
