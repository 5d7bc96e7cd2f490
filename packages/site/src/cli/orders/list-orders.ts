// `circunomy orders list` and `show`.
import { listDeskOrders, readDeskOrder, type Store } from '@circunomy/api';
import { createFormat, orderStatusWords } from '@circunomy/sdk/format';
import type { DeskOrder } from '@circunomy/sdk/schema';
import type { Call } from '../command.ts';
import { refuse } from '../parse-call.ts';
import type { Language } from '../words.ts';
import { isFilter, readCode, toLine, toPlace } from './desk-call.ts';

/** All pages: who calls this reads on, or pipes it. */
export async function list(call: Call, store: Store, community: string): Promise<void> {
  const status = call.option('status');
  if (status !== undefined && !isFilter(status)) {
    const choices = ['attention', ...Object.keys(orderStatusWords)].join(', ');
    throw refuse(call.command, 'status', status, choices);
  }
  const orders: DeskOrder[] = [];
  let from: string | undefined;
  do {
    const page = await listDeskOrders(store, toPlace(community), { status, from });
    orders.push(...page.orders);
    for (const order of page.orders) call.say(toLine(order));
    from = page.next ?? undefined;
  } while (from !== undefined);
  if (orders.length === 0) call.say({ en: 'There is no such order.', id: 'Tidak ada pesanan.' });
  call.answer({ community, orders });
}

export async function show(call: Call, store: Store, community: string): Promise<void> {
  const desk = await readDeskOrder(store, toPlace(community), readCode(call));
  call.say(toLine(desk));
  call.say({ en: tellDetails(desk, 'en'), id: tellDetails(desk, 'id') });
  call.answer(desk);
}

function tellDetails({ order, contact, money, notes }: DeskOrder, language: Language): string {
  const { rupiah, instant } = createFormat(language);
  const signs = { in: '+', out: '−' } as const;
  return [
    ...[order.name, contact].filter((text) => text !== null),
    ...order.steps.map(({ status, at }) => `${instant(at)}  ${orderStatusWords[status][language]}`),
    ...money.map(
      (line) => `${line.on}  ${signs[line.direction]}${rupiah(line.amount)}  ${line.reference}`,
    ),
    ...notes.map(({ at, text }) => `${instant(at)}  ${text}`),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}
