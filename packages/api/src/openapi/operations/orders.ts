// Buying for aid: what a visitor asks of a running server, without a token, from any page.
import type { ApiErrorCode } from '../../api-error.ts';
import { type ExampleName, exampleOf } from '../examples.ts';
import type { HeaderName } from '../headers.ts';
import type { Answer, Operation } from '../operation.ts';

const JSON_TYPE = 'application/json';

const OPEN: readonly HeaderName[] = ['NoStore', 'AnyOrigin', 'NoSniff'];
/** Where the host lists the origins that may send. */
const TO_SENDER: readonly HeaderName[] = ['NoStore', 'SenderOrigin', 'NoSniff'];

const READ: readonly ApiErrorCode[] = ['community-unknown', 'store-unreachable'];
const WRITE: readonly ApiErrorCode[] = [
  ...READ,
  'community-moved',
  ...(['store-busy', 'store-full', 'disk-refused'] as const),
  ...(['store-read-only', 'store-write-unsure'] as const),
];
const CODE: readonly ApiErrorCode[] = ['order-unknown', 'order-code-wrong', 'too-many-codes'];

const answer = (
  description: string,
  name: ExampleName,
  headers: readonly HeaderName[] = OPEN,
): Answer => ({
  ...{ description, headers },
  content: {
    ...{ type: JSON_TYPE, schema: name === 'orderable' ? 'Orderable' : 'Order' },
    example: exampleOf(name),
  },
});

const step = (
  path: string,
  told: Pick<Operation, 'id' | 'summary' | 'description'>,
  problems: readonly ApiErrorCode[] = [],
): Operation => ({
  ...{ root: 'community', path: `/data/orders/{code}/${path}`, method: 'post', tag: 'orders' },
  ...told,
  ...{ token: 'none', isOrderAccess: true, parameters: ['OrderCode'] },
  answers: { 200: answer('The order as it is after it.', 'order', TO_SENDER) },
  problems: [...WRITE, ...CODE, 'origin-refused', ...problems],
});

export const orders: readonly Operation[] = [
  {
    ...{ root: 'community', path: '/data/orders', method: 'get', id: 'readOrderable' },
    ...{ tag: 'orders', token: 'none' },
    summary: 'What can be ordered at this moment, and how it can be paid',
    answers: { 200: answer('Products with what is left of each this week.', 'orderable') },
    problems: READ,
  },
  {
    ...{ root: 'community', path: '/data/orders', method: 'post', id: 'placeOrder' },
    ...{ tag: 'orders', token: 'none', isOrderAccess: true, parameters: ['IdempotencyKey'] },
    summary: 'Orders a product, and keeps its units until the order is paid or expires',
    description:
      'The price is the ledger’s: `amount` only says which sum the visitor was shown. The same key and body are answered by the same order.',
    body: {
      ...{ type: JSON_TYPE, schema: 'NewOrder', example: exampleOf('new-order') },
      description: 'What is wanted. Name, contact and message may be left out.',
    },
    answers: { 201: answer('The order, and what is needed to pay it.', 'order', TO_SENDER) },
    problems: [
      ...WRITE,
      ...(['body-not-json', 'content-type-unknown', 'text-not-storable'] as const),
      ...(['idempotency-key-refused', 'idempotency-key-reused'] as const),
      ...(['orders-closed', 'order-refused', 'product-not-offered', 'quantity-refused'] as const),
      ...(['capacity-gone', 'capacity-unknown', 'price-changed', 'campaign-not-open'] as const),
      ...(['method-not-offered', 'too-many-orders', 'payment-unavailable'] as const),
      'origin-refused',
    ],
  },
  {
    ...{ root: 'community', path: '/data/orders/{code}', method: 'get', id: 'readOrder' },
    ...{ tag: 'orders', token: 'none', isOrderAccess: true, parameters: ['OrderCode'] },
    summary: 'An order, for whoever knows its code',
    description: 'From the purchase on it tells what the ledger says of it.',
    answers: { 200: answer('The order with every step so far.', 'order') },
    problems: [...READ, ...CODE, 'payment-unavailable'],
  },
  step(
    'report',
    {
      id: 'reportPayment',
      summary: '“I have paid”: the units are kept until the treasurer has looked',
      description: 'It is no payment by itself.',
    },
    ['order-step-refused'],
  ),
  step(
    'cancel',
    {
      id: 'cancelOrder',
      summary: 'Cancels an order that awaits its payment, and none was reported',
    },
    ['order-step-refused'],
  ),
  step('forget', {
    id: 'forgetContributor',
    summary: 'Erases name, contact and message of an order for good; the order stays',
  }),
  step(
    'test-payment',
    {
      id: 'payTest',
      summary: 'Pays an order by the method `test`, where no money moves',
    },
    ['order-step-refused', 'method-not-offered'],
  ),
];
