// `orders/`: the form, and what becomes of it: an order's own page, or the form again with what is wrong.
import { parseOrderCode } from '@circunomy/sdk/orders';
import type { Order, Orderable } from '@circunomy/sdk/schema';
import {
  findField,
  type OrderField,
  type OrderFields,
  readOrderFields,
  renewKey,
  toNewOrder,
} from '../../orders/order-fields.ts';
import type { LiveView, OrderFormView } from '../../render/live-view.ts';
import {
  askOrders,
  isEnglish,
  type LiveContext,
  type OrdersAnswer,
  tellProblem,
} from './ask-orders.ts';
import { readForm, refuseForm } from './read-form.ts';
import { type LivePageOptions, showMissing, showPage } from './show-page.ts';

type FormState = Pick<OrderFormView, 'fields' | 'faults' | 'problem'>;

export function showForm(context: LiveContext, options: LivePageOptions): Promise<Response> {
  // Whoever wrote the address must not know the key: with it, the order would be theirs to open.
  const fields = renewKey(readOrderFields(new URL(context.req.url).searchParams));
  return answerForm(context, options, { fields, faults: new Map(), problem: null }, 200);
}

export async function takeForm(context: LiveContext, options: LivePageOptions): Promise<Response> {
  const sent = await readForm(context);
  if (!sent) return refuseForm(context);
  const code = sent.get('code');
  if (code !== null) return openOrder(context, options, code);
  const fields = readOrderFields(sent);
  const placed = await askOrders<Order>(options.askApi, context, {
    ...{ path: '', method: 'POST', key: fields.key, body: toNewOrder(fields) },
  });
  if (placed.value) return context.redirect(`./${placed.value.code}/`, 303);
  const { status } = placed.problem;
  // Where nobody knows whether it was ordered, only the same key may ask again.
  const kept = status >= 500 ? fields : renewKey(fields);
  return answerForm(context, options, toFormState(context, kept, placed), status);
}

/** Somebody typed the code of an order to follow it. */
async function openOrder(
  context: LiveContext,
  options: LivePageOptions,
  typed: string,
): Promise<Response> {
  const code = parseOrderCode(typed);
  return code ? context.redirect(`./${code}/`, 303) : showMissing(context, options, 404);
}

async function answerForm(
  context: LiveContext,
  options: LivePageOptions,
  state: FormState,
  status: number,
): Promise<Response> {
  const site = await options.pages.site(context.req.param('community') ?? '');
  const asked = await askOrders<Orderable>(options.askApi, context, { path: '', method: 'GET' });
  const orderable = asked.value;
  const isOpen = site.community.orders !== null && orderable && orderable.methods.length > 0;
  const view: LiveView = isOpen
    ? { kind: 'order-form', orderable, ...state }
    : { kind: 'orders-closed', problem: tellProblem(context, asked) };
  return showPage(context, options, { path: 'orders/', view, status });
}

function toFormState(
  context: LiveContext,
  fields: OrderFields,
  placed: OrdersAnswer<Order>,
): FormState {
  const faults = new Map<OrderField, string>();
  for (const fault of placed.problem?.faults ?? []) {
    const field = findField(fault.path);
    if (field) faults.set(field, isEnglish(context) ? fault.message : fault.messageId);
  }
  return { fields, faults, problem: faults.size === 0 ? tellProblem(context, placed) : null };
}
