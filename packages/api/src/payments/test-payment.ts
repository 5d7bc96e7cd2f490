// For demonstrations and developers: the visitor presses a button, and no money moves.
import type { ConfiguredMethod } from './payment-method.ts';

export const testPayment: ConfiguredMethod = {
  method: 'test',
  minutes: 60,
  most: Number.POSITIVE_INFINITY,
  needsOwnSum: false,
  isTest: true,
  create: async () => ({ method: 'test' }),
};
