// Every refusal as RFC 9457 problem JSON: https://www.rfc-editor.org/rfc/rfc9457
import type { Problem } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';

export type Log = (line: string) => void;

const INTERNAL = 500;
const UNAVAILABLE = 503;

/** Seconds after which trying again makes sense. */
const RETRY_AFTER = 10;

/** What is not meant for the public becomes a bare 500 and one line in the log, without anybody's data. */
export function toProblemResponse(error: unknown, request: Request, log: Log): Response {
  const isOurs = error instanceof ApiError;
  const isPublic = isOurs && (error.status < INTERNAL || error.status === UNAVAILABLE);
  if (!isPublic) log(describeForLog(error, request));
  const shown = isPublic ? error : new ApiError('internal', {});
  return new Response(`${JSON.stringify(toProblem(shown))}\n`, {
    status: shown.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      ...extraHeaders(shown),
    },
  });
}

function toProblem(error: ApiError): Problem {
  return {
    type: `urn:circunomy:problem:${error.code}`,
    title: toTitle(error.code),
    status: error.status,
    detail: error.in('en'),
    detailId: error.in('id'),
    code: error.code,
    ...(error.faults.length > 0 && {
      faults: error.faults.map(({ path, message: { en, id } }) => ({
        path,
        message: en,
        messageId: id,
      })),
    }),
  };
}

function toTitle(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}

function extraHeaders(error: ApiError): Record<string, string> {
  const values: Readonly<Record<string, string | number>> = error.values;
  switch (error.code) {
    case 'method-unknown':
      return { Allow: String(values.allowed) };
    case 'token-missing':
    case 'token-wrong':
      return { 'WWW-Authenticate': 'Bearer' };
    case 'too-many-attempts':
      return { 'Retry-After': String(values.seconds) };
    case 'store-busy':
    case 'live-full':
    case 'live-overloaded':
      return { 'Retry-After': String(RETRY_AFTER) };
    default:
      return {};
  }
}

/** Messages of unknown errors may quote what somebody sent, so only their place is told. */
function describeForLog(error: unknown, { method, url }: Request): string {
  const what =
    error instanceof ApiError
      ? `${error.code}: ${error.message}`
      : error instanceof Error
        ? `${error.name} ${findPlace(error)}`
        : typeof error;
  return `${method} ${new URL(url).pathname} failed: ${what}`;
}

/** The first line of the stack below the message, which may itself look like one. */
function findPlace({ message, stack = '' }: Error): string {
  const start = stack.indexOf(message);
  if (start === -1) return '';
  return /^ +(at .*)/m.exec(stack.slice(start + message.length))?.[1] ?? '';
}
