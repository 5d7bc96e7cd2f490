// What the actions of `circunomy orders` share: who does it, on which order, and the answer's words.
import { randomUUID } from 'node:crypto';
import type { DeskFilter, Store } from '@circunomy/api';
import { ensureOrderCode, readDeskOrder } from '@circunomy/api';
import { createFormat, orderStatusWords } from '@circunomy/sdk/format';
import { formatOrderCode } from '@circunomy/sdk/orders';
import type { DeskOrder } from '@circunomy/sdk/schema';
import { readWrittenRupiah } from '../../orders/written-rupiah.ts';
import { deskWords } from '../../words/desk.ts';
import type { Call } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { findOperator } from '../witnesses.ts';
import type { Language, Words } from '../words.ts';

export interface DeskCall {
  readonly community: string;
  readonly operator: string;
  readonly request: { readonly key: string; readonly requestHash: string; readonly at: string };
}

/** A call is an intention of its own: nobody repeats it but by calling again. */
export async function toDeskCall(call: Call, store: Store, community: string): Promise<DeskCall> {
  const operator = await findOperator(store, community, call.need('by'));
  const request = { key: randomUUID(), requestHash: '', at: store.clock().toISOString() };
  return { community, operator, request };
}

/** Where links lead while the profile names no server that takes orders. */
export function toPlace(community: string): { readonly community: string; readonly root: string } {
  return { community, root: `http://localhost:4321/${community}/` };
}

/** The word after the action, as a code. @throws {ApiError} `order-code-wrong`. */
export function readCode(call: Call): string {
  return ensureOrderCode(call.arguments[1] ?? '');
}

/** Undefined where it is not given. @throws {CliError} `option-refused`. */
export function readRupiah(call: Call, option: string): number | undefined {
  const written = call.option(option);
  if (written === undefined) return undefined;
  const rupiah = readWrittenRupiah(written);
  if (rupiah === undefined) throw refuse(call.command, option, written, '30000');
  return rupiah;
}

export function isFilter(written: string | undefined): written is DeskFilter {
  return written === 'attention' || Object.hasOwn(orderStatusWords, written ?? '');
}

/** Says and answers an order as it is by now. */
export async function tellOrder(
  call: Call,
  store: Store,
  { community, code }: { readonly community: string; readonly code: string },
): Promise<void> {
  const order = await readDeskOrder(store, toPlace(community), code);
  call.say(toLine(order));
  call.answer(order);
}

/** Without names: the list may stand on a screen that others see. */
export function toLine(desk: DeskOrder): Words {
  return { en: toLineIn(desk, 'en'), id: toLineIn(desk, 'id') };
}

function toLineIn({ order, attention }: DeskOrder, language: Language): string {
  const format = createFormat(language);
  const [line] = order.lines;
  const goods = line ? `${format.number(line.quantity)} × ${line.name ?? line.product}` : '';
  const told = attention.map((each) => deskWords[language].reasons[each]).join(', ');
  const parts = [
    ...[formatOrderCode(order.code), orderStatusWords[order.status][language]],
    ...[format.rupiah(order.amount), goods, told && `! ${told}`],
  ];
  return parts.filter(Boolean).join('  ');
}
