// What is made up never takes real money, and what is real is never paid with made-up money.
import type { PaymentSettings } from './payment-settings.ts';

/** Whether a community that is `fictional`, or real, may use a method as it is set up. */
export function isHonest(fictional: boolean, { method }: PaymentSettings): boolean {
  return method === 'test' ? fictional : true;
}
