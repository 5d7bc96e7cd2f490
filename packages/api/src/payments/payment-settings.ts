// How a community set up each way to pay, as the table keeps it: without secrets.
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { z } from 'zod';

const testSettingsSchema = z.strictObject({});

const settingsSchemas = {
  test: testSettingsSchema,
} as const satisfies Partial<Record<PaymentMethod, z.ZodType>>;

export type PaymentSettings = { readonly method: 'test' };

/** Undefined where the row was not written by this program, or by a newer one. */
export function parseStoredSettings(method: string, text: string): PaymentSettings | undefined {
  if (method !== 'test') return undefined;
  return settingsSchemas.test.safeParse(JSON.parse(text)).success ? { method } : undefined;
}
