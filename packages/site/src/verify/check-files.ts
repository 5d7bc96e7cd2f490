// Everything else that a folder publishes of a ledger: whole downloads, earlier partial tiles and every proof, each
// made again from the entries and compared byte for byte.
import {
  type CommunityState,
  listPublicFiles,
  loadAreaRegister,
  publicFile,
  recreateState,
} from '@circunomy/api';
import type { Community } from '@circunomy/sdk';
import {
  type CircunomyDocument,
  decodeEntryBundle,
  encodeEntryBundle,
  encodeTile,
  LogError,
  parseCheckpoint,
  parseTilePath,
  parseTlogProof,
  TILE_WIDTH,
  toBase64,
  toEntriesPath,
  verifyEntryProof,
} from '@circunomy/sdk/ledger';
import type { Words } from '../cli/words.ts';
import type { LedgerSource } from './ledger-source.ts';
import { readCashBook } from './read-cash-book.ts';

export interface FileFault {
  /** Path below `data/`. */
  readonly path: string;
  readonly words: Words;
}

export interface FilesReport {
  readonly holds: boolean;
  readonly compared: number;
  readonly faults: readonly FileFault[];
}

const TILE = 'ledger/tile/';
const PROOF = /^ledger\/proof\/(\d+)\.tlog-proof$/;
/** Tells what the program that published answers: it follows from no entry and differs between versions. */
const DESCRIPTION = 'openapi.json';
const DOCUMENT = /^documents\/(.+)\.json$/;

/** Call it once log and documents hold. `keys` are all that ever signed. */
export async function checkFiles(
  source: LedgerSource,
  keys: readonly string[],
): Promise<FilesReport | undefined> {
  const listed = await source.list('data');
  if (!listed) return undefined;
  const paths = listed.map((path) => path.slice('data/'.length));
  await loadAreaRegister();
  const state = await readState(source, paths);
  const expected = listPublicFiles(state).filter(
    (path) => !PROOF.test(path) && path !== DESCRIPTION,
  );
  const faults: FileFault[] = [];
  for (const path of new Set([...paths, ...expected])) {
    const bytes = await source.read(`data/${path}`);
    const words = bytes ? findFault(state, path, bytes, keys) : missing;
    if (words) faults.push({ path, words });
  }
  return { holds: faults.length === 0, compared: paths.length, faults };
}

async function readState(source: LedgerSource, paths: readonly string[]): Promise<CommunityState> {
  const need = async (path: string): Promise<Uint8Array> =>
    (await source.read(`data/${path}`)) ?? new Uint8Array();
  const checkpoint = new TextDecoder().decode(await need('ledger/checkpoint'));
  const { size } = parseCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1));
  const bodies: Uint8Array[] = [];
  for (let start = 0; start < size; start += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - start);
    const path = `ledger/${toEntriesPath(start / TILE_WIDTH, width)}`;
    bodies.push(...decodeEntryBundle(await need(path), width));
  }
  const documents = new Map<string, CircunomyDocument>();
  const named = new Set(bodies.flatMap(listDocumentIds));
  for (const path of paths) {
    const id = DOCUMENT.exec(path)?.[1];
    if (id !== undefined && named.has(id)) documents.set(id, parseJson(await need(path)));
  }
  const community = parseJson<Community>(await need('community.json'));
  const cashBook = await readCashBook(source, community);
  return recreateState({ community, bodies, checkpoint, documents, cashBook });
}

function listDocumentIds(body: Uint8Array): string[] {
  const { documents = [] } = parseJson<{ documents?: { id: string }[] }>(body);
  return documents.map(({ id }) => id);
}

function parseJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

/** Undefined where the file is what it should be; files that this version does not know are passed over. */
function findFault(
  state: CommunityState,
  path: string,
  bytes: Uint8Array,
  keys: readonly string[],
): Words | undefined {
  try {
    const number = PROOF.exec(path)?.[1];
    if (number !== undefined) return findProofFault(state, Number(number), bytes, keys);
    if (path === 'ledger/checkpoint' || path === DESCRIPTION) return undefined;
    if (DOCUMENT.test(path) && !publicFile(state, path)) return unnamed;
    const made = path.startsWith(TILE) ? makeTile(state, path) : publicFile(state, path)?.body;
    return made && Buffer.compare(made, bytes) !== 0 ? toDifference(made, bytes) : undefined;
  } catch (error) {
    if (error instanceof LogError) return { en: error.in('en'), id: error.in('id') };
    throw error;
  }
}

/** Of any width up to the ledger's end: earlier, shorter tiles may be served for ever. */
function makeTile({ bodies, log, size }: CommunityState, path: string): Uint8Array {
  const { level, index, width } = parseTilePath(path.slice('ledger/'.length));
  const start = index * TILE_WIDTH;
  const has = level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level);
  if (start + width > has) return new Uint8Array();
  return level === 'entries'
    ? encodeEntryBundle(bodies.slice(start, start + width))
    : encodeTile(log, level, index, width);
}

function findProofFault(
  { community: { origin }, log, size }: CommunityState,
  number: number,
  bytes: Uint8Array,
  keys: readonly string[],
): Words | undefined {
  const proved = verifyEntryProof(bytes, undefined, { verifierKey: keys, origin });
  if (proved.number !== number) return otherEntry(proved.number);
  const { checkpoint } = parseTlogProof(bytes);
  const isOurs = proved.size <= size && toBase64(log.root(proved.size)) === proved.root;
  return isOurs ? undefined : otherHistory(checkpoint.split('\n')[1] ?? '');
}

function toDifference(made: Uint8Array, bytes: Uint8Array): Words {
  const length = Math.max(made.length, bytes.length);
  const at = Array.from({ length }, (_, place) => place).find((p) => made[p] !== bytes[p]) ?? 0;
  return {
    en: `does not follow from the entries: byte ${at + 1} differs`,
    id: `tidak mengikuti catatan: bita ke-${at + 1} berbeda`,
  };
}

const missing: Words = { en: 'is missing', id: 'tidak ada' };
const unnamed: Words = { en: 'is named by no entry', id: 'tidak disebut catatan mana pun' };
const otherEntry = (number: number): Words => ({
  en: `proves entry #${number} instead`,
  id: `membuktikan catatan #${number}`,
});
const otherHistory = (size: string): Words => ({
  en: `belongs to another history of ${size} entries: keep it, it proves a second ledger`,
  id: `berasal dari riwayat lain dengan ${size} catatan: simpan, itu bukti adanya buku besar kedua`,
});
