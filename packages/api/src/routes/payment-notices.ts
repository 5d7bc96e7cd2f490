// `POST data/orders/notices/midtrans`: the gateway says that something happened to a payment. Its signature is checked,
// and then it is asked: what the notice itself claims is never believed.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../api-error.ts';
import { ensurePublic } from '../ledger/books.ts';
import type { Checking } from '../payments/check-payment.ts';
import { loadMethods } from '../payments/load-methods.ts';
import { recordPaymentState } from '../payments/record-payment-state.ts';

const PATH = '/:community/data/orders/notices/midtrans';

/** Bytes; a notice has about a thousand. */
const MAX_NOTICE = 16 * 1024;

const limitNotice = bodyLimit({
  maxSize: MAX_NOTICE,
  onError: () => {
    throw new ApiError('body-too-large', { max: MAX_NOTICE });
  },
});

/**
 * 200 also for what changes nothing and for payments that nobody here knows: sending those again would not help. Only
 * where the gateway cannot be asked, or nothing can be written, it is told to come again.
 */
export function addPaymentNoticeRoute(app: Hono, { store, secrets }: Checking): void {
  app.post(PATH, limitNotice, async (context) => {
    const community = context.req.param('community');
    await ensurePublic(store.database, community);
    const methods = await loadMethods(store.database, community, secrets);
    const { verifyNotice, lookUp } = methods.find(({ method }) => method === 'midtrans') ?? {};
    if (!verifyNotice || !lookUp) throw new ApiError('notice-refused', {});
    const reference = verifyNotice(new Uint8Array(await context.req.arrayBuffer()));
    const state = await lookUp(reference);
    if (state) await recordPaymentState(store, { community, reference }, state);
    return Response.json(
      { received: true },
      { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
    );
  });
  app.all(PATH, ({ req: { method, path } }) => {
    throw new ApiError('method-unknown', { method, path, allowed: 'POST' });
  });
}
