// A failure of ours as the log may keep it: its kind and its place, never the words of an unknown error, which may
// quote what somebody sent.
import { ApiError } from '../api-error.ts';

export interface Failure {
  /** Name of the class. */
  readonly error: string;
  /** Permanent code, where the error is one of ours. */
  readonly code?: string;
  /** Our own words for those who run the server. */
  readonly message?: string;
  /** The topmost place in the code. */
  readonly at?: string;
}

const INTERNAL = 500;

/** Names that a class may have; anything else is somebody's text. */
const CLASS_NAME = /^[A-Za-z]{1,40}$/;

export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { error: typeof error };
  const name = CLASS_NAME.test(error.name) ? error.name : 'Error';
  if (error instanceof ApiError) {
    // Below 500 the words quote the request; from 500 on they name files and settings of this machine.
    const message = error.status < INTERNAL ? {} : { message: error.message };
    return { error: name, code: error.code, ...message };
  }
  const at = findPlace(error);
  const code = 'code' in error && /^[A-Z][A-Z_0-9]{1,40}$/.test(String(error.code));
  return {
    error: name,
    ...(code && 'code' in error && { code: String(error.code) }),
    ...(at !== '' && { at }),
  };
}

/** The first line of the stack below the message, which may itself look like one. */
function findPlace({ message, stack = '' }: Error): string {
  const start = stack.indexOf(message);
  if (start === -1) return '';
  return /^ +at (.*)/m.exec(stack.slice(start + message.length))?.[1] ?? '';
}
