/** The published file in which an entry can be found, chosen so that its address does not change with every new entry. */
import { TILE_WIDTH, toEntriesPath } from '@circunomy/sdk/ledger';

export interface EntryFile {
  /** Under the community's `data/`. */
  readonly path: string;
  /** Which entry of the file, from 1. */
  readonly line: number;
}

/** The bundle once it is full; until then the whole ledger as text, one entry to a line. */
export function findEntryFile(number: number, size: number): EntryFile {
  const index = Math.floor((number - 1) / TILE_WIDTH);
  return size >= (index + 1) * TILE_WIDTH
    ? { path: `ledger/${toEntriesPath(index)}`, line: ((number - 1) % TILE_WIDTH) + 1 }
    : { path: 'ledger.ndjson', line: number };
}
