// For demonstrations and developers: the visitor presses a button, and no money moves.
import type { ConfiguredMethod } from './payment-method.ts';

const MINUTES = 60;

export const testPayment: ConfiguredMethod = {
  method: 'test',
  minutes: MINUTES,
  needsOwnSum: false,
  isTest: true,
  create: async () => ({ method: 'test' }),
};
