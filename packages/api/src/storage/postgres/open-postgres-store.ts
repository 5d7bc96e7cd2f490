// A store whose rows lie in PostgreSQL, shared by as many processes as there are.
import { randomUUID } from 'node:crypto';
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
  const writer = randomUUID();
  const connect = (): Promise<PostgresConnection> => PostgresConnection.connect(address, writer);
  const connection = await connect();
  const { channel } = connection.session;
  const database = new Kysely<Tables>({
    dialect: createPostgresDialect(new PostgresDriver(connect, connection)),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
  const writes = createWrites(database);
  const listener = new ChangeListener({ address, channel, writer, onNews: writes.tell });
  try {
    await Promise.all([migrate(database, 'postgresql', address.place), listener.listen()]);
  } catch (error) {
    await Promise.all([listener.close(), connection.end()]);
    throw error;
  }
  return {
    ...{ engine: 'postgresql', directory, clock, database },
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
