// Midtrans, played by MSW: it charges, tells where a payment stands, and signs notices. Nothing leaves this machine.
import { createHash } from 'node:crypto';
import { HttpResponse, http } from 'msw';
import { type SetupServer, setupServer } from 'msw/node';

export const SERVER_KEY = 'SB-Mid-server-contoh';

const HOST = 'https://api.sandbox.midtrans.com';

/** What is asked of it, as far as a test looks at it. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Standing {
  readonly transaction_status: string;
  readonly fraud_status?: string;
  readonly status_code?: string;
  readonly [field: string]: unknown;
}

interface Payment {
  readonly transaction: string;
  readonly amount: number;
  standing: Standing;
}

export interface SampleGateway {
  readonly server: SetupServer;
  readonly asked: Asked[];
  readonly payments: Map<string, Payment>;
  /** What it answers at every address until it is undefined again. */
  answer: (() => Response | Promise<Response>) | undefined;
  set(reference: string, standing: Standing): void;
  /** The body of the notice that it would send of a payment, as it stands or stood. */
  toNotice(reference: string, standing?: Standing): Record<string, unknown>;
}

export function signNotice(
  notice: Readonly<Record<string, unknown>>,
  key: string = SERVER_KEY,
): Record<string, unknown> {
  const { order_id, status_code, gross_amount } = notice;
  const signed = `${order_id}${status_code}${gross_amount}${key}`;
  return { ...notice, signature_key: createHash('sha512').update(signed).digest('hex') };
}

const PENDING: Standing = { transaction_status: 'pending', status_code: '201' };

export function createSampleGateway(): SampleGateway {
  const describe = (reference: string, standing?: Standing): Record<string, unknown> => {
    const payment = gateway.payments.get(reference);
    return {
      ...{ order_id: reference, transaction_id: payment?.transaction, currency: 'IDR' },
      ...{ gross_amount: `${payment?.amount}.00`, payment_type: 'qris' },
      ...{ transaction_time: '2026-11-18 09:00:30', fraud_status: 'accept', status_code: '200' },
      ...(standing ?? payment?.standing),
    };
  };
  const gateway: SampleGateway = {
    asked: [],
    payments: new Map(),
    answer: undefined,
    set: (reference, standing) => {
      const payment = gateway.payments.get(reference);
      if (payment) payment.standing = standing;
    },
    toNotice: (reference, standing) => signNotice(describe(reference, standing)),
    server: setupServer(
      http.all(`${HOST}/*`, async ({ request }) => {
        const { method, url, headers } = request;
        const text = await request.clone().text();
        gateway.asked.push({ method, url, headers, body: text === '' ? null : JSON.parse(text) });
        return gateway.answer?.();
      }),
      http.post(`${HOST}/v2/charge`, async ({ request }) => {
        const { transaction_details: details } = (await request.json()) as Charge;
        const { order_id: reference, gross_amount: amount } = details;
        if (gateway.payments.has(reference)) {
          return HttpResponse.json({ status_code: '406', status_message: 'order_id is used' });
        }
        const transaction = `transaction-${reference}`;
        gateway.payments.set(reference, { transaction, amount, standing: PENDING });
        return HttpResponse.json(
          {
            ...describe(reference),
            status_code: '201',
            qr_string: `00020101021226${reference}`,
          },
          { status: 201 },
        );
      }),
      http.get(`${HOST}/v2/:reference/status`, ({ params: { reference } }) =>
        gateway.payments.has(String(reference))
          ? HttpResponse.json(describe(String(reference)))
          : HttpResponse.json(
              { status_code: '404', status_message: 'no transaction' },
              { status: 404 },
            ),
      ),
    ),
  };
  return gateway;
}

interface Charge {
  readonly transaction_details: { readonly order_id: string; readonly gross_amount: number };
}
