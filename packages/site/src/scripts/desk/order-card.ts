// One order as its treasurer sees it.
import { orderStatusWords, paymentMethodWords } from '@circunomy/sdk/format';
import { formatOrderCode } from '@circunomy/sdk/orders';
import type { DeskOrder } from '@circunomy/sdk/schema';
import { build, fact, written } from './build.ts';
import type { DeskContext } from './desk-context.ts';
import { buildOrderSteps } from './order-steps.ts';

export function buildOrderCard(context: DeskContext, order: DeskOrder): HTMLElement {
  const { t, format, language } = context;
  const { code, status, lines, amount, received, returned, name, placedAt } = order.order;
  const marks = order.attention.map((reason) =>
    build('span', { className: 'desk-mark' }, t.reasons[reason]),
  );
  const what = lines.map(({ quantity, unit, name: product, msme }) =>
    build(
      'p',
      {},
      written(`${format.quantity({ quantity, unit })} ${product ?? ''}`),
      ' · ',
      written(msme.name ?? msme.id),
    ),
  );
  return build(
    'article',
    { className: 'card desk-order' },
    build(
      'h3',
      {},
      build('code', {}, formatOrderCode(code)),
      ' ',
      build('span', { className: `state state-${status}` }, orderStatusWords[status][language]),
    ),
    build('p', { className: 'desk-marks' }, ...marks),
    ...what,
    build(
      'dl',
      { className: 'facts' },
      fact(t.amount, build('strong', {}, format.rupiah(amount))),
      received > 0 && fact(t.received, format.rupiah(received)),
      returned > 0 && fact(t.returned, format.rupiah(returned)),
      fact(t.from, written(name ?? t.nameless)),
      order.contact !== null && fact(t.contact, written(order.contact)),
      order.message !== null && fact(t.message, written(order.message)),
      fact(t.placed, format.instant(placedAt)),
    ),
    buildMoney(context, order),
    buildNotes(context, order),
    buildOrderSteps(context, order),
  );
}

function buildMoney(
  { t, format, language }: DeskContext,
  { money }: DeskOrder,
): HTMLElement | null {
  if (money.length === 0) return null;
  const lines = money.map(({ direction, amount, on, method, reference }) =>
    build(
      'li',
      {},
      `${direction === 'in' ? t.in : t.out} ${format.rupiah(amount)} · ${format.partialDate(on)} · ${paymentMethodWords[method][language]} · `,
      written(reference),
    ),
  );
  return build('div', {}, build('h4', {}, t.money), build('ul', {}, ...lines));
}

function buildNotes({ t, format }: DeskContext, { notes }: DeskOrder): HTMLElement | null {
  if (notes.length === 0) return null;
  const lines = notes.map(({ at, text }) =>
    build('li', {}, `${format.instant(at)}: `, written(text)),
  );
  return build('div', {}, build('h4', {}, t.notes), build('ul', {}, ...lines));
}
