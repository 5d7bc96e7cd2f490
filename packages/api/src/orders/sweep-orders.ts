// What time does to orders while nobody asks for them: they run out, gateways are asked about lost notices, persons are
// forgotten. Several processes on one database may do so at once: each step is taken once.
import { checkOpenPayments } from '../payments/check-payment.ts';
import type { Store } from '../storage/store.ts';
import { expireOrders } from './expire-orders.ts';
import { forgetPersons } from './forget-persons.ts';
import type { Ordering } from './ordering.ts';
import { writeOrders } from './write-orders.ts';

/** Milliseconds between two looks. */
const EVERY = 60_000;

/** Until aborted. What fails is tried again a minute later. */
export function sweepOrdersWhileServing(ordering: Sweeping, signal: AbortSignal): void {
  const timer = setInterval(() => void sweepOrders(ordering).catch(() => undefined), EVERY);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

type Sweeping = Pick<Ordering, 'store' | 'secrets'>;

/** Writes nothing where nothing is due. */
export async function sweepOrders({ store, secrets }: Sweeping): Promise<void> {
  for (const community of await listRecording(store)) {
    const now = store.clock();
    if (await hasRunOut(store, community, now)) {
      await writeOrders(store, community, (transaction) =>
        expireOrders(transaction, community, now),
      );
    }
    await forgetPersons(store, community);
  }
  await checkOpenPayments({ store, secrets });
}

/** Communities that ever had an order, and record here. */
async function listRecording({ database }: Store): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('communities')
    .select('slug')
    .where('moved_to', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('orders').select('code').whereRef('orders.community', '=', 'communities.slug'),
      ),
    )
    .orderBy('slug')
    .execute();
  return rows.map(({ slug }) => slug);
}

async function hasRunOut({ database }: Store, community: string, now: Date): Promise<boolean> {
  const due = await database
    .selectFrom('orders')
    .select('code')
    .where('community', '=', community)
    .where('status', '=', 'awaiting-payment')
    .where('expires_at', '<=', now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}
