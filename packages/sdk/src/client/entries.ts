// A ledger of any length is walked bundle by bundle: the next 256 entries are fetched when they are asked for.
import { CircunomyError, isCircunomyError } from '../errors.ts';
import { decodeEntry, type Entry } from '../ledger/entry.ts';
import { decodeEntryBundle } from '../ledger/log/entry-bundle.ts';
import { TILE_WIDTH, toEntriesPath } from '../ledger/log/tile-path.ts';
import { unexpected } from './answer-shape.ts';
import { readTip } from './checkpoint.ts';
import type { Reader } from './reader.ts';

export interface EntriesOptions {
  /** Walks towards entry 1 instead of away from it; default false. */
  readonly newestFirst?: boolean;
  /** Number of the first entry to yield; default 1, with `newestFirst` the newest. */
  readonly from?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface NumberedEntry {
  /** Place in the ledger, from 1: what people see as "#18". */
  readonly number: number;
  readonly entry: Entry;
}

interface Bundle {
  readonly index: number;
  readonly width: number;
}

/** Walks the ledger as long as it was at the start; throws `bad-entry-number` for a `from` that is none. */
export async function* walkEntries(
  reader: Reader,
  { newestFirst = false, from, signal: called }: EntriesOptions,
): AsyncGenerator<NumberedEntry, void, void> {
  ensureEntryNumber(from);
  const signal = reader.untilEither(called);
  const { size } = await readTip(reader, { signal });
  const step = newestFirst ? -1 : 1;
  let number = newestFirst ? Math.min(from ?? size, size) : (from ?? 1);
  while (number >= 1 && number <= size) {
    const index = Math.floor((number - 1) / TILE_WIDTH);
    const first = index * TILE_WIDTH + 1;
    const width = Math.min(size - first + 1, TILE_WIDTH);
    const entries = await readBundle(reader, { index, width }, signal);
    for (let entry = entries[number - first]; entry; entry = entries[number - first]) {
      signal?.throwIfAborted();
      yield { number, entry };
      number += step;
    }
  }
}

async function readBundle(reader: Reader, bundle: Bundle, signal?: AbortSignal): Promise<Entry[]> {
  try {
    return await readWidth(reader, bundle, signal);
  } catch (error) {
    // C2SP tlog-tiles lets a host drop a partial bundle once the full one stands.
    const isGone = isCircunomyError(error) && error.code === 'not-found';
    if (!isGone || bundle.width === TILE_WIDTH) throw error;
    const full = await readWidth(reader, { ...bundle, width: TILE_WIDTH }, signal);
    return full.slice(0, bundle.width);
  }
}

function readWidth(
  reader: Reader,
  { index, width }: Bundle,
  signal?: AbortSignal,
): Promise<Entry[]> {
  const decode = (bytes: Uint8Array, url: string): Entry[] => {
    try {
      return decodeEntryBundle(bytes, width).map(decodeEntry);
    } catch (cause) {
      const start = new TextDecoder().decode(bytes.subarray(0, 64));
      throw unexpected(url, 'tlog-tiles', start, cause);
    }
  };
  return reader.read(`ledger/${toEntriesPath(index, width)}`, decode, { signal });
}

function ensureEntryNumber(from: number | undefined): void {
  if (from === undefined || (Number.isSafeInteger(from) && from >= 1)) return;
  throw new CircunomyError('bad-entry-number', { values: { value: from } });
}
