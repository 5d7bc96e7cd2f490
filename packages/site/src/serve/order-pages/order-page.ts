// `orders/<code>/`: paying, and following what became of it.
import { parseOrderCode } from '@circunomy/sdk/orders';
import type { Order } from '@circunomy/sdk/schema';
import { drawQr, drawQrPng } from '../../orders/qr-picture.ts';
import type { LiveView } from '../../render/live-view.ts';
import { askOrders, type LiveContext, type OrdersAnswer, tellProblem } from './ask-orders.ts';
import { readForm, refuseForm } from './read-form.ts';
import { type LivePageOptions, showMissing, showPage } from './show-page.ts';

/** What the buttons of the page do, each a step of the data API. */
const STEPS = ['report', 'cancel', 'forget', 'test-payment'];

export function showOrder(context: LiveContext, options: LivePageOptions): Promise<Response> {
  return answerOrder(context, options, { problem: null, status: 200 });
}

export async function takeStep(context: LiveContext, options: LivePageOptions): Promise<Response> {
  const sent = await readForm(context);
  const step = sent?.get('step') ?? '';
  if (!STEPS.includes(step)) return refuseForm(context);
  const code = readCode(context);
  if (!code) return showMissing(context, options, 404);
  const taken = await askOrders<Order>(options.askApi, context, {
    ...{ path: `/${code}/${step}`, method: 'POST' },
  });
  if (taken.value) return context.redirect('./', 303);
  const { status } = taken.problem;
  return answerOrder(context, options, { problem: tellProblem(context, taken), status });
}

/** The QR code as a file, for who pays on the phone that shows it. */
export async function saveQr(context: LiveContext, options: LivePageOptions): Promise<Response> {
  const order = (await readOrder(context, options))?.value;
  const text = order && readQrText(order);
  if (!text) return context.text('404\n', 404, { 'cache-control': 'no-store' });
  return new Response(drawQrPng(text), {
    headers: {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="qris.png"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function answerOrder(
  context: LiveContext,
  options: LivePageOptions,
  { problem, status }: { readonly problem: string | null; readonly status: number },
): Promise<Response> {
  const asked = await readOrder(context, options);
  if (!asked) return showMissing(context, options, 404);
  const order = asked.value;
  if (!order) {
    const told = tellProblem(context, asked);
    return showMissing(context, options, asked.problem.status, told);
  }
  const text = readQrText(order);
  const view: LiveView = { kind: 'order', order, qr: text ? drawQr(text) : null, problem };
  return showPage(context, options, { path: `orders/${order.code}/`, view, status });
}

/** Undefined where the address holds no code. */
async function readOrder(
  context: LiveContext,
  { askApi }: LivePageOptions,
): Promise<OrdersAnswer<Order> | undefined> {
  const code = readCode(context);
  return code ? askOrders(askApi, context, { path: `/${code}`, method: 'GET' }) : undefined;
}

function readQrText({ payment }: Order): string | null {
  return payment && 'qris' in payment ? payment.qris : null;
}

function readCode(context: LiveContext): string | undefined {
  return parseOrderCode(context.req.param('code') ?? '');
}
