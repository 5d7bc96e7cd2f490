// What a visitor sends as an order, checked before anything is asked of the store. What was wrong is told with its place;
// what a person wrote about themself is never repeated in an error.
import { type NewOrder, newOrderSchema } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { loadAreaRegister } from '../areas/index.ts';
import type { Fault } from '../ledger/fault.ts';
import { listTextFaults } from '../ledger/rules/text.ts';
import { showValue } from '../ledger/schema-fault-words.ts';
import { toJsonPath, toSchemaFaults } from '../ledger/schema-faults.ts';
import { cleanLine, cleanText } from './clean-text.ts';

const PERSONAL = /^\$\.(contributor|message)\b/;

const LONGEST: readonly (readonly [path: string, most: number])[] = [
  ['$.contributor.name', 80],
  ['$.contributor.contact', 120],
  ['$.message', 280],
];

/** @throws {ApiError} `order-refused` with faults from `$`. */
export async function readNewOrder(sent: unknown): Promise<NewOrder> {
  const texts = listTextFaults(sent, '$');
  if (texts.length > 0) throw refuse(texts);
  const parsed = newOrderSchema.safeParse(sent);
  if (!parsed.success) {
    throw refuse(toSchemaFaults(parsed.error, sent, (place) => toJsonPath('$', place)));
  }
  const { contributor, message, ...order } = parsed.data;
  const area = order.for?.area;
  if (area !== undefined && !(await loadAreaRegister()).hasArea(area)) throw refuse([noArea(area)]);
  const name = cleanLine(contributor?.name);
  const contact = cleanLine(contributor?.contact);
  const said = cleanText(message);
  return {
    ...order,
    contributor: { ...(name && { name }), ...(contact && { contact }) },
    ...(said && { message: said }),
  };
}

function refuse(found: readonly Fault[]): ApiError {
  const faults = found.map((fault) => (PERSONAL.test(fault.path) ? withoutValue(fault) : fault));
  return new ApiError('order-refused', { count: faults.length }, { faults });
}

function withoutValue({ path, value, message }: Fault): Fault {
  if (listTextFaults(value, path).length > 0) return { path, value: undefined, message };
  const most = LONGEST.find(([place]) => place === path)?.[1];
  if (typeof value === 'string' && most !== undefined) {
    return {
      ...{ path, value: undefined },
      message: {
        en: `It is longer than ${most} characters. Shorten it.`,
        id: `Lebih dari ${most} huruf. Persingkat.`,
      },
    };
  }
  return {
    ...{ path, value: undefined },
    message: {
      en: 'It is not a text as the form sends it. Write it again, or leave it out.',
      id: 'Bukan teks seperti yang dikirim formulir. Tulis ulang, atau kosongkan.',
    },
  };
}

function noArea(area: string): Fault {
  return {
    ...{ path: '$.for.area', value: area },
    message: {
      en: `${showValue(area)} is no official area. Choose one from the list, or leave it out.`,
      id: `${showValue(area)} bukan wilayah resmi. Pilih dari daftar, atau kosongkan.`,
    },
  };
}
