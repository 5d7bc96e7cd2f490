// How a community set up each way to pay, as the table keeps it: without secrets.
import { isQrisError, parseQris } from '@circunomy/sdk/qris';
import { type PaymentMethod, paymentMethodSchema } from '@circunomy/sdk/schema';
import { z } from 'zod';
import type { Fault } from '../ledger/fault.ts';
import { toJsonPath, toSchemaFaults } from '../ledger/schema-faults.ts';

/** Nothing around it, and nothing in it that a screen would not show. */
const line = (most: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^(?!\s)\P{C}*(?<!\s)$/u);

const schemas = {
  test: z.strictObject({}),
  /** The text of the community's own code, as it hangs on a wall. */
  qris: z.strictObject({ qris: z.string().max(1_000) }),
  transfer: z.strictObject({
    bank: line(60),
    account: z.string().regex(/^[0-9][0-9 .-]{3,28}[0-9]$/),
    holder: line(80),
  }),
  /** `sandbox`: where the gateway only plays. */
  midtrans: z.strictObject({ sandbox: z.boolean() }),
} as const satisfies Record<PaymentMethod, z.ZodType>;

type SettingsOf<Method extends PaymentMethod> = z.infer<(typeof schemas)[Method]>;

export type PaymentSettings = {
  [Method in PaymentMethod]: { readonly method: Method } & Readonly<SettingsOf<Method>>;
}[PaymentMethod];

/** What somebody wrote, or everything that is wrong with it. */
export function checkSettings(
  method: PaymentMethod,
  written: unknown,
): { readonly settings: PaymentSettings } | { readonly faults: readonly Fault[] } {
  const parsed = schemas[method].safeParse(written);
  if (!parsed.success) {
    return { faults: toSchemaFaults(parsed.error, written, (place) => toJsonPath('$', place)) };
  }
  const settings = { method, ...parsed.data } as PaymentSettings;
  const faults = settings.method === 'qris' ? listQrisFaults(settings.qris) : [];
  return faults.length > 0 ? { faults } : { settings };
}

/** Undefined where the row was edited by hand, or written by a newer program. */
export function parseStoredSettings(method: string, text: string): PaymentSettings | undefined {
  const known = paymentMethodSchema.safeParse(method);
  if (!known.success) return undefined;
  try {
    const checked = checkSettings(known.data, JSON.parse(text));
    return 'settings' in checked ? checked.settings : undefined;
  } catch {
    return undefined;
  }
}

function listQrisFaults(text: string): Fault[] {
  try {
    if (!parseQris(text).isDynamic) return [];
    const message = {
      en: 'This is the code of one payment. Give the text of the code that hangs on the wall.',
      id: 'Ini kode untuk satu pembayaran. Berikan teks kode yang dipajang.',
    };
    return [{ path: '$.qris', value: text, message }];
  } catch (error) {
    if (!isQrisError(error)) throw error;
    const message = { en: error.in('en'), id: error.in('id') };
    return [{ path: '$.qris', value: text, message }];
  }
}
