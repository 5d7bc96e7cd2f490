// One live page in the language of its address.
import type { LiveView } from '../../render/live-view.ts';
import type { LivePages } from '../live-pages.ts';
import { ORDER_POLICY } from '../page-policy.ts';
import { type AskApi, isEnglish, type LiveContext } from './ask-orders.ts';
import { answerLivePage } from './live-page-answer.ts';

export interface LivePageOptions {
  readonly pages: LivePages;
  readonly askApi: AskApi;
}

export interface ShownPage {
  /** Below the community's root, without the language. */
  readonly path: string;
  readonly view: LiveView;
  readonly status?: number;
  readonly policy?: string;
}

/** @throws {ApiError} `community-unknown`. */
export async function showPage(
  context: LiveContext,
  { pages }: LivePageOptions,
  { path, view, status = 200, policy = ORDER_POLICY }: ShownPage,
): Promise<Response> {
  const whole = isEnglish(context) ? `en/${path}` : path;
  const page = await pages.renderLive(context.req.param('community') ?? '', whole, view);
  return answerLivePage({ page, status, policy });
}

/** @param problem where there is more to say than that there is no such order. */
export function showMissing(
  context: LiveContext,
  options: LivePageOptions,
  status: number,
  problem: string | null = null,
): Promise<Response> {
  const view: LiveView = { kind: 'order-missing', problem };
  return showPage(context, options, { path: 'orders/', view, status });
}
