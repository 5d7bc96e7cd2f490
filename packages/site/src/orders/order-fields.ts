// What stands in the fields of the order form, from the address or from a form that was sent, and what it asks for.
import { randomUUID } from 'node:crypto';
import type { NewOrder } from '@circunomy/sdk/schema';

const ORDER_FIELDS = [
  'product',
  'quantity',
  'method',
  'group',
  'area',
  'name',
  'contact',
  'message',
] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];

export type OrderFields = Readonly<Record<OrderField, string>> & {
  /** One intention: however often the form is sent, it is one order. */
  readonly key: string;
  /** Rupiah of one unit that the form showed; empty where it showed none. */
  readonly price: string;
};

/** Of a field that somebody sent by hand; the contract is far stricter. */
const LONGEST = 1_000;

export function readOrderFields(sent: URLSearchParams): OrderFields {
  const read = (name: string): string => (sent.get(name) ?? '').trim().slice(0, LONGEST);
  const fields = Object.fromEntries(ORDER_FIELDS.map((name) => [name, read(name)]));
  return {
    ...(fields as Record<OrderField, string>),
    key: read('key') || randomUUID(),
    price: read(`price-${read('product')}`),
  };
}

/** The same fields as another intention: what was refused is not kept, and what is changed is another order. */
export function renewKey(fields: OrderFields): OrderFields {
  return { ...fields, key: randomUUID() };
}

/** As the contract has it, faults included: whatever is wrong, the data API says so. */
export function toNewOrder(fields: OrderFields): Readonly<Record<keyof NewOrder, unknown>> {
  const { product, quantity, method, group, area, name, contact, message, price } = fields;
  const isShown = isWhole(price) && isWhole(quantity);
  return {
    product,
    quantity: toNumber(quantity),
    method,
    amount: isShown ? Number(price) * Number(quantity) : undefined,
    campaign: undefined,
    for: keepGiven({ recipientGroup: group, area }),
    contributor: keepGiven({ name, contact }),
    message: message || undefined,
  };
}

/** `2,5` and `2.5` are numbers, so that the answer can say what is wrong with them; `dua` is not. */
function toNumber(text: string): number | string {
  const value = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(value) ? text : value;
}

function isWhole(text: string): boolean {
  return /^\d{1,12}$/.test(text);
}

/** Undefined where nothing was given. */
function keepGiven(values: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

const PLACES: readonly (readonly [start: string, field: OrderField])[] = [
  ['$.product', 'product'],
  ['$.quantity', 'quantity'],
  ['$.amount', 'quantity'],
  ['$.method', 'method'],
  ['$.for.recipientGroup', 'group'],
  ['$.for.area', 'area'],
  ['$.contributor.name', 'name'],
  ['$.contributor.contact', 'contact'],
  ['$.message', 'message'],
];

/** Which field of the form a fault of the data API is about. */
export function findField(path: string): OrderField | undefined {
  return PLACES.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1];
}
