/**
 * A community with its books, to another store, and its ledger nowhere twice: at every moment at most one of the two
 * stores records for it.
 *
 * Life story: held (nobody writes in the source) → copied into the target, which is marked as still being at the source →
 * compared there → committed → the source marked as moved → committed → the target opened. A program that is killed in
 * between leaves the source recording, or neither of them; the same call again does what is left.
 */
import { ApiError } from '../api-error.ts';
import { listSignedCheckpoints } from '../keys/signed-history.ts';
import { findBookRows } from '../ledger/books.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { eraseBytes } from '../withdrawal/erase-bytes.ts';
import { arrive, openThere } from './arrive.ts';
import { type CarriedKeys, carryKeys } from './carry-keys.ts';
import { ensureContinues } from './ensure-continues.ts';
import { ensureRecordsHere, markAs } from './moved.ts';
import type { MovingLedger } from './moving-ledger.ts';
import { readSignedLog } from './read-signed-log.ts';

export const moveSteps = ['checked', 'keys', 'copied', 'committed', 'marked', 'left'] as const;

export type MoveStep = (typeof moveSteps)[number];

export interface MoveOptions {
  readonly from: Store;
  readonly to: Store;
  /** Slug; its books come along. */
  readonly community: string;
  readonly onStep?: (step: MoveStep) => void;
}

export interface Moved {
  readonly community: string;
  /** `already-moved` where nothing was left to be done. */
  readonly state: 'moved' | 'finished' | 'already-moved';
  readonly books: readonly string[];
  /** Entries of the community, without its books. */
  readonly size: number;
  /** Base64; the same in both stores. */
  readonly root: string;
  readonly from: string;
  readonly to: string;
  readonly keys: CarriedKeys;
}

/**
 * @throws {ApiError} `community-unknown`, `community-moved` where it is elsewhere, `move-to-itself`, `move-book`,
 * `move-occupied`, `move-shorter`, `move-inconsistent`, `move-vanished`, `ledger-changed`, `store-busy`.
 * @example
 * const { root } = await moveCommunity({ from: sqlite, to: postgresql, community: 'gereja-contoh' });
 */
export async function moveCommunity(options: MoveOptions): Promise<Moved> {
  const { from, to, community, onStep } = options;
  if (from.place === to.place)
    throw new ApiError('move-to-itself', { community, place: from.place });
  const { ledgers, keys, isNew } = await from.write((source) => leave(source, options));
  onStep?.('left');
  const opened = await to.write((target) => openThere(target, { from, to }, ledgers));
  // What lay there before may have been withdrawn since.
  if (opened) await eraseBytes(to, undefined);
  const [main] = ledgers;
  return {
    ...{ community, size: main.size, root: main.root, from: from.place, to: to.place, keys },
    books: ledgers.slice(1).map(({ row }) => row.slug),
    state: isNew ? 'moved' : opened ? 'finished' : 'already-moved',
  };
}

type Ledgers = readonly [MovingLedger, ...MovingLedger[]];

interface Left {
  readonly ledgers: Ledgers;
  readonly keys: CarriedKeys;
  /** Whether the source recorded until now. */
  readonly isNew: boolean;
}

async function leave(source: WriteTransaction, options: MoveOptions): Promise<Left> {
  const { from, to, onStep } = options;
  const ledgers = await readLedgers(source, options);
  const [{ row }] = ledgers;
  const isNew = row.moved_to !== to.place;
  if (isNew) ensureNewest(from, ledgers);
  onStep?.('checked');
  if (!isNew)
    return {
      ledgers,
      keys: carryKeys(
        from.directory,
        to.directory,
        ledgers.map(({ row }) => row),
      ),
      isNew,
    };
  const keys = await to.write((target) => arrive(source, target, options, ledgers));
  onStep?.('committed');
  await markAs(source, ledgers, to.place);
  onStep?.('marked');
  return { ledgers, keys, isNew };
}

/** Rows of an older backup must not be moved past what was signed since; what has left already stays as it was. */
function ensureNewest({ directory, place }: Store, ledgers: Ledgers): void {
  ensureRecordsHere(ledgers[0].row);
  for (const ledger of ledgers)
    ensureContinues(ledger, listSignedCheckpoints(directory, ledger.row.slug), place);
}

async function readLedgers(source: WriteTransaction, { community }: MoveOptions): Promise<Ledgers> {
  const row = await findCommunityRow(source, community);
  const { book_of } = row;
  if (book_of !== null) throw new ApiError('move-book', { book: community, community: book_of });
  const ledgers: [MovingLedger, ...MovingLedger[]] = [await readLedger(source, row)];
  for (const book of await findBookRows(source, community)) {
    ledgers.push(await readLedger(source, book));
  }
  return ledgers;
}

async function readLedger(
  source: WriteTransaction,
  row: MovingLedger['row'],
): Promise<MovingLedger> {
  return { row, ...(await readSignedLog(source, row.slug)) };
}
