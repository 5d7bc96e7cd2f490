// Communities that move between stores, and back: everything of them arrives, and their ledger is never written twice.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createId } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import {
  directions,
  ensureVerified,
  onEngine,
  onFile,
  openChurch,
  openPlace,
} from '../../test-support/moving-stores.ts';
import { BOOKS, openSampleBooks, PARENT } from '../../test-support/sample-books.ts';
import {
  openCampaign,
  proposeCost,
  proposeMsme,
  sampleProfile,
} from '../../test-support/sample-store.ts';
import { isOnPostgres } from '../../test-support/test-database.ts';
import {
  addOperator,
  changeProfile,
  discardDraft,
  eraseLeft,
  fingerprintFile,
  listDrafts,
  listWithdrawals,
  loadCommunityState,
  moveCommunity,
  recordEntries,
  rotateKey,
  type Store,
  withdrawDocument,
} from '../index.ts';
import { COPIED_TABLES, tableNames } from './copied-tables.ts';

const slug = 'gereja-contoh';

/** Every row of a community, table by table, but for what says where it is. */
async function listRows(store: Store, communities: readonly string[]) {
  const rows = new Map<string, unknown>();
  for (const table of tableNames) {
    const { community } = COPIED_TABLES[table];
    if (community === null || table === 'moved_copies') continue;
    const found = await store.database.selectFrom(table).selectAll().execute();
    const own = found.filter((row) =>
      communities.includes(String((row as Record<string, unknown>)[community])),
    );
    const texts = own.map((row) => JSON.stringify({ ...row, moved_to: null }));
    rows.set(table, texts.sort());
  }
  return rows;
}

describe.each(directions)('a move $name', ({ from, to }) => {
  test('takes everything along, with the same root', async () => {
    const [source, target] = [await openPlace(await from()), await openPlace(await to())];
    const { witnesses } = await openSampleBooks(source);
    // More than one page holds.
    const importedRows = Array.from({ length: 1_203 }, (_, row) => ({
      ...{ tableId: 'tabel', rowKey: `${row}`, fingerprint: `${row}`, proposals: [0] },
    }));
    const options = { ...witnesses, importedRows };
    await recordEntries(source, PARENT, [proposeMsme('Warung Pergi')], options);
    const communities = [PARENT, ...Object.values(BOOKS)];
    const before = await listRows(source, communities);
    const published = await ensureVerified(source, PARENT);

    const moved = await moveCommunity({ from: source, to: target, community: PARENT });
    expect(moved).toMatchObject({ state: 'moved', from: source.place, to: target.place });
    expect(moved.books).toEqual(Object.values(BOOKS).sort());
    expect(await listRows(target, communities)).toEqual(before);
    expect(await ensureVerified(target, PARENT)).toBe(published);
    expect(moved.keys.copied).toEqual([PARENT, ...moved.books].map((name) => `${name}.key`));

    await recordEntries(target, BOOKS.cash, [], witnesses);
    expect(await recordEntries(target, PARENT, [proposeCost()], witnesses)).toMatchObject([
      { number: moved.size + 1 },
    ]);
  });

  test('leaves what can be read and not changed, and says where it went', async () => {
    const [source, target] = [await openPlace(await from()), await openPlace(await to())];
    const witnesses = await openChurch(source);
    const before = await ensureVerified(source, slug);
    await moveCommunity({ from: source, to: target, community: slug });
    expect(await ensureVerified(source, slug)).toBe(before);
    const changes = [
      () => recordEntries(source, slug, [proposeCost()], witnesses),
      () => changeProfile(source, slug, { ...sampleProfile, name: 'Lain' }),
      () => addOperator(source, slug, { name: 'Baru', role: 'volunteer' }),
      () => discardDraft(source, slug, createId('cost')),
      () => rotateKey(source, slug, { ...witnesses, reason: 'scheduled' }),
    ];
    for (const change of changes) {
      await expect(change()).rejects.toMatchObject({
        code: 'community-moved',
        message: `Could not change ${slug}: it was moved to ${target.place}, and here it is only read. Change it there; where the move was interrupted, repeat it.`,
      });
    }
    expect(target.place).not.toContain('@');
    expect(await moveCommunity({ from: source, to: target, community: slug })).toMatchObject({
      state: 'already-moved',
    });
  });

  test('comes back when it continues what lies there, and takes a new key along', async () => {
    const [source, target] = [await openPlace(await from()), await openPlace(await to())];
    const witnesses = await openChurch(source);
    await moveCommunity({ from: source, to: target, community: slug });
    await rotateKey(target, slug, { ...witnesses, reason: 'server-changed' });
    const [msme] = (await loadCommunityState(target, slug)).entries.slice(1);
    const asked = { document: msme?.id ?? '', by: witnesses.recordedBy, reason: 'owner-asked' };
    const { copies } = await withdrawDocument(target, slug, { ...asked, reason: 'owner-asked' });
    expect(copies).toMatchObject([{ kind: 'moved-store', path: source.place }]);

    const back = await moveCommunity({ from: target, to: source, community: slug });
    expect(back).toMatchObject({ state: 'moved', size: 5 });
    expect((await loadCommunityState(source, slug)).documents.size).toBe(0);
    expect((await listWithdrawals(source, slug)).copies).toEqual([]);
    const recorded = await recordEntries(source, slug, [proposeCost()], witnesses);
    expect(recorded).toMatchObject([{ number: 6 }]);
  });

  test('is refused where another history lies, and nothing is changed', async () => {
    const [here, there] = [await from(), await to()];
    const [source, target] = [await openPlace(here), await openPlace(there)];
    const witnesses = await openChurch(source);
    await moveCommunity({ from: source, to: target, community: slug });
    // A second history, as after a restored database whose mark somebody took away.
    await source.database.updateTable('communities').set({ moved_to: null }).execute();
    await recordEntries(source, slug, [proposeCost(1), proposeCost(2)], witnesses);
    await recordEntries(target, slug, [proposeCost(3)], witnesses);
    const before = await listRows(target, [slug]);
    const move = () => moveCommunity({ from: source, to: target, community: slug });
    await expect(move()).rejects.toMatchObject({ code: 'move-occupied' });
    await target.database.updateTable('communities').set({ moved_to: 'elsewhere' }).execute();
    await expect(move()).rejects.toMatchObject({
      code: 'move-inconsistent',
      message: `Could not move ${slug}: entry #4 is not the one known to ${target.place}. A ledger never has a second history: name another folder or database.`,
    });
    await recordEntries(source, slug, [proposeCost(4)], witnesses);
    expect(await listRows(target, [slug])).toEqual(before);
  });
});

