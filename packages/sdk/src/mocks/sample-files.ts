// Every file below `data/` of a sample community, as a server or a published folder has it.
import type { Community } from '../contract/community.schema.ts';
import type { Impact } from '../contract/impact.schema.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { createRunningFigures, type RunningFigures } from '../ledger/fold-figures.ts';
import type { LedgerView } from '../ledger/ledger-view.ts';
import {
  encodeEntryBundle,
  encodeTile,
  listTilePaths,
  parseTilePath,
  TILE_WIDTH,
} from '../ledger/log/index.ts';
import { toAreas } from '../ledger/read-models/to-areas.ts';
import { toCampaigns } from '../ledger/read-models/to-campaigns.ts';
import { toGoods } from '../ledger/read-models/to-goods.ts';
import { toGroups } from '../ledger/read-models/to-groups.ts';
import { toIndicators } from '../ledger/read-models/to-indicators.ts';
import { toMsmes } from '../ledger/read-models/to-msmes.ts';
import { toProducts } from '../ledger/read-models/to-products.ts';
import { toStories } from '../ledger/read-models/to-stories.ts';
import { toReport } from '../ledger/reports/to-report.ts';
import { listPeriods, toReports } from '../ledger/reports/to-reports.ts';
import type { SampleLedger } from './sample-ledger.ts';
import { SAMPLE_BASE_MAP, toSampleName, toSamplePoint } from './sample-places.ts';

export interface SampleFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

type Write = (ledger: SampleLedger, community: Community) => unknown;

const JSON_TYPE = 'application/json';
const encoder = new TextEncoder();

const READ_MODELS: Readonly<Record<string, Write>> = {
  'community.json': (_, community) => community,
  'impact.json': toImpact,
  'msmes.geojson': ({ view, documents, community }) =>
    toMsmes(view, documents, community, toSamplePoint),
  'products.json': ({ view, documents, community }) => toProducts(view, documents, community),
  'stories.json': ({ view, documents, community }) => toStories(view, documents, community),
  'campaigns.json': ({ view, documents, community }) =>
    toCampaigns(toFigures(view), documents, community),
  'goods.json': ({ view, community }) => toGoods(toFigures(view), community),
  'groups.json': ({ view, documents, community }) =>
    toGroups(toFigures(view), documents, community),
  'indicators.json': ({ view, community }) => toIndicators(toFigures(view), community),
  'areas.json': ({ view, community }) =>
    toAreas(view, community, { pointOf: toSamplePoint, nameOf: toSampleName }),
  'base-map.json': () => SAMPLE_BASE_MAP,
  'reports.json': ({ view }) => toReports(view),
};

export function listSampleFiles(ledger: SampleLedger): string[] {
  return [
    ...Object.keys(READ_MODELS),
    ...listPeriods(ledger.view).map((period) => `reports/${period}.json`),
    ...Array.from(ledger.documents.keys(), (id) => `documents/${id}.json`),
    'ledger/checkpoint',
    ...listTilePaths(ledger.log.size).map((path) => `ledger/${path}`),
    'ledger.ndjson',
  ];
}

/** Tiles of earlier sizes stay served; undefined where nothing is published under the path. */
export function readSampleFile(
  path: string,
  ledger: SampleLedger,
  community: Community,
): SampleFile | undefined {
  const readModel = Object.hasOwn(READ_MODELS, path) ? READ_MODELS[path] : undefined;
  if (readModel) {
    const type = path.endsWith('.geojson') ? 'application/geo+json' : JSON_TYPE;
    return toJsonFile(readModel(ledger, community), type);
  }
  const period = /^reports\/(.+)\.json$/.exec(path)?.[1] ?? '';
  if (listPeriods(ledger.view).includes(period)) {
    return toJsonFile(toReport(ledger.view, ledger.documents, period), JSON_TYPE);
  }
  const document = ledger.documents.get(/^documents\/(.+)\.json$/.exec(path)?.[1] ?? '');
  if (document) return toJsonFile(document, JSON_TYPE);
  if (path === 'ledger.ndjson') return toEntryLines(ledger);
  if (path === 'ledger/checkpoint') {
    return { body: encoder.encode(ledger.signCheckpoint()), type: 'text/plain; charset=utf-8' };
  }
  return path.startsWith('ledger/tile/')
    ? readTile(path.slice('ledger/'.length), ledger)
    : undefined;
}

function toImpact({ view, root, community }: SampleLedger): Impact {
  return { community, ledger: { size: view.size, root }, ...toFigures(view).read() };
}

function toFigures(view: LedgerView): RunningFigures {
  return createRunningFigures(view.all(), { pointOf: toSamplePoint });
}

function readTile(path: string, { log, entries }: SampleLedger): SampleFile | undefined {
  const type = 'application/octet-stream';
  try {
    const { level, index, width } = parseTilePath(path);
    if (level !== 'entries') {
      return { body: new Uint8Array(encodeTile(log, level, index, width)), type };
    }
    const start = index * TILE_WIDTH;
    const bundled = entries.slice(start, start + width);
    return bundled.length < width
      ? undefined
      : { body: new Uint8Array(encodeEntryBundle(bundled)), type };
  } catch {
    return undefined;
  }
}

function toEntryLines({ entries }: SampleLedger): SampleFile {
  const decoder = new TextDecoder();
  const lines = entries.map((entry) => `${decoder.decode(entry)}\n`);
  return { body: encoder.encode(lines.join('')), type: 'application/x-ndjson' };
}

function toJsonFile(value: unknown, type: string): SampleFile {
  return { body: encoder.encode(`${canonicalJson(value)}\n`), type };
}
