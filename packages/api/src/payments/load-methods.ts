// The ways to pay that a community offers at this moment.
import type { Kysely } from 'kysely';
import { parseStoredProfile } from '../ledger/books.ts';
import type { Tables } from '../storage/tables.ts';
import { isHonest } from './ensure-honest.ts';
import type { ConfiguredMethod } from './payment-method.ts';
import type { PaymentSecrets } from './payment-secrets.ts';
import { parseStoredSettings } from './payment-settings.ts';
import { testPayment } from './test-payment.ts';

/**
 * In the order in which they were added. Asked anew for every order and every payment: settings, profile and whether
 * the two go together are read in one question, so that no edit of a table switches `test` on for a real community.
 */
export async function loadMethods(
  database: Kysely<Tables>,
  community: string,
  _secrets: PaymentSecrets = {},
): Promise<readonly ConfiguredMethod[]> {
  const rows = await database
    .selectFrom('payment_methods')
    .innerJoin('communities', 'communities.slug', 'payment_methods.community')
    .select(['payment_methods.method', 'payment_methods.settings', 'communities.profile'])
    .where('payment_methods.community', '=', community)
    .orderBy('payment_methods.added')
    .orderBy('payment_methods.method')
    .execute();
  return rows.flatMap(({ method, settings, profile }) => {
    const stored = parseStoredSettings(method, settings);
    if (!stored || !isHonest(parseStoredProfile(profile).fictional, stored)) return [];
    return [testPayment];
  });
}
