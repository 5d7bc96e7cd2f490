// Setting up ways to pay, seeing them, and taking them away again.
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { parseStoredProfile } from '../ledger/books.ts';
import type { Fault } from '../ledger/fault.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { listTextFaults } from '../ledger/rules/text.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store } from '../storage/store.ts';
import { findDishonesty } from './ensure-honest.ts';
import { loadStoredMethods, type StoredMethod } from './load-methods.ts';
import type { PaymentSecrets } from './payment-secrets.ts';
import { checkSettings, type PaymentSettings } from './payment-settings.ts';

/**
 * Replaces earlier settings of the method, which keeps its place.
 *
 * @param written what the method needs, without secrets.
 * @throws {ApiError} `payment-settings-refused` with every fault, `community-unknown`, `community-moved`.
 * @example
 * await addPaymentMethod(store, 'gereja-contoh', 'transfer', {
 *   bank: 'Bank Contoh',
 *   account: '000 000 0001',
 *   holder: 'Gereja Contoh',
 * });
 */
export async function addPaymentMethod(
  store: Store,
  community: string,
  method: PaymentMethod,
  written: Readonly<Record<string, unknown>> = {},
): Promise<PaymentSettings> {
  return store.write(async (transaction) => {
    const row = await findCommunityRow(transaction, community);
    ensureRecordsHere(row);
    const isFictional = parseStoredProfile(row.profile).fictional;
    const { method: name, ...settings } = ensureSettings(community, method, written, isFictional);
    const text = JSON.stringify(settings);
    await transaction
      .insertInto('payment_methods')
      .values({ community, method: name, settings: text, added: store.clock().toISOString() })
      .onConflict((conflict) =>
        conflict.columns(['community', 'method']).doUpdateSet({ settings: text }),
      )
      .execute();
    return { method: name, ...settings } as PaymentSettings;
  });
}

function ensureSettings(
  community: string,
  method: PaymentMethod,
  written: unknown,
  isFictional: boolean,
): PaymentSettings {
  const refuse = (faults: readonly Fault[]): ApiError =>
    new ApiError(
      'payment-settings-refused',
      { community, method, count: faults.length },
      { faults },
    );
  const textFaults = listTextFaults(written, '$');
  if (textFaults.length > 0) throw refuse(textFaults);
  const checked = checkSettings(method, written);
  if ('faults' in checked) throw refuse(checked.faults);
  const dishonesty = findDishonesty(isFictional, checked.settings);
  if (dishonesty) throw refuse([dishonesty]);
  return checked.settings;
}

/** Those that are not offered, too, each with the reason. @throws {ApiError} `community-unknown`. */
export async function listPaymentMethods(
  { database }: Pick<Store, 'database'>,
  community: string,
  secrets: PaymentSecrets = {},
): Promise<readonly Omit<StoredMethod, 'configured'>[]> {
  await findCommunityRow(database, community);
  const stored = await loadStoredMethods(database, community, secrets);
  return stored.map(({ configured: _, ...method }) => method);
}

/**
 * How many orders still wait for money by it: what comes for them has to be confirmed by hand.
 *
 * @throws {ApiError} `payment-method-missing`, `community-unknown`, `community-moved`.
 */
export async function removePaymentMethod(
  store: Store,
  community: string,
  method: PaymentMethod,
): Promise<{ readonly waiting: number }> {
  return store.write(async (transaction) => {
    ensureRecordsHere(await findCommunityRow(transaction, community));
    const { numDeletedRows } = await transaction
      .deleteFrom('payment_methods')
      .where('community', '=', community)
      .where('method', '=', method)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new ApiError('payment-method-missing', { community, method });
    const { waiting } = await transaction
      .selectFrom('orders')
      .select(({ fn }) => fn.countAll<number | string>().as('waiting'))
      .where('community', '=', community)
      .where('method', '=', method)
      .where('status', '=', 'awaiting-payment')
      .where('expires_at', '>', store.clock().toISOString())
      .executeTakeFirstOrThrow();
    return { waiting: Number(waiting) };
  });
}
