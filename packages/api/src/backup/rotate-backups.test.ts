// Backups that are made again and again: the newest stay, what is not ours stays, and a failed one costs nothing.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
  proposeMsme,
} from '../../test-support/sample-store.ts';
import {
  backUpStore,
  keepBackingUp,
  listWithdrawals,
  loadCommunityState,
  recordEntries,
  restoreStore,
  rotateBackups,
  withdrawDocument,
} from '../index.ts';

const slug = 'gereja-contoh';
const START = Date.parse('2026-06-01T00:00:00Z');
const HOUR = 60 * 60 * 1000;

async function createHourlyStore() {
  const sample = await createSampleStore(new Date(START));
  const folder = join(makeDirectory(), 'cadangan');
  const passHours = (hours: number): void => {
    sample.clock.now = new Date((sample.clock.now?.getTime() ?? 0) + hours * HOUR);
  };
  return { ...sample, folder, passHours, options: { folder, keep: 3, withKeys: false } };
}

describe('a folder of backups', () => {
  test('holds the newest ones, each checked, named by store and time', async () => {
    const { store, folder, options, passHours } = await createHourlyStore();
    const made = [];
    for (let hour = 0; hour < 5; hour += 1) {
      made.push(await rotateBackups(store, options));
      passHours(1);
    }
    const names = readdirSync(folder).sort();
    expect(names.map((name) => name.replace(/[0-9a-f]{12}/, '#'))).toEqual([
      'circunomy-#-20260601T020000Z.sqlite',
      'circunomy-#-20260601T030000Z.sqlite',
      'circunomy-#-20260601T040000Z.sqlite',
    ]);
    expect(made.map(({ removed }) => removed.length)).toEqual([0, 0, 0, 1, 1]);
    const { root } = await loadCommunityState(store, slug).then(({ log }) => ({
      root: Buffer.from(log.root()).toString('base64'),
    }));
    expect(made.at(-1)?.ledgers).toEqual([{ community: slug, size: 1, root }]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('keeps what somebody else put there, and backups of another store', async () => {
    const { store, folder, options, passHours } = await createHourlyStore();
    const other = await createHourlyStore();
    mkdirSync(folder);
    const first = await rotateBackups(store, { ...options, keep: 1 });
    const foreign = first.path.replace('20260601T000000Z', '20260531T000000Z');
    writeFileSync(foreign, 'copied by hand');
    writeFileSync(join(folder, 'catatan.txt'), 'mine');
    const theirs = await rotateBackups(other.store, { ...options, keep: 1 });
    passHours(1);
    const { removed } = await rotateBackups(store, { ...options, keep: 1 });
    expect(removed).toEqual([first.path]);
    expect([foreign, join(folder, 'catatan.txt'), theirs.path].every(existsSync)).toBe(true);
  });

  test('keeps the new one and the older ones where the clock was set back', async () => {
    const { store, options, passHours } = await createHourlyStore();
    await rotateBackups(store, { ...options, keep: 2 });
    passHours(-5);
    const late = await rotateBackups(store, { ...options, keep: 2 });
    passHours(1);
    const later = await rotateBackups(store, { ...options, keep: 1 });
    expect(later.removed).toHaveLength(2);
    expect(existsSync(later.path)).toBe(true);
    expect(existsSync(late.path)).toBe(false);
  });

  test('loses nothing where a backup fails, and the store is not what was signed', async () => {
    const { store, options, passHours, witnesses } = await createHourlyStore();
    await recordEntries(store, slug, [proposeCost(25_000)], witnesses);
    const good = await rotateBackups(store, { ...options, keep: 1 });
    await store.database
      .updateTable('entries')
      .set({ body: '{"kind":"cost-paid"}' })
      .where('entry_index', '=', 1)
      .execute();
    passHours(1);
    const path = good.path.replace('T000000Z', 'T010000Z');
    await expect(rotateBackups(store, { ...options, keep: 1 })).rejects.toMatchObject({
      code: 'backup-damaged',
      message: `Could not keep the backup ${path}: read again, it is not what was signed (Could not use the ledger of ${slug}: entry #2 is not what was signed. Restore the database from a backup; mend a mistake with a further entry.). It was deleted, earlier ones stay. Check the disk, and the store with circunomy verify.`,
    });
    expect(readdirSync(options.folder)).toEqual([good.path.slice(options.folder.length + 1)]);
    expect(await restoreStore({ file: good.path, into: makeDirectory() })).toMatchObject({
      communities: [{ size: 2 }],
    });
  });

  test('finds a document that is not the one its entry names', async () => {
    const { store, options, witnesses } = await createHourlyStore();
    await recordEntries(store, slug, [proposeMsme()], witnesses);
    await store.database.updateTable('documents').set({ body: '{"name":"Lain"}' }).execute();
    await expect(rotateBackups(store, options)).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(readdirSync(options.folder)).toEqual([]);
  });

  test('is cleaned of what a killed program left, once nobody can be writing it', async () => {
    const { store, folder, options, clock, passHours } = await createHourlyStore();
    const { path } = await rotateBackups(store, options);
    const [old, fresh] = ['20260601T000001Z', '20260601T000002Z'].map(
      (time) => `${path.replace('20260601T000000Z', time)}.unfinished`,
    );
    for (const unfinished of [old, fresh]) writeFileSync(unfinished ?? '', 'half');
    const now = (clock.now?.getTime() ?? 0) / 1000;
    utimesSync(fresh ?? '', now, now);
    utimesSync(old ?? '', now - 7200, now - 7200);
    passHours(0.5);
    await rotateBackups(store, options);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([
      (fresh ?? '').slice(folder.length + 1),
    ]);
  });

  test('is known to a withdrawal as long as its files are there', async () => {
    const { store, options, passHours, witnesses } = await createHourlyStore();
    await recordEntries(store, slug, [proposeMsme()], witnesses);
    const { path } = await rotateBackups(store, { ...options, keep: 1 });
    passHours(1);
    const [, entry] = (await loadCommunityState(store, slug)).entries;
    const asked = { by: witnesses.recordedBy, reason: 'owner-asked' } as const;
    await withdrawDocument(store, slug, { ...asked, document: entry?.id ?? '' });
    expect((await listWithdrawals(store, slug)).copies).toMatchObject([{ kind: 'backup', path }]);
    passHours(1);
    await rotateBackups(store, { ...options, keep: 1 });
    expect((await listWithdrawals(store, slug)).copies).toEqual([]);
    const rows = await store.database.selectFrom('backups').select('path').execute();
    expect(rows).toHaveLength(1);
  });
});

describe('a running schedule', () => {
  test('goes on after a failure, and says what failed', async () => {
    const { store, folder, options } = await createHourlyStore();
    writeFileSync(folder, 'no folder');
    const stopping = new AbortController();
    const errors: unknown[] = [];
    const made: string[] = [];
    await keepBackingUp(store, {
      ...{ ...options, every: 20, signal: stopping.signal },
      onError: (error) => {
        errors.push(error);
        rmSync(folder);
      },
      onBackup: ({ path }) => {
        made.push(path);
        stopping.abort();
      },
    });
    expect(errors).toMatchObject([{ code: 'backup-not-writable' }]);
    expect(made).toHaveLength(1);
  });

  test('makes none at a new start while the last one is young enough', async () => {
    const { store, options, passHours } = await createHourlyStore();
    const first = await rotateBackups(store, options);
    passHours(1);
    const stopping = new AbortController();
    const made: string[] = [];
    const running = keepBackingUp(store, {
      ...{ ...options, every: 24 * HOUR, signal: stopping.signal },
      onBackup: ({ path }) => made.push(path),
      onError: (error) => {
        throw error;
      },
    });
    await backUpStore(store, { out: join(makeDirectory(), 'lain.sqlite'), withKeys: false });
    stopping.abort();
    await running;
    expect(made).toEqual([]);
    expect(readdirSync(options.folder)).toEqual([first.path.slice(options.folder.length + 1)]);
  });
});
