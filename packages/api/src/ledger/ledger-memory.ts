// A community's ledger in memory, checked while it is read: what was changed behind the program's back is noticed
// before anything is signed or served.
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import {
  type Checkpoint,
  createLedgerView,
  createRunningFigures,
  decodeEntry,
  type Entry,
  type LedgerView,
  leafHash,
  MerkleLog,
  type RunningFigures,
  toBase64,
  verifyCheckpoint,
} from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import { approximatePoint } from '../areas/index.ts';
import { toEntryRange } from '../keys/signed-history.ts';
import { compileOnce } from '../storage/compiled-query.ts';
import type { EntriesTable, Tables } from '../storage/tables.ts';
import { PackedBodies } from './packed-bodies.ts';

export interface StoredCheckpoint {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly note: string;
}

export interface NewEntry {
  readonly entry: Entry;
  readonly body: Uint8Array;
  readonly leaf: Uint8Array;
}

const encoder = new TextEncoder();

/** Entries that are read, checked and folded before others get their turn: some ten milliseconds. */
const PAGE = 500;
/** As many as a page of entries that were signed a few at a time. */
const MOST_CHECKPOINTS = 100;

/**
 * Life story: empty → caught up with the database, again and again → dropped where a write was undone after it
 * had been added here. It only grows, so that a reader who knows its size may keep reading.
 */
export class LedgerMemory {
  readonly community: string;
  readonly entries: Entry[] = [];
  /** Byte for byte what the log hashes. */
  readonly bodies = new PackedBodies();
  readonly log = new MerkleLog();
  readonly checkpoints: StoredCheckpoint[] = [];
  readonly #figures = createRunningFigures([], { pointOf: approximatePoint });
  #view: LedgerView | undefined;
  #isViewTaken = false;
  #verified: { readonly note: string; readonly checkpoint: Checkpoint } | undefined;

  constructor(community: string) {
    this.community = community;
  }

  get size(): number {
    return this.entries.length;
  }

  /** Of the first `size` entries. Read it before anything else is awaited: it grows with the ledger. */
  figuresAt(size: number): RunningFigures {
    const { view } = this.#figures;
    if (view.size > size)
      return createRunningFigures(this.entries.slice(0, size), { pointOf: approximatePoint });
    for (const entry of this.entries.slice(view.size, size)) this.#figures.append(entry);
    return this.#figures;
  }

  /** Done before a write, a page at a time: `takeView` would read a long ledger at once. */
  async prepareView(): Promise<void> {
    if (this.#isViewTaken) return;
    const view = this.#view ?? createLedgerView();
    this.#view = view;
    while (!this.#isViewTaken && view.size < this.size) {
      this.#growView(view, Math.min(this.size, view.size + PAGE));
      if (view.size < this.size) await yieldToOthers();
    }
  }

  /** Of every entry; the taker may append, and gives it back with `keepView` once that was committed. */
  takeView(): LedgerView {
    const view = this.#view ?? createLedgerView();
    this.#growView(view, this.size);
    this.#view = undefined;
    this.#isViewTaken = true;
    return view;
  }

  keepView(view: LedgerView): void {
    this.#view = view;
    this.#isViewTaken = false;
  }

  /** Where it grew by what was refused. */
  dropView(): void {
    this.#isViewTaken = false;
  }

  #growView(view: LedgerView, size: number): void {
    for (const entry of this.entries.slice(view.size, size)) view.append(entry);
  }

  add({ entry, body, leaf }: NewEntry): void {
    this.entries.push(entry);
    this.bodies.push(body);
    this.log.append(leaf);
  }

