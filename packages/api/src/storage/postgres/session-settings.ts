// How a connection is set up before it is used, and what the database must be for that.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ApiError } from '../../api-error.ts';

/** How long a writer waits for another process. */
export const BUSY_SECONDS = 10;

/**
 * The server notices within half a minute that a machine is gone, and lets go of its lock; a process that hangs has
 * longer, as checking a large batch takes its time between two statements.
 * https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-TCP-SETTINGS
 * https://www.postgresql.org/docs/current/runtime-config-client.html
 */
const SETTINGS = [
  `set lock_timeout = '${BUSY_SECONDS}s'`,
  `set statement_timeout = '60s'`,
  `set idle_in_transaction_session_timeout = '5min'`,
  'set tcp_keepalives_idle = 10',
  'set tcp_keepalives_interval = 5',
  'set tcp_keepalives_count = 3',
  `set default_transaction_isolation = 'read committed'`,
];

const QUESTION = `select current_schema() as schema, current_setting('server_encoding') as encoding,
  current_setting('synchronous_commit') as synchronous, current_setting('fsync') as fsync,
  current_setting('server_version_num')::int as version, pg_is_in_recovery() as replica`;

interface Found {
  readonly schema: string | null;
  readonly encoding: string;
  readonly synchronous: string;
  readonly fsync: string;
  readonly version: number;
  readonly replica: boolean;
}

/** What all processes on one schema share. */
export interface Session {
  readonly schema: string;
  /** On which committed writes are told: https://www.postgresql.org/docs/current/sql-notify.html */
  readonly channel: string;
  /** Key of the lock that one writer holds: https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS */
  readonly lock: bigint;
}

const OLDEST_VERSION = 14;

/** @throws {ApiError} `database-unfit`. */
export async function setUpSession(client: pg.Client, place: string): Promise<Session> {
  const answers = (await client.query([...SETTINGS, QUESTION].join('; '))) as unknown;
  const found = (answers as pg.QueryResult<Found>[]).at(-1)?.rows[0] as Found;
  ensureFit(found, place);
  // An acknowledged write survives the loss of power, whatever the server's default is.
  if (found.synchronous === 'off') await client.query('set synchronous_commit = on');
  const name = createHash('sha256').update(`circunomy ${found.schema}`).digest();
  return {
    schema: found.schema ?? '',
    channel: `circunomy_${name.toString('hex', 0, 12)}`,
    lock: name.readBigInt64BE(0),
  };
}

function ensureFit({ schema, encoding, fsync, version, replica }: Found, place: string): void {
  const major = Math.floor(version / 10_000);
  const unfit = (setting: string, found: string, needed: string): ApiError =>
    new ApiError('database-unfit', { place, setting, found, needed });
  if (major < OLDEST_VERSION) throw unfit('version', `${major}`, `${OLDEST_VERSION}+`);
  if (encoding !== 'UTF8') throw unfit('server_encoding', encoding, 'UTF8');
  if (schema === null) throw unfit('search_path', '∅', 'schema');
  // A replica tells nobody of changes: https://www.postgresql.org/docs/current/hot-standby.html
  if (replica) throw unfit('pg_is_in_recovery()', 'true', 'false');
  if (fsync !== 'off') return;
  process.emitWarning(`${place} runs with fsync=off: a loss of power may lose what was recorded.`, {
    code: 'CIRCUNOMY_FSYNC_OFF',
  });
}
