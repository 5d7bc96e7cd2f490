// MSW handlers for `data/orders`: a visitor orders, pays and follows an order at the sample's desk.
import { HttpResponse, http, type RequestHandler } from 'msw';
import { newOrderSchema } from '../contract/order.schema.ts';
import { SampleRefusal } from './orders/sample-refusal.ts';
import { toProblemResponse } from './problem-response.ts';
import type { SampleCommunity } from './sample-community.ts';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

const KEY = /^[\x21-\x7e]{8,200}$/;
const CREATED = 201;

/** @param root absolute address of the community, with its slash. */
export function createOrderHandlers(root: string, { desk }: SampleCommunity): RequestHandler[] {
  const orders = `${root}data/orders`;
  const order = `${orders}/:code`;
  const steps = {
    report: (code: string) => desk.report(code),
    cancel: (code: string) => desk.cancel(code),
    forget: (code: string) => desk.forget(code),
    'test-payment': (code: string) => desk.payTest(code),
  };
  return [
    http.get(orders, () => answer(() => desk.orderable())),
    http.post(orders, ({ request }) =>
      answerLater(request, (body, key) => desk.read(desk.place(body, key), root)),
    ),
    http.get(order, ({ params }) => answer(() => desk.read(String(params.code), root))),
    ...Object.entries(steps).map(([name, step]) =>
      http.post(`${order}/${name}`, ({ params }) => {
        const code = String(params.code);
        return answer(() => {
          step(code);
          return desk.read(code, root);
        });
      }),
    ),
    http.options(orders, () => toPreflight('GET, HEAD, POST, OPTIONS')),
    http.options(order, () => toPreflight('GET, HEAD, OPTIONS')),
    http.options(`${order}/:step`, () => toPreflight('POST, OPTIONS')),
  ];
}

type NewOrder = ReturnType<typeof newOrderSchema.parse>;

async function answerLater(
  request: Request,
  place: (body: NewOrder, key: string) => unknown,
): Promise<Response> {
  const key = request.headers.get('idempotency-key') ?? '';
  const sent: unknown = await request.json().catch(() => undefined);
  return answer(() => {
    if (!KEY.test(key)) throw new SampleRefusal('idempotency-key-refused');
    if (sent === undefined) throw new SampleRefusal('body-not-json');
    const parsed = newOrderSchema.safeParse(sent);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new SampleRefusal('order-refused', {}, ['$', ...(issue?.path ?? [])].join('.'));
    }
    return place(parsed.data, key);
  }, CREATED);
}

function answer(read: () => unknown, status = 200): Response {
  try {
    return HttpResponse.json(read() as never, { status, headers: HEADERS });
  } catch (error) {
    if (error instanceof SampleRefusal) return toProblemResponse(error.problem);
    throw error;
  }
}

function toPreflight(allowed: string): Response {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': allowed,
    'access-control-allow-headers': 'Content-Type, Idempotency-Key',
    'access-control-max-age': '86400',
    allow: allowed,
  };
  return new HttpResponse(null, { status: 204, headers });
}
