// Every example of the document, by the path of its file or by its name: the same bytes every time.
import type { Community } from '@circunomy/sdk';
import type { CircunomyDocument } from '@circunomy/sdk/ledger';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { kindExamples } from '@circunomy/sdk/reference';
import {
  loadAreaRegister,
  publicFile,
  readMovementCommunity,
  recreateState,
  toMovementFile,
} from '../../src/index.ts';
import { orderExamples } from './order-examples.ts';

/** Files that are shown whole, as JSON. */
const JSON_FILES = [
  'community.json',
  'impact.json',
  'msmes.geojson',
  'products.json',
  'stories.json',
  'campaigns.json',
  'goods.json',
  'groups.json',
  'indicators.json',
  'areas.json',
  'base-map.json',
  'reports.json',
  'reports/2026-03.json',
  'documents/document-000000000001.json',
] as const;

const TEXT_FILES = ['ledger/checkpoint', 'ledger/proof/3.tlog-proof'] as const;

/** Lines of a long file that are enough to see how it goes on. */
const SHOWN_LINES = 3;

export type Examples = Readonly<Record<string, unknown>>;

export async function toExamples(): Promise<Examples> {
  await loadAreaRegister();
  const state = readSampleState();
  const read = (path: string): string => {
    const file = publicFile(state, path);
    if (!file) throw new Error(`Could not make the examples: the sample has no ${path}.`);
    return new TextDecoder().decode(file.body);
  };
  const { community, name, type, fictional } = state.community;
  const part = readMovementCommunity(state);
  const movement = toMovementFile(part ? [part] : []);
  const lines = (path: string): string[] =>
    read(path).trimEnd().split(/\r?\n/).slice(0, SHOWN_LINES);
  return {
    ...Object.fromEntries(JSON_FILES.map((path) => [path, JSON.parse(read(path))])),
    ...Object.fromEntries(TEXT_FILES.map((path) => [path, read(path)])),
    'ledger.ndjson': lines('ledger.ndjson').map((line) => JSON.parse(line)),
    'ledger.csv': `${lines('ledger.csv').join('\r\n')}\r\n`,
    'communities.json': { communities: [{ community, name, type, fictional }] },
    'movement.json': JSON.parse(new TextDecoder().decode(movement.body)),
    ...operatorExamples(),
    ...orderExamples,
  };
}

function operatorExamples(): Examples {
  const { on, payload } = kindExamples['cost-paid'];
  const proposal = { kind: 'cost-paid', on, payload };
  const at = '2026-11-21T08:00:00.000Z';
  return {
    proposal,
    drafts: {
      drafts: [{ id: 'cost-000000000033', proposal, recordedBy: 'operator-000000000001', at }],
    },
    withdrawal: {
      ...{ community: 'komunitas-sampel', state: 'withdrawn', staying: [], drafts: 0, copies: [] },
      isErased: true,
      documents: [
        {
          ...{ id: 'document-000000000001', entry: 2, withdrawnBy: 33, reason: 'owner-asked', at },
          deadline: '2026-11-24T08:00:00.000Z',
        },
      ],
    },
  };
}

function readSampleState(): ReturnType<typeof recreateState> {
  const sample = sampleCommunity();
  const text = (path: string): string => new TextDecoder().decode(sample.readFile(path)?.body);
  const documents = sample
    .listFiles()
    .filter((path) => path.startsWith('documents/'))
    .map((path) => JSON.parse(text(path)) as CircunomyDocument);
  return recreateState({
    community: JSON.parse(text('community.json')) as Community,
    bodies: text('ledger.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => new TextEncoder().encode(line)),
    checkpoint: text('ledger/checkpoint'),
    documents: new Map(documents.map((document) => [document.id, document])),
    cashBook: undefined,
  });
}
