// What the types promise to strangers: what compiles, and above all what must not.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSnippets } from './testing/compile-snippets.ts';

const client = `import { createClient } from '@circunomy/sdk';
const client = createClient({ src: 'https://example.org/our-community/' });
export const { itemised, declared } = await client.impact();`;

const entries = `import type { Entry, EntryOf } from '@circunomy/sdk';
declare const entry: Entry;`;

const operator = `import { createOperator, type OperatorProposal } from '@circunomy/sdk/operator';
const operator = createOperator({ src: 'https://example.org/a/', token: 'circ_token' });`;

const orders = `import { createOrders, type Order } from '@circunomy/sdk/orders';
const orders = createOrders({ src: 'https://example.org/a/' });
export declare const order: Order;`;

const guards = [
  "import { isCircunomyError } from '@circunomy/sdk';",
  "import { isOperatorError } from '@circunomy/sdk/operator';",
  "import { isOrderError } from '@circunomy/sdk/orders';",
].join('\n');

const COMPILES: Readonly<Record<string, string>> = {
  'a figure that may be unknown is looked at before it is used': `${client}
    export const rupiah: number | undefined = itemised.spent?.rupiah;
    export const people: { min: number; max: number } | null = itemised.beneficiaries;`,
  'a kind narrows an entry to its fields': `${entries}
    export const told = entry.kind === 'purchase-made' ? entry.amount ?? 0 : entry.on;
    export const purchase = (one: EntryOf<'purchase-made'>): string => one.msme;`,
  'a switch over every way in which news comes ends in never': `import type { LiveUpdate } from '@circunomy/sdk';
    export function told(update: LiveUpdate): string {
      switch (update.mode) {
        case 'stream': return 'live';
        case 'poll': return 'now and then';
        default: return update.mode satisfies never;
      }
    }`,
  'a list typed as proposals of any kind is taken': `${operator}
    const proposals: OperatorProposal[] = [
      { kind: 'cost-paid', on: '2026-05', payload: { purpose: 'delivery', amount: 15_000 } },
      { kind: 'purchase-made', on: null, payload: { msme: 'msme-000000000001', category: 'drinks', amount: null, quantity: { unit: 'pcs', quantity: 3 }, fundedBy: null } },
    ];
    const [first] = await operator.append(proposals);
    export const state: 'draft' | 'entry' | undefined = first?.state;`,
  'codes of errors are known, of the server any': `${guards}
    export function advise(error: unknown): string {
      if (isCircunomyError(error) && error.code === 'rate-limited') return String(error.retryAfter);
      if (isOperatorError(error) && error.code === 'verifier-same') return error.detail;
      if (isOrderError(error) && error.code === 'capacity-gone') return error.faults.map(({ fixId }) => fixId).join();
      return isOperatorError(error) ? error.faults.map(({ path, fix }) => path + fix).join() : '';
    }`,
  'a payment is told apart by its method': `import type { Order } from '@circunomy/sdk/orders';
    export function tell({ payment }: Order): string | null {
      if (payment?.method === 'transfer') return payment.account + payment.extra.toFixed();
      if (payment?.method === 'qris') return payment.qris + payment.merchant.name;
      return payment?.method === 'midtrans' ? payment.qris : null;
    }`,
  'an order is followed as it changes': `${orders}
    for await (const { status } of orders.follow('K7M4-Q9XT-2P3E', { signal: AbortSignal.timeout(9) })) {
      if (status === 'paid') break;
    }`,
  'a report of a check is narrowed by what it found': `${client}
    const report = await client.verify({ onProgress: ({ step }) => console.log(step) });
    export const size: number | string = report.log.holds ? report.log.size : report.log.error.code;`,
};

