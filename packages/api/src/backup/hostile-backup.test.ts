// A backup from another hand: what it holds beyond rows is refused, and nothing was done by then.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createSampleStore, makeDirectory } from '../../test-support/sample-store.ts';
import { ensureTestDatabase } from '../../test-support/test-database.ts';
import { backUpStore, restoreStore } from '../index.ts';

const slug = 'gereja-contoh';

async function backUpAndSpoil(spoil: (database: DatabaseSync) => void): Promise<string> {
  const { store } = await createSampleStore();
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(store, { out: file, withKeys: true });
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  spoil(database);
  database.close();
  return file;
}

async function refuse(file: string, into: string, reason: string): Promise<void> {
  const databaseUrl = await ensureTestDatabase(into);
  await expect(restoreStore({ file, into, databaseUrl })).rejects.toMatchObject({
    code: 'store-not-a-database',
    values: { path: file, reason },
  });
}

test('a trigger, which could keep what is erased, is not restored', async () => {
  const file = await backUpAndSpoil((database) =>
    database.exec('create trigger tiruan after delete on documents begin select 1; end'),
  );
  await refuse(file, makeDirectory(), 'trigger tiruan');
});

test('a table of somebody else, or a view in the place of one of ours, is not restored', async () => {
  const withTable = await backUpAndSpoil((database) =>
    database.exec('create table tiruan as select * from documents'),
  );
  await refuse(withTable, makeDirectory(), 'table tiruan');
  const withView = await backUpAndSpoil((database) =>
    database.exec('drop table forks; create view forks as select * from backups'),
  );
  await refuse(withView, makeDirectory(), 'view forks');
});

test('a slug that leads out of the data directory writes nothing there', async () => {
  const away = '../../di-luar';
  const file = await backUpAndSpoil((database) => {
    for (const { name } of database.prepare(TABLES_OF_COMMUNITIES).all()) {
      database.prepare(`update ${name} set community = ?`).run(away);
    }
    database.prepare('update communities set slug = ? where slug = ?').run(away, slug);
  });
  const outside = makeDirectory();
  const into = join(outside, 'data');
  await refuse(file, into, away);
  expect(existsSync(join(outside, 'di-luar.jsonl'))).toBe(false);
  expect(readdirSync(outside)).toEqual(['data']);
});

test('a backup of a newer program is called that, whatever tables it has', async () => {
  const file = await backUpAndSpoil((database) =>
    database.exec('create table baru (a text); insert into schema_version values (9999)'),
  );
  const restoring = restoreStore({ file, into: makeDirectory() });
  await expect(restoring).rejects.toMatchObject({ code: 'store-newer' });
});

const TABLES_OF_COMMUNITIES = `select name from sqlite_schema where type = 'table'
  and exists (select 1 from pragma_table_info(sqlite_schema.name) where name = 'community')`;
