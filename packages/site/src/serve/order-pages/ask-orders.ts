// The pages order through the data API like anybody else, in this process: the same rules, limits and answers.

import type { Problem } from '@circunomy/sdk/schema';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

export type LiveContext = Context<{ Bindings: HttpBindings }>;

export type AskApi = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export type OrdersAnswer<Value> =
  | { readonly value: Value; readonly problem?: never; readonly retryAfter?: never }
  | { readonly value?: never; readonly problem: Problem; readonly retryAfter: string | null };

/** What was wrong, in the language of the page; null where nothing was. */
export function tellProblem(
  context: LiveContext,
  { problem }: OrdersAnswer<unknown>,
): string | null {
  if (!problem) return null;
  return isEnglish(context) ? problem.detail : problem.detailId;
}

export function isEnglish(context: LiveContext): boolean {
  return new URL(context.req.url).pathname.split('/')[2] === 'en';
}

export interface OrdersQuestion {
  /** Below `data/orders`: '', '/<code>', '/<code>/cancel'. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** With it, the answer is one however often it is asked. */
  readonly key?: string;
  readonly body?: unknown;
}

export async function askOrders<Value>(
  askApi: AskApi,
  context: LiveContext,
  { path, method, key, body }: OrdersQuestion,
): Promise<OrdersAnswer<Value>> {
  const address = new URL(context.req.url);
  address.pathname = `/${context.req.param('community')}/data/orders${path}`;
  address.search = '';
  const request = new Request(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
  });
  const response = await askApi(request, context.env);
  if (response.ok) return { value: (await response.json()) as Value };
  const problem = (await response.json()) as Problem;
  return { problem, retryAfter: response.headers.get('retry-after') };
}
