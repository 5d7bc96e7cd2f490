// Refusals as a server answers them: RFC 9457 problem JSON.
import { HttpResponse } from 'msw';
import type { Problem } from '../contract/problem.schema.ts';

type Told = Pick<Problem, 'code' | 'status' | 'detail' | 'detailId' | 'faults'>;

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, X-Request-Id',
  'cache-control': 'no-store',
  'content-type': 'application/problem+json',
  'x-content-type-options': 'nosniff',
};

export function toProblemResponse(
  told: Told,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem: Problem = {
    type: `urn:circunomy:problem:${told.code}`,
    title: told.code.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' '),
    ...told,
  };
  const answer = { status: told.status, headers: { ...HEADERS, ...headers } };
  return new HttpResponse(`${JSON.stringify(problem)}\n`, answer);
}