const DOES_NOT_COMPILE: Readonly<Record<string, readonly [code: string, says: RegExp]>> = {
  'an unknown figure is no number': [
    `${client}\nexport const rupiah: number = itemised.spent.rupiah;`,
    /possibly 'null'/,
  ],
  'a range is no number': [
    `${client}\nexport const people: number = itemised.beneficiaries ?? 0;`,
    /not assignable to type 'number'/,
  ],
  'itemised and declared are never added': [
    `${client}\nexport const all = (itemised.msmesHelped ?? 0) + declared;`,
    /Operator '\+' cannot be applied/,
  ],
  'a misspelt figure': [
    `${client}\nconsole.log(itemised.purchase);`,
    /Property 'purchase' does not exist/,
  ],
  'a field of one kind on an entry of any': [
    `${entries}\nconsole.log(entry.amount);`,
    /Property 'amount' does not exist/,
  ],
  'a kind that there is not': [
    `${entries}\nconsole.log(entry.kind === 'purchase');`,
    /have no overlap/,
  ],
  'an option that there is not': [
    `import { createClient } from '@circunomy/sdk';\ncreateClient({ src: '/a/', token: 'circ_x' });`,
    /'token' does not exist/,
  ],
  'an operator without a token': [
    `import { createOperator } from '@circunomy/sdk/operator';\ncreateOperator({ src: '/a/' });`,
    /Property 'token' is missing/,
  ],
  'the token read back': [
    `${operator}\nconsole.log(operator.token);`,
    /Property 'token' does not exist/,
  ],
  'a payload of another kind': [
    `${operator}\nawait operator.append([{ kind: 'cost-paid', on: null, payload: { msme: 'x' } }]);`,
    /'msme' does not exist|not assignable/,
  ],
  'an amount as text': [
    `${operator}\nawait operator.append([{ kind: 'cost-paid', on: null, payload: { purpose: 'delivery', amount: '15000' } }]);`,
    /Type 'string' is not assignable to type 'number'/,
  ],
  'a payload that lacks a field': [
    `${operator}\nawait operator.append([{ kind: 'cost-paid', on: null, payload: { purpose: 'delivery' } }]);`,
    /'amount' is missing/,
  ],
  'what is the server’s': [
    `${operator}\nawait operator.append([{ kind: 'cost-paid', on: null, id: 'cost-1', payload: { purpose: 'delivery', amount: 1 } }]);`,
    /'id' does not exist/,
  ],
  'what only the server records': [
    `${operator}\nawait operator.append([{ kind: 'key-rotated', on: null, payload: {} }]);`,
    /"key-rotated"' is not assignable/,
  ],
  'a document without consent': [
    `${operator}\nawait operator.draft({ kind: 'evidence-published', on: null, payload: {} as never, documents: [{ kind: 'evidence', body: { caption: 'x' } }] });`,
    /'consent' is missing/,
  ],
  'a body of another document': [
    `${operator}\nawait operator.draft({ kind: 'evidence-published', on: null, payload: {} as never, documents: [{ kind: 'note', body: { caption: 'x' }, consent: { basis: 'given', purpose: 'x', on: null, until: null } }] });`,
    /'caption' does not exist|not assignable/,
  ],
  'a withdrawal without a reason': [
    `${operator}\nawait operator.withdraw('document-000000000001', {});`,
    /'reason' is missing/,
  ],
  'a quantity as text': [
    `${orders}\nawait orders.place({ product: 'product-1', quantity: '2', method: 'test' });`,
    /Type 'string' is not assignable to type 'number'/,
  ],
  'a way to pay that there is not': [
    `${orders}\nawait orders.place({ product: 'product-1', quantity: 2, method: 'cash' });`,
    /'"cash"' is not assignable/,
  ],
  'a price that the visitor sets': [
    `${orders}\nawait orders.place({ product: 'product-1', quantity: 2, method: 'test', price: 1 });`,
    /'price' does not exist/,
  ],
  'the contact read back': [`${orders}\nconsole.log(order.contact);`, /'contact' does not exist/],
  'a QR code of a transfer': [
    `${orders}\nif (order.payment?.method === 'transfer') console.log(order.payment.qris);`,
    /'qris' does not exist/,
  ],
  'what was typed, in an error': [
    `${guards}\nexport const typed = (error: unknown) => isOrderError(error) && error.faults[0]?.value;`,
    /'value' does not exist/,
  ],
  'an answer that is changed': [
    `${operator}\noperator.src = 'https://elsewhere.example/';`,
    /read-only property/,
  ],
};

const toName = (title: string): string => `type-${title.replace(/\W+/g, '-')}`;
let faults: Map<string, string[]>;

beforeAll(() => {
  const wrong = Object.entries(DOES_NOT_COMPILE).map(([title, [code]]) => [title, code] as const);
  const pieces = [...Object.entries(COMPILES), ...wrong];
  faults = compileSnippets(new Map(pieces.map(([title, code]) => [toName(title), code])));
}, 150_000);

describe('types', () => {
  test.each(Object.keys(COMPILES))('%s', (title) => {
    expect(faults.get(toName(title)) ?? []).toEqual([]);
  });

  test.each(Object.entries(DOES_NOT_COMPILE))('refuse: %s', (title, [, says]) => {
    expect(faults.get(toName(title))?.join('\n') ?? 'It compiles.').toMatch(says);
  });
});
