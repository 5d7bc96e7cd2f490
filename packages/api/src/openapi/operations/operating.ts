// Whether a running server is well: for whoever operates it, and for what stands before it.
import type { UnreadyReason } from '../../operating/readiness.ts';
import type { HeaderName } from '../headers.ts';
import type { Answer, Operation } from '../operation.ts';

const HEADERS: readonly HeaderName[] = ['NoStore', 'NoSniff'];

const REASONS: Readonly<Record<UnreadyReason, true>> = {
  stopping: true,
  'store-unreachable': true,
  'store-version': true,
  'store-read-only': true,
  'disk-full': true,
  'keys-missing': true,
};

const readiness = (
  description: string,
  status: 'ready' | 'not-ready',
  reasons: readonly UnreadyReason[],
): Answer => ({
  ...{ description, headers: HEADERS },
  content: {
    type: 'application/json',
    schema: {
      type: 'object',
      properties: {
        status: { const: status },
        reasons: {
          type: 'array',
          description: 'What stands in the way, the most urgent first.',
          items: { enum: Object.keys(REASONS) },
        },
      },
      required: ['status', 'reasons'],
      additionalProperties: false,
    },
    example: { status, reasons },
  },
});

export const operating: readonly Operation[] = [
  {
    ...{ root: 'host', path: '/health/live', method: 'get', id: 'isLive', tag: 'operating' },
    ...{ token: 'none', problems: [] },
    summary: 'Whether the process answers',
    answers: {
      200: {
        ...{ description: 'It does.', headers: HEADERS },
        content: {
          type: 'application/json',
          schema: {
            type: 'object',
            properties: { status: { const: 'live' } },
            required: ['status'],
            additionalProperties: false,
          },
          example: { status: 'live' },
        },
      },
    },
  },
  {
    ...{ root: 'host', path: '/health/ready', method: 'get', id: 'isReady', tag: 'operating' },
    ...{ token: 'none', problems: [] },
    summary: 'Whether the process can do its work',
    answers: {
      200: readiness('It can.', 'ready', []),
      503: readiness('It cannot, and says why.', 'not-ready', ['disk-full']),
    },
  },
  {
    ...{ root: 'host', path: '/metrics', method: 'get', id: 'readMetrics', tag: 'operating' },
    ...{ token: 'metrics', problems: ['path-unknown'] },
    summary: 'Prometheus text, where the server was started with it',
    description: 'On a port of its own, or for whoever has the token of the server’s settings.',
    answers: {
      200: {
        ...{ description: 'The metrics.', headers: HEADERS },
        content: { type: 'text/plain', schema: { type: 'string', pattern: '^# HELP ' } },
      },
    },
  },
];
