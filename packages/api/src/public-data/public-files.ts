// Everything that stands under a community's `data/`, by path: HTTP routes and the publisher both read it here.
import type { CommunityState } from '../ledger/community-state.ts';
import { listProofPaths, readProof } from '../proofs/entry-proofs.ts';
import { jsonFiles } from './json-files.ts';
import { readLedgerCsv } from './ledger-csv.ts';
import { listLogPaths, readCheckpoint, readEntryLines, readTile } from './log-files.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';
import { listReportPaths, readReport } from './report-files.ts';

const DOCUMENT_PATH = /^documents\/([a-z0-9-]+)\.json$/;

/** Files that are asked for again and again; tiles and proofs are cheaper to cut than to keep. */
const CUT = /^ledger\/(tile|proof)\//;
const kept = new WeakMap<CommunityState, Map<string, PublicFile>>();

/**
 * `path` is below `data/`, such as `impact.json` or `ledger/tile/0/000.p/5`. Undefined where nothing is published
 * there.
 *
 * @example
 * const file = publicFile(await loadCommunityState(store, 'gereja-contoh'), 'impact.json');
 */
export function publicFile(state: CommunityState, path: string): PublicFile | undefined {
  const files = kept.get(state) ?? new Map<string, PublicFile>();
  kept.set(state, files);
  const known = files.get(path);
  if (known) return known;
  const made = makeFile(state, path);
  if (made && !CUT.test(path)) files.set(path, made);
  return made;
}

/** Every path that `publicFile` answers and a published folder holds, in a fixed order. */
export function listPublicFiles(state: CommunityState): string[] {
  return [
    ...Object.keys(jsonFiles),
    'ledger.csv',
    'ledger.ndjson',
    ...listReportPaths(state),
    ...Array.from(state.documents.keys(), (id) => `documents/${id}.json`),
    ...listLogPaths(state),
    ...listProofPaths(state),
  ].sort();
}

function makeFile(state: CommunityState, path: string): PublicFile | undefined {
  if (path === 'ledger/checkpoint') return readCheckpoint(state);
  if (path === 'ledger.ndjson') return readEntryLines(state);
  if (path === 'ledger.csv') return readLedgerCsv(state);
  if (path.startsWith('reports')) return readReport(state, path);
  if (path.startsWith('ledger/proof/')) return readProof(state, path);
  if (Object.hasOwn(jsonFiles, path)) return jsonFiles[path]?.(state);
  const document = state.documents.get(DOCUMENT_PATH.exec(path)?.[1] ?? '');
  return document ? toJsonFile(document) : readTile(state, path);
}
