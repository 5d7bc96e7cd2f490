// A treasurer and an initiator at the desk of a community in which things can be ordered.
import {
  type DeskOrder,
  deskOrderSchema,
  type PaymentMethod,
  problemSchema,
} from '@circunomy/sdk/schema';
import { addOperator } from '../src/index.ts';
import { createSampleOrders, type SampleOrders } from './sample-orders.ts';

const desk = '/gereja-contoh/data/desk';

type Who = 'treasurer' | 'initiator' | 'volunteer';

export interface Asking {
  readonly as?: Who;
  readonly key?: string;
}

export interface SampleDesk extends SampleOrders {
  readonly ids: Readonly<Record<Who, string>>;
  /** A path below `data/desk/`. */
  get(path: string, as?: Who): Promise<Response>;
  post(path: string, body: unknown, asking?: Asking): Promise<Response>;
  /** A statement. */
  upload(csv: string): Promise<Response>;
  discard(purchase: string): Promise<Response>;
  /** Code of a new order. */
  order(order?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Code of a new order that was paid by `test`. */
  paid(order?: Readonly<Record<string, unknown>>): Promise<string>;
  look(code: string): Promise<DeskOrder>;
}

export async function createSampleDesk(
  methods: readonly PaymentMethod[] = ['test', 'transfer', 'qris'],
): Promise<SampleDesk> {
  const sample = await createSampleOrders({ methods });
  const { api, store, church } = sample;
  const initiator = await addOperator(store, 'gereja-contoh', {
    ...{ name: 'Penggagas Contoh', role: 'initiator' },
  });
  const [volunteer, treasurer] = church.operators;
  const tokens = {
    ...{ treasurer: treasurer?.token ?? '', initiator: initiator.token },
    volunteer: volunteer?.token ?? '',
  };
  let keys = 0;
  const send = async (path: string, init: RequestInit, { as = 'treasurer', key }: Asking = {}) => {
    keys += 1;
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${tokens[as]}`);
    headers.set('Idempotency-Key', key ?? `desk-request-${keys}`);
    return readWhole(await api.request(`${desk}/${path}`, { ...init, headers }));
  };
  const order: SampleDesk['order'] = async (wanted = {}) =>
    ((await (await sample.place(wanted)).json()) as { code: string }).code;
  return {
    ...{ ...sample, order },
    ids: {
      ...{ treasurer: treasurer?.id ?? '', initiator: initiator.operator.id },
      volunteer: volunteer?.id ?? '',
    },
    get: async (path, as) => send(path, {}, as && { as }),
    post: async (path, body, asking) =>
      send(
        path,
        {
          ...{ method: 'POST', body: JSON.stringify(body) },
          headers: { 'Content-Type': 'application/json' },
        },
        asking,
      ),
    upload: async (csv) =>
      send('statements', { method: 'POST', body: csv, headers: { 'Content-Type': 'text/csv' } }),
    discard: async (purchase) => send(`purchases/${purchase}`, { method: 'DELETE' }),
    paid: async (wanted) => {
      const code = await order(wanted);
      await sample.step(code, 'test-payment');
      return code;
    },
    look: async (code) => deskOrderSchema.parse(await (await send(`orders/${code}`, {})).json()),
  };
}

/** What nobody reads would keep whoever checks the other copy waiting. */
async function readWhole(answer: Response): Promise<Response> {
  const body = answer.status === 204 ? null : await answer.arrayBuffer();
  return new Response(body, answer);
}

/** Status, code and the places of its faults. */
export async function tellProblem(answer: Promise<Response>): Promise<string> {
  const { status, code, faults = [] } = problemSchema.parse(await (await answer).json());
  return [status, code, ...faults.map(({ path }) => path)].join(' ');
}