describe('a move', () => {
  test('needs another store, and a community that is no book', async () => {
    const place = await onFile();
    const [store, same] = [await openPlace(place), await openPlace(place)];
    await openSampleBooks(store);
    await expect(moveCommunity({ from: store, to: same, community: PARENT })).rejects.toMatchObject(
      { code: 'move-to-itself' },
    );
    const to = await openPlace(await onFile());
    await expect(moveCommunity({ from: store, to, community: BOOKS.cash })).rejects.toMatchObject({
      code: 'move-book',
      message: `Could not move ${BOOKS.cash}: it is a book of ${PARENT} and moves along with it. Name ${PARENT}.`,
    });
  });

  test('leaves every other community where it is', async () => {
    const [from, to] = [await openPlace(await onFile()), await openPlace(await onEngine())];
    await openChurch(from);
    const { operators } = await openCampaign(from);
    await moveCommunity({ from, to, community: slug });
    const alone = { recordedBy: operators[0]?.id ?? '', verifiedBy: null };
    const recorded = await recordEntries(from, 'kampanye-contoh', [proposeCost()], alone);
    expect(recorded).toMatchObject([{ number: 2 }]);
    expect(await listDrafts(to, 'kampanye-contoh')).toEqual([]);
  });

  test('knows again what was recorded from files and tables, whatever secret the other folder has', async () => {
    const [from, to] = [await openPlace(await onFile()), await openPlace(await onEngine())];
    await openChurch(from);
    const bytes = Buffer.from('a file of entries');
    const hashes = () => [from, to].map((store) => fingerprintFile(store, slug, bytes));
    expect(new Set(hashes()).size).toBe(2);
    await moveCommunity({ from, to, community: slug });
    expect(new Set(hashes()).size).toBe(1);
    expect(fingerprintFile(to, 'lain', bytes)).not.toBe(fingerprintFile(from, 'lain', bytes));
  });

  test('says which key is in neither folder', async () => {
    const [from, to] = [await openPlace(await onFile()), await openPlace(await onEngine())];
    const witnesses = await openChurch(from);
    rmSync(join(from.directory, 'keys', `${slug}.key`));
    const moved = await moveCommunity({ from, to, community: slug });
    expect(moved.keys).toEqual({ needed: [`${slug}.key`], copied: [], missing: [`${slug}.key`] });
    await expect(recordEntries(to, slug, [proposeCost()], witnesses)).rejects.toMatchObject({
      code: 'key-missing',
    });
  });

  test('erases people in the store that it left, once that is asked for', async () => {
    const [from, to] = [await openPlace(await onFile()), await openPlace(await onEngine())];
    await openChurch(from);
    const ask = { from, to, community: slug };
    await expect(eraseLeft(ask)).rejects.toMatchObject({
      code: 'move-not-done',
      message: `Could not erase ${slug} here: it was not moved to ${to.place}. Move it first.`,
    });
    await moveCommunity(ask);
    expect(findTexts(from.directory, ['Warung Contoh'])).not.toEqual([]);
    expect(await eraseLeft(ask)).toBe(true);
    expect(findTexts(from.directory, ['Warung Contoh', 'Diaken Contoh'])).toEqual([]);
    await ensureVerified(from, slug);
    expect((await loadCommunityState(to, slug)).documents.size).toBe(1);
    const left = await to.database.selectFrom('moved_copies').selectAll().execute();
    expect(left).toEqual([]);
  });
});

// Where there is one engine only, there is nothing to change.
if (isOnPostgres) {
  test('a move may change the engine only: keys and what was signed stay', async () => {
    const from = await onEngine();
    const store = await openPlace({ directory: from.directory, databaseUrl: undefined });
    const witnesses = await openChurch(store);
    const target = await openPlace(from);
    const moved = await moveCommunity({ from: store, to: target, community: slug });
    expect(moved.keys).toEqual({ needed: [`${slug}.key`], copied: [], missing: [] });
    await recordEntries(target, slug, [proposeCost()], witnesses);
    // What the target signed since lies in the folder that both share.
    expect(await moveCommunity({ from: store, to: target, community: slug })).toMatchObject({
      state: 'already-moved',
    });
    expect(await eraseLeft({ from: store, to: target, community: slug })).toBe(true);
  });
}
