// A store whose rows lie in PostgreSQL, shared by as many processes as there are.
import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely';
import type { Clock } from '../clock.ts';
import { migrate } from '../migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { createWrites } from '../writes.ts';
import { ChangeListener } from './change-listener.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { createPostgresDialect, PostgresDriver } from './postgres-dialect.ts';

interface OpenPostgresOptions {
  readonly directory: string;
  readonly databaseUrl: string;
  readonly clock: Clock;
}

/**
 * @throws {ApiError} `database-url-wrong`, `database-unreachable`, `database-refused`, `database-unfit`,
 * `store-newer`.
 */
export async function openPostgresStore({
  directory,
  databaseUrl,
  clock,
}: OpenPostgresOptions): Promise<Store> {
  const address = parseDatabaseUrl(databaseUrl);
  const connect: Connect = () => PostgresConnection.connect(address);
  const connection = await connect();
  const { channel, schema } = connection.session;
  const driver = new PostgresDriver(connect, connection);
  const database = toKysely(driver);
  const writes = createWrites(database);
  const isOwn = (writer: string): boolean => driver.isWriting(writer);
  const listener = new ChangeListener({ address, channel, isOwn, onNews: writes.tell });
  try {
    await Promise.all([migrate(database, 'postgresql', address.place), listener.listen()]);
  } catch (error) {
    await Promise.all([listener.close(), connection.end()]);
    throw error;
  }
  return {
    ...{ engine: 'postgresql', directory, clock, database },
    place: schema === 'public' ? address.place : `${address.place} ${schema}`,
    snapshot: (work) => readSnapshot(connect, work),
    write: writes.write,
    changeToken: () => `${writes.count()}.${listener.token()}`,
    onWrite: writes.onWrite,
    closed: writes.closing.signal,
    close: async () => {
      writes.closing.abort();
      await Promise.all([listener.close(), database.destroy()]);
    },
  };
}

type Connect = () => Promise<PostgresConnection>;

function toKysely(driver: PostgresDriver): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: createPostgresDialect(driver),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
}

/** https://www.postgresql.org/docs/current/transaction-iso.html#XACT-REPEATABLE-READ */
async function readSnapshot<Result>(
  connect: Connect,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const database = toKysely(new PostgresDriver(connect, await connect()));
  try {
    return await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(work);
  } finally {
    await database.destroy();
  }
}