  /**
   * @param end up to which entries were signed, and must be among the rows.
   * @throws {ApiError} `ledger-changed`, naming the first entries that differ from what was signed.
   */
  addSigned(
    rows: readonly EntriesTable[],
    end: number,
    checkpoints: readonly StoredCheckpoint[],
  ): void {
    for (const row of rows) {
      if (row.entry_index < this.size) continue;
      if (row.entry_index > this.size) throw this.#changed(this.size + 1, row.entry_index);
      const body = encoder.encode(row.body);
      const leaf = leafHash(body);
      if (Buffer.from(leaf).toString('hex') !== row.leaf_hash) {
        throw this.#changed(this.size + 1, this.size + 1);
      }
      this.add({ entry: decodeEntry(body), body, leaf });
    }
    if (this.size < end) throw this.#changed(this.size + 1, end);
    for (const checkpoint of checkpoints) this.addCheckpoint(checkpoint);
  }

  addCheckpoint(checkpoint: StoredCheckpoint): void {
    const signed = this.checkpoints.at(-1)?.size ?? 0;
    if (checkpoint.size <= signed) return;
    if (checkpoint.size > this.size) throw this.#changed(this.size + 1, checkpoint.size);
    if (toBase64(this.log.root(checkpoint.size)) !== checkpoint.root) {
      throw this.#changed(signed + 1, checkpoint.size);
    }
    this.checkpoints.push(checkpoint);
  }

  /** Its signature is checked, unless it was made or checked here before. */
  readNewestCheckpoint(verifierKey: string, origin: string): Checkpoint | undefined {
    const newest = this.checkpoints.at(-1);
    if (!newest) return undefined;
    if (newest.note !== this.#verified?.note) {
      this.keepVerified(newest.note, verifyCheckpoint(newest.note, verifierKey, origin));
    }
    return this.#verified?.checkpoint;
  }

  keepVerified(note: string, checkpoint: Checkpoint): void {
    this.#verified = { note, checkpoint };
  }

  #changed(first: number, last: number): ApiError {
    const entries = toEntryRange({ first, last });
    return new ApiError('ledger-changed', { community: this.community, entries });
  }
}

/**
 * Adds what was committed since, a page at a time. False where the database does not hold what this memory holds, as
 * after a restored backup or an undone write: then it must be read anew.
 */
export async function catchUp(memory: LedgerMemory, database: Kysely<Tables>): Promise<boolean> {
  for (;;) {
    const { community } = memory;
    const from = memory.checkpoints.at(-1)?.size ?? 0;
    const checkpoints = await readCheckpoints(database, community, from, MOST_CHECKPOINTS);
    // Asked for after the wait: a write that was undone in the meantime had added to the memory already.
    const held = memory.checkpoints.at(-1);
    if (held && !checkpoints.some(({ note }) => note === held.note)) return false;
    const newest = checkpoints.at(-1)?.size ?? 0;
    if (newest === memory.size) return true;
    const end = Math.min(newest, memory.size + PAGE);
    const rows = await readEntries(database, community, memory.size, end);
    // Another reader, or a write that may yet be undone, was here meanwhile.
    if (memory.checkpoints.at(-1) !== held) continue;
    memory.addSigned(
      rows,
      end,
      checkpoints.filter(({ size }) => size <= end),
    );
    if (end === newest && checkpoints.length < MOST_CHECKPOINTS) return true;
    // The figures keep pace, so that whoever waits for them need not wait for all of them at once.
    memory.figuresAt(memory.size);
    await yieldToOthers();
  }
}

const readCheckpoints = compileOnce((database, community: string, from: number, most: number) =>
  database
    .selectFrom('checkpoints')
    .select(['size', 'root', 'note'])
    .where('community', '=', community)
    .where('size', '>=', from)
    .orderBy('size')
    .limit(most),
);

/** Entries beyond the newest checkpoint seen belong to a write that was committed after that question. */
const readEntries = compileOnce((database, community: string, from: number, end: number) =>
  database
    .selectFrom('entries')
    .selectAll()
    .where('community', '=', community)
    .where('entry_index', '>=', from)
    .where('entry_index', '<', end)
    .orderBy('entry_index'),
);
