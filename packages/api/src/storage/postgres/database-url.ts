// DATABASE_URL as the driver wants it. It holds a password, so nothing that was thrown over it is passed on.
import pg from 'pg';
import { ApiError } from '../../api-error.ts';

/** Milliseconds until nothing answers at an address. */
const CONNECT_TIMEOUT = 5_000;

/** Milliseconds after which a statement without an answer means a lost connection: longer than the server lets it run. */
const ANSWER_TIMEOUT = 75_000;

export interface DatabaseAddress {
  readonly config: pg.ClientConfig;
  /** Host, port and database, for people; without user and password. */
  readonly place: string;
  readonly user: string;
}

/** @throws {ApiError} `database-url-wrong`. */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (!isPostgresUrl(url)) throw new ApiError('database-url-wrong', {});
  const config: pg.ClientConfig = {
    connectionString: url,
    fallback_application_name: 'circunomy',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
  try {
    const { host, port, database, user } = new pg.Client(config);
    return { config, place: `${host}:${port}/${database ?? ''}`, user: user ?? '' };
  } catch {
    throw new ApiError('database-url-wrong', {});
  }
}

function isPostgresUrl(url: string): boolean {
  return URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);
}
