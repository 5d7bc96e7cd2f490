// A transfer to the community's account, of a sum that no other open order has, so that a statement tells whose it is.
import type { ConfiguredMethod } from './payment-method.ts';

const DAY_IN_MINUTES = 24 * 60;

export interface BankAccount {
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
}

export function createTransfer({ bank, account, holder }: BankAccount): ConfiguredMethod {
  return {
    method: 'transfer',
    minutes: DAY_IN_MINUTES,
    most: Number.POSITIVE_INFINITY,
    needsOwnSum: true,
    isTest: false,
    create: async ({ extra }) => ({ method: 'transfer', bank, account, holder, extra }),
  };
}
