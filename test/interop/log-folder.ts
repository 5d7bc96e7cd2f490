// Writes a log as a folder of files, the way a community publishes it, so that a stranger's program can read it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createSignerKey,
  encodeEntryBundle,
  encodeTile,
  encodeTlogProof,
  formatVerifierKey,
  leafHash,
  listTilePaths,
  MerkleLog,
  parseTilePath,
  signCheckpoint,
  TILE_WIDTH,
} from '@circunomy/sdk/ledger';

const origin = 'circunomy.example/interop';
const signer = createSignerKey(origin, new Uint8Array(32).fill(42));

export const verifierKey = formatVerifierKey(signer);

/** Entries of different lengths, one of them empty, with text outside ASCII. */
function createEntries(size: number): Uint8Array[] {
  const text = (index: number): string =>
    index % 7 === 3 ? '' : JSON.stringify({ id: index, note: '– catatan '.repeat(index % 5) });
  return Array.from({ length: size }, (_, index) => new TextEncoder().encode(text(index)));
}

/** Returns the paths of all files it wrote, below the folder. */
export function writeLogFolder(folder: string, size: number): string[] {
  const entries = createEntries(size);
  const log = MerkleLog.from(entries.map(leafHash));
  const checkpoint = signCheckpoint({ origin, size, root: log.root() }, signer);
  const paths: string[] = [];
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    paths.push(path);
  };

  write('checkpoint', checkpoint);
  for (const path of listTilePaths(size)) {
    const { level, index, width } = parseTilePath(path);
    const start = index * TILE_WIDTH;
    const isBundle = level === 'entries';
    const bundle = () => encodeEntryBundle(entries.slice(start, start + width));
    write(path, isBundle ? bundle() : encodeTile(log, level, index, width));
  }
  for (const index of new Set([0, size >> 1, size - 1])) {
    const extra = entries[index] ?? new Uint8Array();
    const hashes = log.inclusionProof(index);
    const proof = encodeTlogProof({ index, hashes, checkpoint, extra });
    write(`proof/${index + 1}.tlog-proof`, proof);
  }
  return paths;
}
