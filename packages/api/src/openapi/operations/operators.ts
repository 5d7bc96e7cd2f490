// What operators send with their token: proposals, verifications, withdrawals.
import type { ApiErrorCode } from '../../api-error.ts';
import { exampleOf } from '../examples.ts';
import type { HeaderName } from '../headers.ts';
import type { Answer, Operation } from '../operation.ts';

const JSON_TYPE = 'application/json';
const HEADERS: readonly HeaderName[] = ['NoStore', 'NoSniff'];

const TOKEN: readonly ApiErrorCode[] = [
  'token-missing',
  'token-wrong',
  'too-many-attempts',
  'store-unreachable',
];
const WRITE: readonly ApiErrorCode[] = [
  ...TOKEN,
  ...(['community-unknown', 'community-moved', 'operator-unknown'] as const),
  ...([
    'store-busy',
    'store-full',
    'disk-refused',
    'store-read-only',
    'store-write-unsure',
  ] as const),
];
const BODY: readonly ApiErrorCode[] = [
  'body-not-json',
  'content-type-unknown',
  'text-not-storable',
];
const REPEATED: readonly ApiErrorCode[] = ['idempotency-key-refused', 'idempotency-key-reused'];

const recorded = (
  description: string,
  state: 'draft' | 'entry',
  number: number | null,
): Answer => ({
  ...{ description, headers: HEADERS },
  content: {
    ...{ type: JSON_TYPE, schema: 'Recorded' },
    example: { id: 'cost-000000000033', state, number },
  },
});

export const operators: readonly Operation[] = [
  {
    ...{ root: 'community', path: '/data/entries', method: 'post', id: 'proposeEntry' },
    ...{ tag: 'operators', token: 'required' },
    summary: 'Sends one proposal: a draft, or an entry where a single operator runs the community',
    description: 'Ids, times, salts and hashes are the server’s.',
    parameters: ['IdempotencyKey'],
    body: {
      ...{ type: JSON_TYPE, schema: 'Proposal', example: exampleOf('proposal') },
      description: 'At most 256 KiB.',
    },
    answers: {
      201: recorded('It is an entry.', 'entry', 33),
      202: recorded('It is a draft, and waits for a second operator.', 'draft', null),
    },
    problems: [...WRITE, ...BODY, ...REPEATED, 'entries-refused'],
  },
  {
    ...{ root: 'community', method: 'post', id: 'verifyDraft', tag: 'operators' },
    path: '/data/entries/{draft}/verification',
    summary: 'A second operator makes a draft an entry',
    description: 'The body is empty; what is sent is not read.',
    parameters: ['DraftId', 'IdempotencyKey'],
    token: 'required',
    answers: { 201: recorded('It is an entry.', 'entry', 33) },
    problems: [
      ...[...WRITE, ...REPEATED],
      ...(['draft-recorded', 'draft-unknown'] as const),
      ...(['entries-refused', 'verifier-same'] as const),
    ],
  },
  {
    ...{ root: 'community', path: '/data/drafts', method: 'get', id: 'listDrafts' },
    ...{ tag: 'operators', token: 'required' },
    summary: 'What waits for a second pair of eyes, the oldest first',
    answers: {
      200: {
        ...{ description: 'The drafts.', headers: HEADERS },
        content: { type: JSON_TYPE, schema: 'Drafts', example: exampleOf('drafts') },
      },
    },
    problems: TOKEN,
  },
  {
    ...{ root: 'community', path: '/data/drafts/{draft}', method: 'delete', id: 'discardDraft' },
    ...{ tag: 'operators', token: 'required', parameters: ['DraftId'] },
    summary: 'Throws a draft away, with everything that its words left behind',
    answers: { 204: { description: 'It is gone.', headers: HEADERS } },
    problems: [...WRITE, 'draft-recorded', 'draft-unknown'],
  },
  {
    ...{ root: 'community', method: 'post', id: 'withdrawDocument', tag: 'operators' },
    path: '/data/documents/{document}/withdrawal',
    summary: 'Erases a document; one operator is enough, and repeating it is harmless',
    description: 'The entry and the figures stay. Copies elsewhere must be gone by the deadline.',
    parameters: ['DocumentOrEntryId'],
    token: 'required',
    body: {
      ...{ type: JSON_TYPE, schema: 'WithdrawalRequest', example: { reason: 'owner-asked' } },
      description: 'Why.',
    },
    answers: {
      200: {
        ...{ description: 'It is erased.', headers: HEADERS },
        content: { type: JSON_TYPE, schema: 'Withdrawal', example: exampleOf('withdrawal') },
      },
    },
    problems: [...WRITE, ...BODY, 'document-unknown', 'withdrawal-refused'],
  },
];
