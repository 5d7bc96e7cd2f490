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

/** Until aborted. What fails is tried again a minute later; a gateway that takes longer is not asked twice at once. */
export function sweepOrdersWhileServing(ordering: Sweeping, signal: AbortSignal): void {
  let isUnderWay = false;
  const timer = setInterval(async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    await sweepOrders(ordering).catch(() => undefined);
    isUnderWay = false;
  }, EVERY);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

type Sweeping = Pick<Ordering, 'store' | 'secrets'>;

/**
 * Writes nothing where nothing is due. What one community cannot have done keeps no other from it.
 *
 * @throws what went wrong first, once everything was tried.
 */
export async function sweepOrders({ store, secrets }: Sweeping): Promise<void> {
  const failures: unknown[] = [];
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: unknown) => failures.push(error));
  };
  for (const community of await listRecording(store)) {
    await attempt(() => writeExpiry(store, community));
    await attempt(() => forgetPersons(store, community));
  }
  await attempt(() => checkOpenPayments({ store, secrets }));
  if (failures.length > 0) throw failures[0];
}

async function writeExpiry(store: Store, community: string): Promise<void> {
  const now = store.clock();
  if (!(await hasRunOut(store, community, now))) return;
  await writeOrders(store, community, (transaction) => expireOrders(transaction, community, now));
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
