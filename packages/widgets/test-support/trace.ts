/** An order's trace on the page: shown, waited for, and typed into. */
import type { OrderTrace } from '../src/components/order-trace/order-trace.ts';
import { find, findAll, mount, textOf, until } from './mount.ts';
import { answerOrder, CODE, sampleOrder } from './sample-order.ts';
import type { StubbedCommunity } from './stub-community.ts';

export function writeTrace(src: string, rest = '', content = ''): string {
  return `<circunomy-order-trace src="${src}" ${rest}>${content}</circunomy-order-trace>`;
}

/** The trace of this order, once it is on the page. */
export async function mountTrace(
  stub: StubbedCommunity,
  order = sampleOrder('paid'),
  rest = '',
): Promise<OrderTrace> {
  answerOrder(stub, order);
  const widget = await mount<OrderTrace>(writeTrace(stub.src, `code="${CODE}" ${rest}`));
  await untilOrder(widget);
  return widget;
}

export function untilOrder(widget: OrderTrace): Promise<void> {
  return until(() => findAll(widget, '[part=timeline]').length > 0, 'the order is there');
}

/** What the field says of what was typed into it. */
export async function typeCode(widget: OrderTrace, text: string): Promise<string> {
  const input = find<HTMLInputElement>(widget, 'input');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await widget.updateComplete;
  return textOf(widget, '[part=hint]');
}
