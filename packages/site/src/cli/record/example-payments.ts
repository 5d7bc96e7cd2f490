// The ways to pay of an example community, from `payments.json` beside its entries; one without that file takes no orders.
import { join } from 'node:path';
import { addPaymentMethod, listPaymentMethods, type Store } from '@circunomy/api';
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { readJsonIfThere } from '../read-file.ts';

export interface ExamplePayment {
  readonly method: PaymentMethod;
  readonly settings: Readonly<Record<string, unknown>>;
}

export async function readExamplePayments(folder: string): Promise<readonly ExamplePayment[]> {
  const value = await readJsonIfThere(join(folder, 'payments.json'));
  return (value ?? []) as readonly ExamplePayment[];
}

/** Only where the community has none: what an operator changed since stays. */
export async function setUpPayments(
  store: Store,
  community: string,
  payments: readonly ExamplePayment[],
): Promise<void> {
  if (payments.length === 0) return;
  if ((await listPaymentMethods(store, community)).length > 0) return;
  for (const { method, settings } of payments) {
    await addPaymentMethod(store, community, method, settings);
  }
}
