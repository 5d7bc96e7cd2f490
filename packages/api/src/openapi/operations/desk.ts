// The treasurer's desk: orders with what only a treasurer may see, money, purchases, reconciliation.
import type { ApiErrorCode } from '../../api-error.ts';
import { type ExampleName, exampleOf } from '../examples.ts';
import type { HeaderName } from '../headers.ts';
import type { Answer, Operation } from '../operation.ts';
import type { ComponentName } from '../to-component-schemas.ts';

const JSON_TYPE = 'application/json';
const HEADERS: readonly HeaderName[] = ['NoStore', 'NoSniff'];

const READ: readonly ApiErrorCode[] = [
  ...(['token-missing', 'token-wrong', 'too-many-attempts', 'role-refused'] as const),
  ...(['community-unknown', 'operator-unknown', 'store-unreachable'] as const),
];
const WRITE: readonly ApiErrorCode[] = [
  ...[...READ, 'community-moved' as const],
  ...(['store-busy', 'store-full', 'disk-refused'] as const),
  ...(['store-read-only', 'store-write-unsure'] as const),
  ...(['idempotency-key-refused', 'idempotency-key-reused'] as const),
];
const BODY: readonly ApiErrorCode[] = [
  ...(['body-not-json', 'content-type-unknown', 'text-not-storable', 'desk-refused'] as const),
];
const CODE: readonly ApiErrorCode[] = ['order-unknown', 'order-code-wrong'];

const answer = (description: string, schema: ComponentName, name: ExampleName): Answer => ({
  ...{ description, headers: HEADERS },
  content: { type: JSON_TYPE, schema, example: exampleOf(name) },
});

const body = (
  description: string,
  schema: ComponentName,
  name: ExampleName,
): Operation['body'] & {} => ({
  ...{ type: JSON_TYPE, schema, description },
  example: exampleOf(name),
});

const DAY_TABLE =
  'day,method,direction,amount_rupiah,order,reference,source,recorded_at,recorded_by,note\r\n' +
  '2026-03-12,transfer,in,30127,,Setoran 14.05,treasurer,2026-03-12T08:00:00.000Z,operator-0000000deskn,\r\n';

const COMMON = { root: 'community', tag: 'desk', token: 'required' } as const;

const step = (
  path: string,
  told: Pick<Operation, 'id' | 'summary'>,
  sent: Operation['body'] & {},
  problems: readonly ApiErrorCode[],
): Operation => ({
  ...{ ...COMMON, path: `/data/desk/orders/{code}/${path}`, method: 'post' },
  ...{ ...told, parameters: ['OrderCode', 'IdempotencyKey'], body: sent },
  answers: { 200: answer('The order as it is after it.', 'DeskOrder', 'desk-order') },
  problems: [...WRITE, ...BODY, ...CODE, ...problems],
});

