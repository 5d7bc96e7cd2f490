// The community's own QRIS code, with the sum of the order in it. Nobody tells us that the money came: the treasurer
// looks, and confirms.
import { parseQris, toDynamicQris } from '@circunomy/sdk/qris';
import type { ConfiguredMethod } from './payment-method.ts';

/** Rupiah that Bank Indonesia allows in one QRIS payment. */
export const MOST_BY_QRIS = 10_000_000;

export function createQris(text: string): ConfiguredMethod {
  const { name, city, nmid } = parseQris(text).merchant;
  return {
    method: 'qris',
    minutes: 60,
    most: MOST_BY_QRIS,
    needsOwnSum: false,
    isTest: false,
    create: async ({ amount }) => ({
      method: 'qris',
      qris: toDynamicQris(text, amount),
      merchant: { name, city, nmid },
    }),
  };
}
