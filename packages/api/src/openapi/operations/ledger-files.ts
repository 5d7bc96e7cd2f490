// The ledger as files: entries, whole downloads, documents, and the verifiable log.
import { exampleOf } from '../examples.ts';
import type { Operation } from '../operation.ts';
import type { ParameterName } from '../parameters.ts';
import { readPublicFile } from './public-file.ts';

const NOTE_TYPE = 'text/plain';
const BYTES = 'application/octet-stream';

const wholeLedger: readonly Operation[] = [
  readPublicFile({
    ...{ path: '/data/ledger.ndjson', id: 'readEntries', tag: 'ledger' },
    summary: 'Every entry as one line of canonical JSON (RFC 8785), the first first',
    description:
      'The schema is that of the list of lines, as OpenAPI 3.2 describes sequential media types.',
    content: {
      type: 'application/x-ndjson',
      schema: { type: 'array', items: { $ref: '#/components/schemas/Entry' } },
      example: exampleOf('ledger.ndjson'),
    },
  }),
  readPublicFile({
    ...{ path: '/data/ledger.csv', id: 'readTable', tag: 'ledger' },
    summary: 'Every entry as a row of a table, for spreadsheets',
    description: 'UTF-8 with a byte order mark (RFC 4180); amounts in whole rupiah.',
    content: { type: 'text/csv', schema: { type: 'string' }, example: exampleOf('ledger.csv') },
  }),
  readPublicFile({
    ...{ path: '/data/documents/{document}.json', id: 'readDocument', tag: 'ledger' },
    summary: 'The personal part of an entry, while it is public',
    description: 'A document that was withdrawn answers 404; its entry and the figures stay.',
    parameters: ['DocumentId'],
    content: {
      type: 'application/json',
      schema: 'Document',
      example: exampleOf('documents/document-000000000001.json'),
    },
  }),
];

const proofs: readonly Operation[] = [
  readPublicFile({
    ...{ path: '/data/ledger/checkpoint', id: 'readCheckpoint', tag: 'log' },
    summary: 'The signed size and root of the ledger (C2SP tlog-checkpoint)',
    cache: 'Checkpoint',
    content: {
      type: NOTE_TYPE,
      schema: { type: 'string', pattern: '^[^\\n]+\\n[0-9]+\\n[A-Za-z0-9+/]{43}=\\n' },
      example: exampleOf('ledger/checkpoint'),
    },
  }),
  readPublicFile({
    ...{ path: '/data/ledger/proof/{number}.tlog-proof', id: 'readProof', tag: 'log' },
    summary: 'That one entry is in the ledger (C2SP tlog-proof)',
    cache: 'Immutable',
    parameters: ['EntryNumber'],
    content: {
      type: NOTE_TYPE,
      schema: { type: 'string', pattern: '^c2sp\\.org/tlog-proof@v1\\n' },
      example: exampleOf('ledger/proof/3.tlog-proof'),
    },
  }),
];

interface TileDepth {
  readonly name: string;
  readonly tiles: string;
  readonly below: string;
  readonly parameters: readonly ParameterName[];
}

/** C2SP tlog-tiles writes an index in groups of three digits, and a path parameter holds no slash. */
const DEPTHS: readonly TileDepth[] = [
  { name: '', tiles: 'Up to tile 999', below: '', parameters: [] },
  {
    ...{ name: 'InThousands', tiles: 'Tiles 1,000 to 999,999', below: '/{thousands}' },
    parameters: ['TileThousands'],
  },
  {
    ...{ name: 'InMillions', tiles: 'Tiles 1,000,000 to 999,999,999' },
    below: '/{millions}/{thousands}',
    parameters: ['TileMillions', 'TileThousands'],
  },
];

const tiles: readonly Operation[] = DEPTHS.flatMap(({ name, tiles, below, parameters }) => {
  const path = `/data/ledger/tile/{level}${below}/{index}`;
  const own: readonly ParameterName[] = ['TileLevel', ...parameters, 'TileIndex'];
  return [
    readPublicFile({
      ...{ path, id: `readTile${name}`, tag: 'log', cache: 'Immutable', parameters: own },
      summary: `A full tile of 256 hashes, or a full bundle of 256 entries. ${tiles}`,
      content: { type: BYTES },
    }),
    readPublicFile({
      ...{ path: `${path}.p/{width}`, id: `readPartialTile${name}`, tag: 'log' },
      summary: `A tile or bundle of a signed size that is not full. ${tiles}`,
      parameters: [...own, 'TileWidth'],
      content: { type: BYTES },
    }),
  ];
});

export const ledgerFiles: readonly Operation[] = [...wholeLedger, ...proofs, ...tiles];
