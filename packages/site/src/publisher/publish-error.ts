// What the file system refuses, said as what it means for somebody who publishes.
import { CliError } from '../cli/cli-error.ts';
import { toReason } from '../cli/read-file.ts';

const FULL = ['ENOSPC', 'EDQUOT'];
const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG'];

/** Other errors as they are. */
export function toPublishError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.includes(code)) return new CliError('disk-full', { path }, { cause: error });
  if (!REFUSED.includes(code)) return error;
  return new CliError('out-not-writable', { path, reason: toReason(error) }, { cause: error });
}
