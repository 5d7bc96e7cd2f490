// What every way to pay can do: say what the visitor needs, and, where a gateway speaks back, hear and ask it.
import type { Payment, PaymentMethod } from '@circunomy/sdk/schema';

/** What a payment is asked for. */
export interface PaymentRequest {
  readonly community: string;
  /** What the gateway may know of the order; never its code, which opens it. */
  readonly reference: string;
  /** Rupiah. */
  readonly amount: number;
  /** Of them, what tells this sum from others. */
  readonly extra: number;
  readonly expiresAt: Date;
}

/** Where a gateway says that a payment stands. */
export interface PaymentState {
  /** Of the gateway's own transaction. */
  readonly transaction: string;
  readonly state: 'pending' | 'paid' | 'failed' | 'returned' | 'disputed';
  /** True where the gateway only plays: no money moved. */
  readonly isPlayed: boolean;
  /** Rupiah that came in all. */
  readonly received: number;
  /** Of what came, rupiah that went back in all; null where only that something did is told. */
  readonly returned: number | null;
  /** Day in Jakarta on which it came; null where that is not told. */
  readonly on: string | null;
}

/** One way to pay, as one community set it up. */
export interface ConfiguredMethod {
  readonly method: PaymentMethod;
  /** Minutes that a visitor has to pay. */
  readonly minutes: number;
  /** Rupiah that one payment can be; infinite where nobody says. */
  readonly most: number;
  /** True where sums of open orders must differ. */
  readonly needsOwnSum: boolean;
  /** True where no money moves. */
  readonly isTest: boolean;
  /**
   * What the visitor is shown. Called outside of any transaction, and again where it was never answered.
   *
   * @throws {ApiError} `payment-unavailable`.
   */
  create(request: PaymentRequest): Promise<Payment>;
  /**
   * Asks the gateway; undefined where it does not know the payment. Left out where nobody can be asked: then the
   * treasurer confirms.
   *
   * @throws {ApiError} `payment-unavailable`.
   */
  readonly lookUp?: (reference: string) => Promise<PaymentState | undefined>;
  /**
   * The reference that a notice is about, once its signature holds. What it claims is not believed: `lookUp` is asked.
   *
   * @throws {ApiError} `notice-refused`.
   */
  readonly verifyNotice?: (body: Uint8Array) => string;
}
