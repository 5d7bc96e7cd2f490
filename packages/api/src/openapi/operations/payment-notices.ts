// What a payment gateway tells a running server.
import { exampleOf } from '../examples.ts';
import type { HeaderName } from '../headers.ts';
import type { Operation } from '../operation.ts';

const HEADERS: readonly HeaderName[] = ['NoStore', 'NoSniff'];

export const paymentNotices: readonly Operation[] = [
  {
    ...{ root: 'community', path: '/data/orders/notices/midtrans', method: 'post' },
    ...{ id: 'receiveMidtransNotice', tag: 'orders', token: 'none' },
    summary: 'A notice of the payment gateway',
    description:
      'Its signature is verified, and the gateway is asked before anything is believed. Answered alike however often it comes.',
    body: {
      ...{
        type: 'application/json',
        schema: { type: 'object' },
        example: exampleOf('midtrans-notice'),
      },
      description: 'As the gateway sends it.',
    },
    answers: {
      200: {
        ...{ description: 'It is taken, also where it changes nothing.', headers: HEADERS },
        content: {
          type: 'application/json',
          schema: {
            ...{ type: 'object', required: ['received'], additionalProperties: false },
            properties: { received: { type: 'boolean', const: true } },
          },
          example: { received: true },
        },
      },
    },
    problems: [
      ...(['community-unknown', 'community-moved', 'store-unreachable', 'store-busy'] as const),
      ...(['store-full', 'disk-refused', 'store-read-only', 'store-write-unsure'] as const),
      ...(['notice-refused', 'payment-unavailable'] as const),
    ],
  },
];
