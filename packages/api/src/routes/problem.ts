// Every refusal as RFC 9457 problem JSON: https://www.rfc-editor.org/rfc/rfc9457
import type { Problem } from '@circunomy/sdk/schema';
import { ApiError, type ApiErrorValue } from '../api-error.ts';
import { tell } from '../operating/signals.ts';

const INTERNAL = 500;
const UNAVAILABLE = 503;
const TOO_MANY = 429;

/** Seconds after which trying again makes sense. */
const RETRY_AFTER = 10;

export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whether the public may read what `error` says; anything else is a bare 500 and a line in the log. */
export function isPublicError(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.status < INTERNAL || error.status === UNAVAILABLE;
}

export function toProblemResponse(error: unknown): Response {
  const { status, headers, body } = toProblemAnswer(error);
  return new Response(body, { status, headers });
}

/** The same for who writes to a socket. */
export function toProblemAnswer(error: unknown): ProblemAnswer {
  const shown = isPublicError(error) ? error : new ApiError('internal', {});
  tell('refused', shown.code);
  return {
    status: shown.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
      'X-Content-Type-Options': 'nosniff',
      ...extraHeaders(shown),
    },
    body: `${JSON.stringify(toProblem(shown))}\n`,
  };
}

export function toProblem(error: ApiError): Problem {
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

function extraHeaders({ code, status, values }: ApiError): Record<string, string> {
  const { allowed, seconds }: Readonly<Record<string, ApiErrorValue>> = values;
  if (code === 'method-unknown') return { Allow: String(allowed) };
  if (code === 'token-missing' || code === 'token-wrong') return { 'WWW-Authenticate': 'Bearer' };
  if (status === TOO_MANY) return { 'Retry-After': String(seconds ?? RETRY_AFTER) };
  return status === UNAVAILABLE ? { 'Retry-After': String(RETRY_AFTER) } : {};
}
