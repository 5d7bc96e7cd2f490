// What PostgreSQL and the way to it answer, told apart: what a person can mend, what passes, and what is our mistake.
// https://www.postgresql.org/docs/current/errcodes-appendix.html
import pg from 'pg';
import { ApiError } from '../../api-error.ts';
import type { DatabaseAddress } from './database-url.ts';
import { BUSY_SECONDS } from './session-settings.ts';

const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
const READ_ONLY = '25006';
const DISK_FULL = '53100';

/** Invalid authorization, unknown database, unknown schema, missing privilege. */
const REFUSALS = ['28', '3D', '3F', '42501'];

/** Whether the server said no and goes on; anything else means that the connection is of no more use. */
export function isAnswer(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR' && !isStale(error);
}

/** A replica that was a primary before, or a plan made before a newer program changed a table: ask on a new connection. */
function isStale({ code, message }: pg.DatabaseError): boolean {
  return code === READ_ONLY || (code === '0A000' && message.includes('cached plan'));
}

/** The error of a statement as the rest of the package knows it. */
export function toStoreError(cause: unknown): unknown {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof pg.DatabaseError) {
    if (cause.code === READ_ONLY) return new ApiError('store-read-only', {}, { cause });
    if (cause.code === DISK_FULL) return new ApiError('store-full', {}, { cause });
    if (cause.code === LOCK_NOT_AVAILABLE || cause.code === QUERY_CANCELED) {
      return new ApiError('store-busy', { seconds: BUSY_SECONDS }, { cause });
    }
  }
  return isAnswer(cause) ? cause : new ApiError('store-unreachable', {}, { cause });
}

/** The error of opening a connection: the setting is named, the password never. */
export function toOpeningError(cause: unknown, { place, user }: DatabaseAddress): ApiError {
  if (cause instanceof ApiError) return cause;
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string };
  const isRefusal =
    cause instanceof pg.DatabaseError && REFUSALS.some((each) => code.startsWith(each));
  if (isRefusal)
    return new ApiError('database-refused', { place, user, reason: message }, { cause });
  const reason = cause instanceof pg.DatabaseError ? message : code || message;
  return new ApiError('database-unreachable', { place, reason }, { cause });
}
