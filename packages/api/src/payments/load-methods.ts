// The ways to pay that a community offers at this moment, and why one that is set up is not among them.
import type { Community } from '@circunomy/sdk/schema';
import type { Kysely } from 'kysely';
import { parseStoredProfile } from '../ledger/books.ts';
import type { Tables } from '../storage/tables.ts';
import { findDishonesty } from './ensure-honest.ts';
import { createMidtrans } from './midtrans/midtrans.ts';
import type { ConfiguredMethod } from './payment-method.ts';
import { findServerKey, type PaymentSecrets } from './payment-secrets.ts';
import { type PaymentSettings, parseStoredSettings } from './payment-settings.ts';
import { createQris } from './qris.ts';
import { testPayment } from './test-payment.ts';
import { createTransfer } from './transfer.ts';

/** Why a method is not offered: it was edited by hand, is for a community of the other kind, or lacks its secret. */
export type MethodFlaw = 'settings-unreadable' | 'not-honest' | 'key-missing';

export interface StoredMethod {
  readonly method: string;
  /** Null where they cannot be read. */
  readonly settings: PaymentSettings | null;
  /** UTC instant. */
  readonly added: string;
  readonly flaw: MethodFlaw | null;
  /** Null where there is a flaw. */
  readonly configured: ConfiguredMethod | null;
}

/**
 * In the order in which they were added. Asked anew for every order and every payment: settings and profile are read
 * in one question, so that no edit of a table and no change of the profile lets a real community be paid by `test`.
 */
export async function loadMethods(
  database: Kysely<Tables>,
  community: string,
  secrets: PaymentSecrets = {},
): Promise<readonly ConfiguredMethod[]> {
  const stored = await loadStoredMethods(database, community, secrets);
  return stored.flatMap(({ configured }) => configured ?? []);
}

export async function loadStoredMethods(
  database: Kysely<Tables>,
  community: string,
  secrets: PaymentSecrets,
): Promise<readonly StoredMethod[]> {
  const rows = await database
    .selectFrom('payment_methods')
    .innerJoin('communities', 'communities.slug', 'payment_methods.community')
    .select(['method', 'settings', 'added', 'profile'])
    .where('payment_methods.community', '=', community)
    .orderBy('added')
    .orderBy('method')
    .execute();
  return rows.map(({ method, settings: text, added, profile }) => {
    const settings = parseStoredSettings(method, text) ?? null;
    const { fictional, orders } = parseStoredProfile(profile);
    const made = configure(settings, { community, orders, isFictional: fictional, secrets });
    const outcome =
      typeof made === 'string'
        ? { flaw: made, configured: null }
        : { flaw: null, configured: made };
    return { method, settings, added, ...outcome };
  });
}

interface Circumstances extends Pick<Community, 'community' | 'orders'> {
  readonly isFictional: boolean;
  readonly secrets: PaymentSecrets;
}

function configure(
  settings: PaymentSettings | null,
  { community, orders, isFictional, secrets }: Circumstances,
): ConfiguredMethod | MethodFlaw {
  if (settings === null) return 'settings-unreadable';
  if (findDishonesty(isFictional, settings)) return 'not-honest';
  switch (settings.method) {
    case 'test':
      return testPayment;
    case 'qris':
      return createQris(settings.qris);
    case 'transfer':
      return createTransfer(settings);
    case 'midtrans': {
      const serverKey = findServerKey(secrets, community);
      if (serverKey === undefined) return 'key-missing';
      const noticeUrl = toNoticeUrl(orders);
      return createMidtrans({ sandbox: settings.sandbox, serverKey, noticeUrl });
    }
  }
}

/** The gateway reaches nobody but by https. */
function toNoticeUrl(orders: string | null): string | null {
  return orders?.startsWith('https://') ? `${orders.replace(/\/$/, '')}/notices/midtrans` : null;
}
