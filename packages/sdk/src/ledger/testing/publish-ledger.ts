/** A ledger as a community publishes it, of any length and under any keys, for tests that then spoil it. */
import { canonicalJson } from '../canonical-json.ts';
import { type Entry, encodeEntry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { createLedgerView } from '../ledger-view.ts';
import { toBase64 } from '../log/base64.ts';
import {
  createSignerKey,
  encodeEntryBundle,
  encodeTile,
  formatCheckpoint,
  formatVerifierKey,
  leafHash,
  listTilePaths,
  MerkleLog,
  parseTilePath,
  type SignerKey,
  signKeyRotation,
  signNote,
  TILE_WIDTH,
} from '../log/index.ts';
import { toAreas } from '../read-models/to-areas.ts';
import { toCampaigns } from '../read-models/to-campaigns.ts';
import { toGoods } from '../read-models/to-goods.ts';
import { toGroups } from '../read-models/to-groups.ts';
import { toIndicators } from '../read-models/to-indicators.ts';
import { toMsmes } from '../read-models/to-msmes.ts';
import { toProducts } from '../read-models/to-products.ts';
import { toStories } from '../read-models/to-stories.ts';
import { toReport } from '../reports/to-report.ts';
import { listPeriods, toReports } from '../reports/to-reports.ts';
import { makeEntry } from './make-entry.ts';

export const origin = 'contoh.example/contoh';
export const keyOf = (byte: number): SignerKey =>
  createSignerKey(origin, new Uint8Array(32).fill(byte));

export type Files = Map<string, Uint8Array>;

/** An opening, then plain costs; `change` replaces single entries by their number. */
export function makeLedger(size: number, change: Readonly<Record<number, Entry>> = {}): Entry[] {
  return Array.from({ length: size }, (_, index) => {
    const plain =
      index === 0
        ? makeEntry('community-opened', 'community-1')
        : makeEntry('cost-paid', `cost-${index + 1}`, { amount: 1_000 + index });
    return change[index + 1] ?? plain;
  });
}

/** The ledger with a further entry that hands it from one key to the other. */
export function rotate(entries: readonly Entry[], from: SignerKey, to: SignerKey): Entry[] {
  const log = MerkleLog.from(entries.map((entry) => leafHash(encodeEntry(entry))));
  const rotation = signKeyRotation(log, {
    origin,
    oldSigner: from,
    newKey: formatVerifierKey(to),
  });
  return [...entries, makeEntry('key-rotated', `key-${entries.length + 1}`, rotation)];
}

/**
 * Every file below `data/`; the last signer's key is the one that the community publishes. `bodies` are what the log
 * holds, where that is not what the read models were made from.
 */
export function publishLedger(
  entries: readonly Entry[],
  signers: readonly SignerKey[],
  bodies: readonly Uint8Array[] = entries.map(encodeEntry),
): Files {
  const log = MerkleLog.from(bodies.map(leafHash));
  const files: Files = new Map();
  const write = (path: string, value: unknown): void => {
    files.set(path, new TextEncoder().encode(`${canonicalJson(value)}\n`));
  };
  const note = signNote(formatCheckpoint({ origin, size: log.size, root: log.root() }), signers);
  files.set('ledger/checkpoint', new TextEncoder().encode(note));
  for (const path of listTilePaths(log.size)) {
    const { level, index, width } = parseTilePath(path);
    const start = index * TILE_WIDTH;
    const isBundle = level === 'entries';
    const bundle = () => encodeEntryBundle(bodies.slice(start, start + width));
    files.set(`ledger/${path}`, isBundle ? bundle() : encodeTile(log, level, index, width));
  }
  files.set('ledger.ndjson', new TextEncoder().encode(toLines(bodies)));
  const view = createLedgerView(entries);
  const ledger = { size: log.size, root: toBase64(log.root()) };
  const signer = signers.at(-1) ?? keyOf(0);
  write('community.json', {
    community: 'contoh',
    ...{ type: 'movement', areas: [], singleOperator: false },
    ...{ origin, verifierKey: formatVerifierKey(signer) },
  });
  const running = createRunningFigures(entries);
  write('impact.json', { community: 'contoh', ledger, ...running.read() });
  write('campaigns.json', toCampaigns(running, new Map(), 'contoh'));
  write('goods.json', toGoods(running, 'contoh'));
  write('reports.json', toReports(view));
  for (const period of listPeriods(view)) {
    write(`reports/${period}.json`, toReport(view, new Map(), period));
  }
  write('groups.json', toGroups(running, new Map(), 'contoh'));
  write('indicators.json', toIndicators(running, 'contoh'));
  const nowhere = { pointOf: () => undefined, nameOf: () => undefined };
  write('areas.json', toAreas(view, 'contoh', nowhere));
  write(
    'msmes.geojson',
    toMsmes(view, new Map(), 'contoh', () => undefined),
  );
  write('products.json', toProducts(view, new Map(), 'contoh'));
  write('stories.json', toStories(view, new Map(), 'contoh'));
  return files;
}

function toLines(bodies: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return bodies.map((body) => `${decoder.decode(body)}\n`).join('');
}

/** Reads files and keeps count: the paths, and their bytes. */
export function createReader(files: Files) {
  const paths: string[] = [];
  let bytes = 0;
  return {
    paths,
    bytes: () => bytes,
    read: async (path: string): Promise<Uint8Array | undefined> => {
      const body = files.get(path);
      paths.push(path);
      bytes += body?.length ?? 0;
      return body;
    },
  };
}

/** A cache that can be looked into. */
export function createCache() {
  const kept: Files = new Map();
  return {
    kept,
    get: async (path: string): Promise<Uint8Array | undefined> => kept.get(path),
    put: async (path: string, bytes: Uint8Array): Promise<void> => void kept.set(path, bytes),
  };
}
