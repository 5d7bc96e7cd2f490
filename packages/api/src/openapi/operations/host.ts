// What stands at the root of a host: its communities, the movement they make, its witness, and whether it is well.
import { exampleOf } from '../examples.ts';
import type { HeaderName } from '../headers.ts';
import type { Answer, Operation } from '../operation.ts';
import { readOpenApi } from './openapi-file.ts';
import { readPublicFile } from './public-file.ts';

const JSON_TYPE = 'application/json';
const NOTE_TYPE = 'text/plain';
const PRIVATE: readonly HeaderName[] = ['NoStore', 'NoSniff'];

const files: readonly Operation[] = [
  readPublicFile({
    ...{ root: 'host', path: '/data/communities.json', id: 'listCommunities', tag: 'host' },
    summary: 'The public communities of this host',
    content: { type: JSON_TYPE, schema: 'Communities', example: exampleOf('communities.json') },
  }),
  readPublicFile({
    ...{ root: 'host', path: '/data/movement.json', id: 'readMovement', tag: 'host' },
    summary: 'Every public community at once, and whose example each one follows',
    content: { type: JSON_TYPE, schema: 'Movement', example: exampleOf('movement.json') },
  }),
  readOpenApi('host', {
    ...{ id: 'readHostOpenApi', tag: 'host' },
    description: 'The part of it about one community stands at the community’s own path as well.',
  }),
];

const refusal = (description: string): Answer => ({
  ...{ description, headers: PRIVATE },
  content: { type: NOTE_TYPE, schema: { type: 'string' } },
});

const witness: Operation = {
  ...{ root: 'host', path: '/witness/add-checkpoint', method: 'post', id: 'cosignCheckpoint' },
  ...{ tag: 'witness', token: 'none' },
  summary: 'Cosigns a checkpoint of a ledger that this server watches (C2SP tlog-witness)',
  body: {
    type: NOTE_TYPE,
    schema: { type: 'string', pattern: '^old [0-9]+\\n' },
    description: 'The old size, a consistency proof, an empty line, the signed checkpoint.',
  },
  answers: {
    200: {
      ...{ description: 'One line for each cosignature.', headers: PRIVATE },
      content: { type: NOTE_TYPE, schema: { type: 'string', pattern: '^— ' } },
    },
    400: refusal('The request is not one, or its sizes contradict each other.'),
    403: refusal('No known key of that ledger signed the checkpoint.'),
    404: refusal('This server does not watch that ledger.'),
    409: {
      description: 'The size that was cosigned last: from there the ledger may ask again.',
      headers: PRIVATE,
      content: { type: 'text/x.tlog.size', schema: { type: 'string', pattern: '^[0-9]+\\n$' } },
    },
    422: refusal('The proof does not lead from the old size to the new one.'),
  },
  problems: ['store-busy', 'store-full', 'disk-refused', 'store-read-only', 'store-unreachable'],
};

export const host: readonly Operation[] = [...files, witness];
