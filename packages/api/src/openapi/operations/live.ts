// `data/live`: one event for each ledger size.
import type { Operation } from '../operation.ts';

const event = {
  type: 'object',
  required: ['event', 'id', 'data'],
  properties: {
    event: { const: 'ledger' },
    id: { type: 'string', pattern: '^[0-9]+$', description: 'The ledger size.' },
    data: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { $ref: '#/components/schemas/LiveEvent' },
    },
  },
};

export const live: readonly Operation[] = [
  {
    ...{ root: 'community', path: '/data/live', method: 'get', id: 'followLedger', tag: 'live' },
    summary: 'Hears of each new ledger size (Server-Sent Events)',
    description:
      'Begins with the present size unless `Last-Event-ID` names it. Comments keep the stream open. ' +
      'The schema is that of the list of events, as OpenAPI 3.2 describes sequential media types.',
    parameters: ['LastEventId'],
    token: 'optional',
    isPublicRead: true,
    answers: {
      200: {
        description: 'The stream, until one side leaves.',
        headers: ['NoStore', 'AnyOrigin', 'NoSniff'],
        content: {
          type: 'text/event-stream',
          schema: { type: 'array', items: event },
          example: [
            {
              ...{ event: 'ledger', id: '32' },
              data: '{"root":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=","size":32}',
            },
          ],
        },
      },
    },
    problems: [
      ...(['community-unknown', 'too-many-attempts'] as const),
      ...(['live-full', 'live-overloaded', 'store-unreachable'] as const),
    ],
  },
];