export const desk: readonly Operation[] = [
  {
    ...{ ...COMMON, path: '/data/desk/orders', method: 'get', id: 'listOrders' },
    summary: 'Orders, newest first, with contact, notes, money and what needs attention',
    parameters: ['OrdersStatus', 'OrdersFrom'],
    answers: { 200: answer('A page of orders.', 'DeskOrders', 'desk-orders') },
    problems: [...READ, 'desk-refused'],
  },
  {
    ...{ ...COMMON, path: '/data/desk/orders/{code}', method: 'get', id: 'readDeskOrder' },
    ...{ summary: 'One order as its treasurer sees it', parameters: ['OrderCode'] },
    answers: { 200: answer('The order.', 'DeskOrder', 'desk-order') },
    problems: [...READ, ...CODE],
  },
  step(
    'confirm',
    { id: 'confirmMoney', summary: 'Money came for this order' },
    body('How much, and when.', 'Confirmation', 'confirmation'),
    ['money-recorded', 'order-step-refused'],
  ),
  step(
    'reject',
    { id: 'rejectReport', summary: 'Nothing came: the order ends, and its units are free again' },
    body('Why.', 'Rejection', 'rejection'),
    ['order-step-refused'],
  ),
  step(
    'refund',
    { id: 'refundMoney', summary: 'Money of this order went back' },
    body('How much, and when.', 'Confirmation', 'confirmation'),
    ['money-recorded', 'refund-refused', 'order-step-refused'],
  ),
  step(
    'note',
    { id: 'noteOnOrder', summary: 'Writes something down for the other treasurers' },
    body('The note.', 'DeskNote', 'desk-note'),
    [],
  ),
  step(
    'accept',
    { id: 'acceptOrder', summary: 'Decides that a disputed order goes on as paid' },
    body('Why.', 'DeskNote', 'desk-note'),
    ['order-step-refused', 'capacity-gone'],
  ),
  {
    ...{ ...COMMON, path: '/data/desk/money', method: 'post', id: 'keepUnmatchedMoney' },
    summary: 'Keeps money that came and nobody knows whose it is',
    parameters: ['IdempotencyKey'],
    body: body('How much, when and how.', 'UnmatchedMoney', 'unmatched-money'),
    answers: { 201: answer('It is kept.', 'MoneyLine', 'money-line') },
    problems: [...WRITE, ...BODY, 'money-recorded'],
  },
  {
    ...{ ...COMMON, path: '/data/desk/reconciliation/{day}', method: 'get', id: 'reconcileDay' },
    ...{ summary: 'Every rupiah of a day once, by method, with totals', parameters: ['Day'] },
    answers: { 200: answer('The day.', 'Reconciliation', 'reconciliation') },
    problems: [...READ, 'path-unknown', 'desk-refused'],
  },
  {
    ...{ ...COMMON, method: 'get', id: 'readDayTable', parameters: ['Day'] },
    path: '/data/desk/reconciliation/{day}/lines.csv',
    summary: 'The same movements as a table, for spreadsheets',
    answers: {
      200: {
        ...{ description: 'UTF-8 with a byte order mark (RFC 4180).', headers: HEADERS },
        content: { type: 'text/csv', schema: { type: 'string' }, example: DAY_TABLE },
      },
    },
    problems: [...READ, 'path-unknown', 'desk-refused'],
  },
  {
    ...{ ...COMMON, path: '/data/desk/purchases', method: 'get', id: 'listPurchases' },
    summary: 'Purchases that wait for a second operator, oldest first',
    answers: { 200: answer('Those that wait.', 'DeskPurchases', 'purchases') },
    problems: READ,
  },
  {
    ...{ ...COMMON, path: '/data/desk/purchases', method: 'post', id: 'handOver' },
    summary: 'Buys paid orders of one product from its MSME: contributions and one purchase',
    parameters: ['IdempotencyKey'],
    body: body('Which orders.', 'NewPurchase', 'new-purchase'),
    answers: {
      201: answer(
        'The ledger carries it: a single operator runs the community.',
        'DeskPurchase',
        'recorded-purchase',
      ),
      202: answer('It waits for a second operator.', 'DeskPurchase', 'purchase'),
    },
    problems: [...WRITE, ...BODY, 'purchase-refused', 'entries-refused'],
  },
  {
    ...{ ...COMMON, method: 'post', id: 'verifyPurchase' },
    path: '/data/desk/purchases/{purchase}/verification',
    summary: 'A second operator lets a purchase into the ledger',
    parameters: ['PurchaseId', 'IdempotencyKey'],
    answers: { 201: answer('The ledger carries it.', 'DeskPurchase', 'recorded-purchase') },
    problems: [
      ...WRITE,
      ...(['purchase-unknown', 'purchase-refused', 'verifier-same', 'entries-refused'] as const),
    ],
  },
  {
    ...{ ...COMMON, path: '/data/desk/purchases/{purchase}', method: 'delete' },
    ...{ id: 'discardPurchase', parameters: ['PurchaseId'] },
    summary: 'Throws away a purchase that waits; its orders are paid as before',
    answers: { 204: { description: 'It is gone.', headers: HEADERS } },
    problems: [...WRITE, 'purchase-unknown'],
  },
  {
    ...{ ...COMMON, path: '/data/desk/statements', method: 'post', id: 'readStatement' },
    summary: 'What each line of a bank statement seems to be; nothing is recorded by it',
    body: {
      ...{ type: 'text/csv', schema: { type: 'string' }, description: 'As the bank gives it.' },
      example: 'Tanggal,Keterangan,Jumlah\n12/03/2026,TRSF E-BANKING CR,"30.127,00 CR"\n',
    },
    answers: { 200: answer('Line by line.', 'Statement', 'statement') },
    problems: [...READ, 'content-type-unknown', 'statement-refused'],
  },
];
