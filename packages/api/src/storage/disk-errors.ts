// What a disk answers when it does not write, in our words: with SQLite's codes, or those of the file system.
import { ApiError } from '../api-error.ts';
import { BUSY_TIMEOUT } from './node-sqlite.ts';

/** https://www.sqlite.org/rescode.html */
const BUSY = 5;
const FULL = 13;

/** SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN. */
const DISK_FAULTS = [8, 10, FULL, 14];

const NO_SPACE = ['ENOSPC', 'EDQUOT'];
const REFUSED = ['EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR', 'EISDIR'];

/** Extended result codes keep the plain one in their lowest byte. */
function toResultCode(error: Error): number | undefined {
  return 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}

/** A full disk among others: nothing is wrong with the database. */
export function isOfDisk(error: unknown): boolean {
  return error instanceof Error && DISK_FAULTS.includes(toResultCode(error) ?? 0);
}

/** @throws {ApiError} `store-busy`, `store-full`, `disk-refused`; whatever else it was stays as it is. */
export function rethrowOfDisk(cause: unknown): never {
  if (!(cause instanceof Error) || cause instanceof ApiError) throw cause;
  const code = toResultCode(cause);
  const systemCode = 'syscall' in cause && 'code' in cause ? String(cause.code) : '';
  if (code === BUSY) throw new ApiError('store-busy', { seconds: BUSY_TIMEOUT / 1000 }, { cause });
  if (code === FULL || NO_SPACE.includes(systemCode))
    throw new ApiError('store-full', {}, { cause });
  if (isOfDisk(cause)) throw new ApiError('disk-refused', { reason: cause.message }, { cause });
  if (REFUSED.includes(systemCode)) {
    throw new ApiError('disk-refused', { reason: systemCode }, { cause });
  }
  throw cause;
}
