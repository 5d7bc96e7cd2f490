// The side of the store that a community moves to: its rows come in closed, and are opened once the other side has let
// go of them.
import { ApiError } from '../api-error.ts';
import { listSignedCheckpoints } from '../keys/signed-history.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { type CarriedKeys, carryKeys } from './carry-keys.ts';
import { ensureContinues } from './ensure-continues.ts';
import type { MoveOptions } from './move-community.ts';
import { listMoved, markAs } from './moved.ts';
import { type MovingLedger, slugsOf } from './moving-ledger.ts';
import { readPages } from './read-pages.ts';
import { readSignedLog } from './read-signed-log.ts';
import { replaceRows } from './replace-rows.ts';

/** @throws {ApiError} `move-occupied`, `move-shorter`, `move-inconsistent`. */
export async function arrive(
  source: WriteTransaction,
  target: WriteTransaction,
  { from, to, onStep }: MoveOptions,
  ledgers: readonly MovingLedger[],
): Promise<CarriedKeys> {
  for (const ledger of ledgers) await ensureRoom(target, to, ledger);
  const rows = ledgers.map(({ row }) => row);
  const keys = carryKeys(from.directory, to.directory, rows);
  onStep?.('keys');
  await replaceRows(source, target, slugsOf(ledgers));
  await markAs(target, ledgers, from.place);
  await noteCopyLeft(target, { from, to }, ledgers);
  await ensureSame(target, to, ledgers);
  onStep?.('copied');
  return keys;
}

/** False where that was done before. @throws {ApiError} `move-vanished`, `move-inconsistent`. */
export async function openThere(
  target: WriteTransaction,
  { from, to }: Pick<MoveOptions, 'from' | 'to'>,
  ledgers: readonly MovingLedger[],
): Promise<boolean> {
  const [community = ''] = slugsOf(ledgers);
  const there = await target
    .selectFrom('communities')
    .select('moved_to')
    .where('slug', '=', community)
    .executeTakeFirst();
  if (!there) throw new ApiError('move-vanished', { community, place: to.place });
  if (there.moved_to !== from.place) return false;
  await ensureSame(target, to, ledgers);
  await markAs(target, ledgers, null);
  return true;
}

/** Nothing that records, and nothing that was signed and does not come along. */
async function ensureRoom(
  target: WriteTransaction,
  to: Store,
  ledger: MovingLedger,
): Promise<void> {
  const { slug } = ledger.row;
  const isThere = await target
    .selectFrom('communities')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst();
  const moved = await listMoved(target);
  if (isThere && !moved.has(slug)) {
    throw new ApiError('move-occupied', { community: slug, place: to.place });
  }
  ensureContinues(ledger, listSignedCheckpoints(to.directory, slug), to.place);
  for await (const page of readPages(target, 'checkpoints', { community: slug })) {
    ensureContinues(ledger, page, to.place);
  }
}

/** So that whoever is forgotten later is known to lie there still. */
async function noteCopyLeft(
  target: WriteTransaction,
  { from, to }: Pick<MoveOptions, 'from' | 'to'>,
  ledgers: readonly MovingLedger[],
): Promise<void> {
  const slugs = slugsOf(ledgers);
  await target
    .deleteFrom('moved_copies')
    .where('community', 'in', slugs)
    .where('place', 'in', [from.place, to.place])
    .execute();
  const moved_at = to.clock().toISOString();
  await target
    .insertInto('moved_copies')
    .values(slugs.map((community) => ({ community, place: from.place, moved_at })))
    .execute();
}

/** @throws {ApiError} `move-inconsistent` where the rows that came in are not those that left. */
async function ensureSame(
  target: WriteTransaction,
  to: Store,
  ledgers: readonly MovingLedger[],
): Promise<void> {
  for (const { row, size, root } of ledgers) {
    const { slug } = row;
    const there = await readSignedLog(target, slug);
    if (there.size === size && there.root === root) continue;
    const entries = `#1–#${size}`;
    throw new ApiError('move-inconsistent', { community: slug, entries, place: to.place });
  }
}
